import * as fc from 'fast-check';
import type { FaultRun } from './fault-run';
import { cutPowerEverywhere, STEPS } from './power-cut';

const LIVES = 20;
/** The same lives at every run, so that a failure can be looked into. */
const SEED = 20261123;

export const run: FaultRun = {
  title: 'the power goes after each call of random lives of a draft, with all that may be left of the disk',
  run: async () => {
    const lives = fc.sample(fc.array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 10 }), {
      numRuns: LIVES,
      seed: SEED,
    });
    let tried = 0;
    const failures: string[] = [];
    for (const steps of [[...STEPS, ...STEPS], ...lives]) {
      const outcome = await cutPowerEverywhere(steps);
      tried += outcome.tried;
      failures.push(...outcome.failures.map((line) => `${steps.join(', ')}: ${line}`));
    }
    return { tried, failures };
  },
};
