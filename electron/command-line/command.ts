import type { Report } from '#shared/report/report';
import type { ExportLayoutOptions } from '../exports/lay-out-for-export';
import type { ReportXlsxOptions } from '../exports/report-xlsx';

/** How a command ended. Texts end with a line feed or are empty. */
export interface CommandResult {
  /** 0 done · 1 refused or errors found · 2 could not be read, written or understood (spec/exchange.md section 2). */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  readonly errors: string;
}

export interface PrintedReport {
  readonly bytes: Uint8Array;
  /** Characters no font has; printed as 〓. */
  readonly undrawn: readonly { readonly character: string; readonly context: string }[];
}

/** What the commands need of the rest of the program. */
export interface CommandParts {
  readonly printReport: (report: Report, options: ExportLayoutOptions) => Promise<PrintedReport>;
  /** The report as a Word document. */
  readonly writeWord: (report: Report, options: ExportLayoutOptions) => Promise<Uint8Array>;
  /** The report as an Excel workbook. */
  readonly writeSheets: (report: Report, options: ReportXlsxOptions) => Promise<Uint8Array>;
}

/** A failure is one line, whatever a file name or a message may hold. */
export function failure(line: string): CommandResult {
  return { exitCode: 2, output: '', errors: `${oneLine(line)}\n` };
}

/** Line breaks and control characters of a name or message, made harmless for a terminal and for line-wise reading. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is replaced.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
