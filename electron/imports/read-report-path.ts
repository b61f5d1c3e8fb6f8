import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { type FileProblemCode, fileProblem } from '#shared/report/file-problem';
import { type ReadOutcome, readReportFile } from '#shared/report/read-report-file';
import { readTextPath } from '../files/read-text-path';

export type PathOutcome =
  | Extract<ReadOutcome, { ok: true }>
  | {
      readonly ok: false;
      /** What is wrong with the content; absent where the disk did not even give it. */
      readonly problem?: FileProblemCode;
      /** One or two sentences for the screen and for stderr. */
      readonly message: string;
    };

/** Reads a report file from disk. The file is only read. */
export async function readReportPath(path: string): Promise<PathOutcome> {
  const reading = await readTextPath(path, MAX_FILE_BYTES);
  if (!reading.ok) {
    return reading.why === 'unread' ? { ok: false, message: reading.message } : refused(reading.why);
  }
  const outcome = readReportFile(reading.text);
  return outcome.ok
    ? outcome
    : { ok: false, problem: outcome.problem.code, message: outcome.problem.message };
}

function refused(problem: FileProblemCode): PathOutcome {
  return { ok: false, problem, message: fileProblem(problem).message };
}
