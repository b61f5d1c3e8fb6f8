import { describe, expect, it } from 'vitest';
import type { FileFault } from './failing-files';
import { lifeWithFault } from './saving-faults';

/** Every so-many-th call, so that the tests stay quick; `npm run faults -- saving` tries each. */
const STEP = 12;
/** Each code begins at another call, so that together they meet many. */
const CODES: readonly FileFault['code'][] = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'short'];

describe('a draft whose files fail', () => {
  it.each(CODES.map((code, index) => ({ code, first: 1 + ((index * 5) % STEP) })))(
    'is saved, or said not to be, and the next save is good: $code',
    async ({ code, first }) => {
      const failures: string[] = [];
      for (let use = first; ; use += STEP) {
        const { met, failures: found } = await lifeWithFault({ use, code });
        if (!met) break;
        failures.push(...found);
      }
      expect(failures).toEqual([]);
    },
  );

  it('is saved again once a disk that had gone for good is back', async () => {
    const gone = { code: 'EIO', times: Number.POSITIVE_INFINITY } as const;
    for (const use of [1, 40, 80, 120]) expect((await lifeWithFault({ use, ...gone })).failures).toEqual([]);
  });
});
