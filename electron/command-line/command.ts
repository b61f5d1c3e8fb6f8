import type { ExitCode } from '#shared/it-guide/exit-codes';
import type { Report } from '#shared/report/report';
import type { ExportLayoutOptions } from '../exports/lay-out-for-export';
import type { ReportXlsxOptions } from '../exports/report-xlsx';
import type { DocumentReader } from '../imports/read-any-path';

/** How a command ended; what the codes mean stands in `EXIT_CODES`. Texts end with a line feed or are empty. */
export interface CommandResult {
  readonly exitCode: ExitCode;
  readonly output: string;
  readonly errors: string;
}

export interface PrintedReport {
  readonly bytes: Uint8Array;
  /** Characters no font has; printed as 〓. */
  readonly undrawn: readonly {
    readonly character: string;
    readonly context: string;
    readonly place: string;
  }[];
}

/** What the commands need of the rest of the program. */
export interface CommandParts {
  /** The version the program was packed or checked out with. */
  readonly programVersion: () => string;
  readonly printReport: (report: Report, options: ExportLayoutOptions) => Promise<PrintedReport>;
  /** Reads a document that may hold a report, where it can be ended. */
  readonly readDocument: DocumentReader;
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
