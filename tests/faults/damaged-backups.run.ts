import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BACKUP, outcomeOfBackup } from './damaged-backup-outcome';
import type { FaultRun } from './fault-run';
import { cutFiles, mutatedFiles } from './mutated-files';

const MUTATIONS = 5000;
/** A backup is longer than a report; behind every byte it is cut the same way all along a line. */
const CUT_STEP = 7;
const SEED = 20_250_104;

/** Backups as a bad stick gives them back. */
export const run: FaultRun = {
  title: 'backups cut, flipped, zeroed, swapped, doubled and overwritten',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'damaged-backups-'));
    const failures: string[] = [];
    const ended = new Map<string, number>();
    let tried = 0;
    for (const files of [cutFiles(BACKUP, CUT_STEP), mutatedFiles(BACKUP, MUTATIONS, SEED)]) {
      for (const damaged of files) {
        const outcome = await outcomeOfBackup(damaged, join(folder, 'backup.ndbf'));
        tried += 1;
        ended.set(outcome.ended, (ended.get(outcome.ended) ?? 0) + 1);
        if (outcome.failure !== undefined) failures.push(outcome.failure);
      }
    }
    await rm(folder, { recursive: true });
    return { tried, failures, notes: [...ended].map(([how, count]) => `${how}: ${count}`) };
  },
};
