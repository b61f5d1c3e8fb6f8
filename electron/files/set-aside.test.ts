import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setAside } from './set-aside';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'set-aside-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('setAside', () => {
  it('never overwrites an earlier one, even within the same second', async () => {
    const now = new Date('2025-01-03T14:32:00Z');
    for (const content of ['a', 'b', 'c']) {
      await writeFile(join(folder, 'draft.ndbg'), content);
      setAside(join(folder, 'draft.ndbg'), now);
    }
    expect((await readdir(folder)).sort()).toEqual([
      'draft.damaged-20250103-143200-2.ndbg',
      'draft.damaged-20250103-143200-3.ndbg',
      'draft.damaged-20250103-143200.ndbg',
    ]);
  });
});
