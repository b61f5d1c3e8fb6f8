import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { type FileProblem, type FileProblemCode, fileProblem, isDamage } from '#shared/report/file-problem';
import { type ReadOutcome, readReportFile } from '#shared/report/read-report-file';
import { decodeAnyText } from '../files/decode-text';
import { readTextPath } from '../files/read-text-path';

export type PathOutcome =
  | Extract<ReadOutcome, { ok: true }>
  | {
      readonly ok: false;
      /** What is wrong with the content; absent where the disk did not even give it. */
      readonly problem?: FileProblemCode;
      /** One or two sentences for the screen and for stderr. */
      readonly message: string;
      /** The first of them: what is wrong, without what to do. */
      readonly finding: string;
    };

/** Reads a report file from disk. The file is only read. */
export async function readReportPath(path: string): Promise<PathOutcome> {
  const reading = await readTextPath(path, MAX_FILE_BYTES);
  if (reading.ok) {
    const outcome = readReportFile(reading.text);
    return outcome.ok ? outcome : refused(outcome.problem);
  }
  if (reading.why === 'unread') return { ok: false, message: reading.message, finding: reading.message };
  return refused(reading.why === 'tooLarge' ? fileProblem('tooLarge') : notText(reading.bytes));
}

/** What bytes are that are not UTF-8: another encoding, a damaged report, or no text at all. */
function notText(bytes: Uint8Array): FileProblem {
  const { text, encoding } = decodeAnyText(bytes);
  const outcome = readReportFile(text);
  if (outcome.ok)
    return encoding === 'UTF-8' ? fileProblem('garbled') : fileProblem('otherEncoding', '', encoding);
  return isDamage(outcome.problem.code) ? outcome.problem : fileProblem('notText');
}

function refused({ code, message, finding }: FileProblem): PathOutcome {
  return { ok: false, problem: code, message, finding };
}
