import type { FaultRun } from './fault-run';
import { HOSTILE_READER_NAMES } from './hostile/hostile-readers';
import { type ThousandsTried, tryThousands } from './hostile/try-thousands';

/** Of each kind of input. */
const COUNT = 10_000;
const SEED = 20_250_105;

/** Inputs of strangers: files that are damaged, files made to do harm, commands nobody meant. */
export const run: FaultRun = {
  title:
    'hostile files and command lines: read, or refused in words; nothing written elsewhere, memory bounded',
  async run({ count = COUNT, seed = SEED, from = 0, only = HOSTILE_READER_NAMES }) {
    const unknown = only.filter((name) => !HOSTILE_READER_NAMES.some((known) => known === name));
    if (unknown.length > 0) {
      throw new Error(`No such kind: ${unknown.join(', ')}. There are: ${HOSTILE_READER_NAMES.join(', ')}.`);
    }
    const tried: ThousandsTried[] = [];
    for (const reader of HOSTILE_READER_NAMES.filter((name) => only.includes(name))) {
      const one = await tryThousands(reader, { from, count, seed });
      // Told at once: all of them take an hour and more.
      console.log(one.note);
      tried.push(one);
    }
    return {
      tried: tried.reduce((sum, one) => sum + one.tried, 0),
      failures: tried.flatMap(({ failures }) => failures),
    };
  },
};
