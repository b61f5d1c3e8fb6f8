import type { LocalProfile } from '#shared/profile/local-profile';
import { MAX_PROFILE_BYTES } from '#shared/profile/profile-limits';
import { readProfileFile, tooLargeWords } from '#shared/profile/read-profile-file';
import { readTextPath } from '../files/read-text-path';

export type ProfilePathOutcome =
  /** The text as it was read goes with it, to be kept. */
  | { readonly ok: true; readonly profile: LocalProfile; readonly text: string }
  /** With the place inside the file, where the problem has one: `第 12 行第 5 列：…`. */
  | { readonly ok: false; readonly message: string };

const NOT_TEXT = '这不是本地要求文件，或文件已损坏：内容不是 UTF-8 文本。请用 UTF-8 编码另存后再打开。';

/** Reads a local profile from disk. The file is only read. */
export async function readProfilePath(path: string): Promise<ProfilePathOutcome> {
  const reading = await readTextPath(path, MAX_PROFILE_BYTES);
  if (!reading.ok) {
    if (reading.why === 'unread') return { ok: false, message: reading.message };
    return { ok: false, message: reading.why === 'tooLarge' ? tooLargeWords() : NOT_TEXT };
  }
  const outcome = readProfileFile(reading.text);
  return outcome.ok
    ? { ok: true, profile: outcome.profile, text: reading.text }
    : { ok: false, message: outcome.problem.message };
}
