import { FAULT_CODES, type FileFault } from './failing-files';
import type { FaultRun } from './fault-run';
import { lifeWithFault } from './saving-faults';

const CODES: readonly FileFault['code'][] = [...FAULT_CODES, 'EACCES', 'short'];
/** What a disk goes on saying. The other codes are gone in a moment, or electron-store would try for hours. */
const LASTING: ReadonlySet<FileFault['code']> = new Set(['EIO', 'ENOSPC', 'EROFS']);

export const run: FaultRun = {
  title: 'every file call of a draft’s life fails in turn, once, twice, and from then on',
  run: async () => {
    let tried = 0;
    const failures: string[] = [];
    for (const code of CODES) {
      for (const times of [1, 2, ...(LASTING.has(code) ? [Number.POSITIVE_INFINITY] : [])]) {
        for (let use = 1; ; use += 1) {
          const { met, failures: found } = await lifeWithFault({ use, code, times });
          if (!met) break;
          tried += 1;
          failures.push(...found);
        }
      }
    }
    return { tried, failures };
  },
};
