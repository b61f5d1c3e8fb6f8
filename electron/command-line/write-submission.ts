import type { Report } from '#shared/report/report';
import type { CheckContext } from '#shared/rules/check-context';
import { formalExportObstacles } from '#shared/rules/formal-export-obstacles';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { validate } from '#shared/rules/validate';
import { localMoment } from '#shared/values/local-moment';
import type { ExportLayoutOptions } from '../exports/lay-out-for-export';
import { submissionFiles } from '../exports/submission-files';
import { fileFailure } from '../files/file-failure';
import { whatIsAt } from '../files/free-name';
import { writeFolder } from '../files/write-folder';
import { type CommandParts, type CommandResult, failure, oneLine, type PrintedReport } from './command';

export interface SubmissionTarget {
  readonly out: string;
  /** Whether a folder of this name may be there already. */
  readonly replaces: boolean;
}

/** What became of an export: written, with what no font has, or not. */
export type WrittenExport = Pick<PrintedReport, 'undrawn'> | { readonly refused: CommandResult };

/**
 * `export --to folder`: everything that is handed over with a finished report. Unlike a single file, which scripts write
 * again and again, a folder may hold what somebody else has put there: it is replaced only when asked for. A 请核实
 * without a 说明 keeps it back, as it does in the window.
 */
export async function writeSubmission(
  report: Report,
  { out, replaces }: SubmissionTarget,
  { profile, ...options }: ExportLayoutOptions & CheckContext,
  { printReport, writeWord, writeSheets }: CommandParts,
  now = new Date(),
): Promise<WrittenExport> {
  const { unexplained } = formalExportObstacles(report, validate(report, { profile }));
  if (unexplained.length > 0) {
    const lines = unexplained.map(({ message }) => `请核实，还没有写说明：${oneLine(message)}\n`);
    return { refused: { exitCode: 1, output: '', errors: lines.join('') } };
  }
  try {
    // Looked at before the documents are made, for whoever waits; asked again when it is written.
    if (!replaces && (await whatIsAt(out)) !== 'nothing')
      return { refused: failure(`“${out}”已经存在，没有写入。请换一个名字，或者用“--replace”替换。`) };
    const pdf = await printReport(report, options);
    const docx = await writeWord(report, options);
    const review = reviewSheetOf(report, { profile });
    const xlsx = await writeSheets(report, { draft: false, review });
    const files = submissionFiles(report, { pdf: pdf.bytes, docx, xlsx }, localMoment(now));
    await writeFolder(out, files, { replaces });
    return { undrawn: pdf.undrawn };
  } catch (error) {
    return { refused: failure(`“${out}”没有写入：${fileFailure(error)}。`) };
  }
}
