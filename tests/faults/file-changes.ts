import { type FSWatcher, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What the program itself writes, as against Chromium. */
const OURS = /\.(ndbg|json)(\.|$)/;

export interface ChangeWatch {
  end(): void;
}

/**
 * Calls back at the n-th change of a file of the program's own in its data folder from now on: a file made, written
 * into, renamed or removed. As soon as the system tells, which is while the write is still going on.
 */
export function atChange(userData: string, number: number, reached: () => void): ChangeWatch {
  let seen = 0;
  const count = (_event: string, name: string | null) => {
    if (name === null || !OURS.test(name)) return;
    seen += 1;
    if (seen === number) reached();
  };
  const watches: FSWatcher[] = ['.', 'drafts', 'versions'].map((folder) => {
    mkdirSync(join(userData, folder), { recursive: true });
    return watch(join(userData, folder), count);
  });
  return {
    end: () => {
      for (const each of watches) each.close();
    },
  };
}
