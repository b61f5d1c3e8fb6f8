import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { MAX_FILE_BYTES } from '#shared/report/file-limits';
import { type FileProblemCode, fileProblem } from '#shared/report/file-problem';
import { type ReadOutcome, readReportFile } from '#shared/report/read-report-file';
import { fileFailure } from '../files/file-failure';

export type PathOutcome =
  | Extract<ReadOutcome, { ok: true }>
  | {
      readonly ok: false;
      /** What is wrong with the content; absent where the disk did not even give it. */
      readonly problem?: FileProblemCode;
      /** One or two sentences for the screen and for stderr. */
      readonly message: string;
    };

/**
 * Reads a report file from disk. Size is checked before anything is read, and bytes that are not UTF-8 are refused
 * rather than replaced: a silently replaced character would be saved back as if the person had typed it.
 */
export async function readReportPath(path: string): Promise<PathOutcome> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readWithinLimit(path);
  } catch (error) {
    return { ok: false, message: `没有打开：${fileFailure(error)}。` };
  }
  if (bytes === undefined) return refused('tooLarge');
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused('notText');
  const outcome = readReportFile(text);
  return outcome.ok
    ? outcome
    : { ok: false, problem: outcome.problem.code, message: outcome.problem.message };
}

function refused(problem: FileProblemCode): PathOutcome {
  return { ok: false, problem, message: fileProblem(problem).message };
}

/** The bytes of a file; undefined when there are more than a report may have. */
async function readWithinLimit(path: string): Promise<Uint8Array | undefined> {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = await file.stat();
    return size > MAX_FILE_BYTES ? undefined : await readUpTo(file, MAX_FILE_BYTES);
  } finally {
    await file.close();
  }
}

/** A file may grow, or have no size at all (a device), so the limit is kept while reading as well. */
async function readUpTo(file: FileHandle, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(256 * 1024) });
    if (bytesRead === 0) return Buffer.concat(chunks, length);
    length += bytesRead;
    if (length > limit) return undefined;
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
