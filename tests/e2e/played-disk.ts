import { mkdtempSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

type Call = 'openSync' | 'writeSync' | 'fsyncSync' | 'renameSync';

/** What the disk is to do; nothing out of the ordinary where nothing is said. */
export interface DiskOrders {
  readonly fail?: Readonly<Partial<Record<Call, string>>>;
  /** Milliseconds a call stands still. */
  readonly delay?: Readonly<Partial<Record<Call, number>>>;
}

export interface PlayedDisk {
  /** Environment the program has to be started with. */
  readonly env: Readonly<Record<string, string>>;
  /** From now on the disk does this. */
  readonly order: (orders: DiskOrders) => Promise<void>;
}

/** A disk for one program that fails and dawdles as it is told, in every thread (see `fixtures/played-disk.cjs`). */
export function playedDisk(): PlayedDisk {
  const path = join(mkdtempSync(join(tmpdir(), 'played-disk-')), 'orders.json');
  return {
    env: {
      NODE_OPTIONS: `--require=${resolve('tests/e2e/fixtures/played-disk.cjs')}`,
      PLAYED_DISK: path,
    },
    order: async (orders) => {
      // Renamed into place: half an order is none.
      await writeFile(`${path}.next`, JSON.stringify(orders));
      await rename(`${path}.next`, path);
    },
  };
}
