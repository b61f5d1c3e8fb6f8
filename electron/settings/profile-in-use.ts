import { readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LocalProfile } from '#shared/profile/local-profile';
import { MAX_PROFILE_BYTES } from '#shared/profile/profile-limits';
import { readProfileFile } from '#shared/profile/read-profile-file';
import { fileFailure } from '../files/file-failure';
import { decodeUtf8 } from '../files/read-text-path';
import { replaceFile } from '../files/replace-file';
import { setAside } from '../files/set-aside';

export interface ProfileInUseParts {
  /** Data folder of the program. */
  readonly folder: string;
  readonly now: () => Date;
  /** Told of what the disk refused, for developers. */
  readonly onFailure: (error: unknown) => void;
}

export interface ProfileState {
  readonly profile?: LocalProfile;
  /** What became of a kept profile that could not be read, for the person. */
  readonly notice?: string;
}

/**
 * The local profile the program checks with, at most one. Its file is kept in the data folder as it was read, so that
 * it is there at the next start without the stick it came on. One that cannot be read is set aside, never erased, and
 * the program goes on without.
 */
export class ProfileInUse {
  readonly #path: string;
  #state: ProfileState;

  constructor({ folder, now, onFailure }: ProfileInUseParts) {
    this.#path = join(folder, 'profile.json');
    this.#state = keptProfile(this.#path, now, onFailure);
  }

  get state(): ProfileState {
    return this.#state;
  }

  /**
   * Checks with this profile from now on.
   *
   * @param text of its file, as it was read
   * @throws the system's error where it cannot be kept; the former one is then still in use
   */
  async use(profile: LocalProfile, text: string): Promise<void> {
    await replaceFile(this.#path, text);
    this.#state = { profile };
  }

  /** Checks without a profile from now on. The file it was opened from stays where it is. */
  async remove(): Promise<void> {
    await rm(this.#path, { force: true });
    this.#state = {};
  }
}

function keptProfile(path: string, now: () => Date, onFailure: (error: unknown) => void): ProfileState {
  try {
    const text = keptText(path);
    const outcome = text === undefined ? undefined : readProfileFile(text);
    if (outcome?.ok === true) return { profile: outcome.profile };
    const reason = outcome?.problem.message ?? '内容不是 UTF-8 文本，或者太大。';
    return { notice: unreadable(reason, basename(setAside(path, now()))) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    onFailure(error);
    return { notice: `上次打开的本地要求文件没有读出来：${fileFailure(error)}。现在没有按本地要求核对。` };
  }
}

/** Undefined for what cannot be a profile: over the limit, or not UTF-8. */
function keptText(path: string): string | undefined {
  return statSync(path).size > MAX_PROFILE_BYTES ? undefined : decodeUtf8(readFileSync(path));
}

function unreadable(reason: string, newName: string): string {
  return `上次打开的本地要求文件有损坏，读不出来：${reason}它已改名为“${newName}”，留在数据文件夹里。现在没有按本地要求核对，请重新打开本地要求文件。`;
}
