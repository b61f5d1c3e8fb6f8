import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BACKUP, outcomeOfBackup } from './damaged-backup-outcome';
import { cutFiles, type MutatedFile, mutatedFiles } from './mutated-files';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'damaged-backups-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a damaged backup', () => {
  const failuresOf = async (files: Iterable<MutatedFile>) => {
    const failures: string[] = [];
    for (const damaged of files) {
      const { failure } = await outcomeOfBackup(damaged, join(folder, 'backup.ndbf'));
      if (failure !== undefined) failures.push(failure);
    }
    return failures;
  };

  it('gives everything when it is whole', async () => {
    const whole = { kind: 'cut', name: 'whole', bytes: BACKUP } as const;
    expect(await outcomeOfBackup(whole, join(folder, 'backup.ndbf'))).toEqual({ ended: 'complete' });
  });

  it('cut off gives what is sound and tells the rest', async () => {
    expect(await failuresOf(cutFiles(BACKUP, 331))).toEqual([]);
  });

  it('damaged in any other way gives what is sound and tells the rest', async () => {
    expect(await failuresOf(mutatedFiles(BACKUP, 240, 11))).toEqual([]);
  });
});
