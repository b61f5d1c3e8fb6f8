import { FAULT_CODES, type FileFault } from './failing-files';
import type { FaultRun } from './fault-run';
import { lifeWithFault } from './saving-faults';

const CODES: readonly FileFault['code'][] = [...FAULT_CODES, 'EACCES', 'EXDEV', 'short'];
const LENGTHS = [1, 2, Number.POSITIVE_INFINITY];

export const run: FaultRun = {
  title: 'every file call of a draft’s life fails in turn, once, twice, and from then on',
  run: async () => {
    let tried = 0;
    const failures: string[] = [];
    for (const code of CODES) {
      for (const times of LENGTHS) {
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
