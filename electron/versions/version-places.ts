import { mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Where versions are kept, as it is remembered in the settings. */
export interface ChosenPlaces {
  /** The folder the person chose; absent where versions lie in the data folder alone. */
  readonly current?: string | undefined;
  /** Folders chosen before: what was kept there is still listed. */
  readonly former: readonly string[];
}

export interface VersionPlacesParts {
  /** Inside the data folder; made when it is not there. */
  readonly defaultFolder: string;
  readonly read: () => ChosenPlaces;
  /** @throws the system's error when it cannot be remembered */
  readonly write: (places: ChosenPlaces) => Promise<void> | void;
}

/** The folders as they are just now. */
export interface PresentPlaces {
  /** Where a new version goes: the chosen folder, or the default one while that is missing. */
  readonly writing: string;
  /** Every folder that is there, the one for writing first. */
  readonly reading: readonly string[];
  /** A folder was chosen and is not there. */
  readonly missing: boolean;
}

/**
 * Made inside the folder a person chooses, and never made again by itself: where a stick is not plugged in, its
 * mount point may well be there and empty, and what is written into that is on no stick.
 */
export const CHOSEN_FOLDER_NAME = '年报早先版本';
const MOST_FORMER = 8;

/** Where the versions lie: in the data folder, or in a folder of the person's choice that may come and go. */
export class VersionPlaces {
  readonly #parts: VersionPlacesParts;

  constructor(parts: VersionPlacesParts) {
    this.#parts = parts;
  }

  get defaultFolder(): string {
    return this.#parts.defaultFolder;
  }

  /** The chosen folder; undefined where none was chosen. */
  get chosen(): string | undefined {
    return this.#parts.read().current;
  }

  /** Looks which folders are there. */
  async present(): Promise<PresentPlaces> {
    const { defaultFolder, read } = this.#parts;
    const { current, former } = read();
    const others = [...(current === undefined ? [] : [current]), ...former];
    const areThere = await Promise.all(others.map(isFolder));
    const there = others.filter((_folder, index) => areThere[index]);
    const isCurrentThere = current !== undefined && there.includes(current);
    return {
      writing: isCurrentThere ? current : defaultFolder,
      reading: isCurrentThere ? [...there, defaultFolder] : [defaultFolder, ...there],
      missing: current !== undefined && !isCurrentThere,
    };
  }

  /**
   * Puts versions into a folder of the person's choice from now on. What was kept before stays where it is and is
   * listed with the rest.
   *
   * @throws the system's error where that folder cannot be made or remembered
   */
  async choose(parent: string): Promise<void> {
    const folder = basename(parent) === CHOSEN_FOLDER_NAME ? parent : join(parent, CHOSEN_FOLDER_NAME);
    await mkdir(folder, { recursive: true });
    await this.#put(folder);
  }

  /** Puts versions into the data folder again. @throws the system's error where that cannot be remembered */
  async useDefault(): Promise<void> {
    await this.#put(undefined);
  }

  async #put(next: string | undefined): Promise<void> {
    const { current, former } = this.#parts.read();
    const known = current === undefined ? former : [current, ...former];
    await this.#parts.write({
      ...(next === undefined ? {} : { current: next }),
      former: [...new Set(known)].filter((folder) => folder !== next).slice(0, MOST_FORMER),
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be reached just now: which, makes no difference to whoever writes.
    return false;
  }
}
