import { type KillsDone, killAgainAndAgain } from '../faults/kill-again-and-again';
import { expect, test } from './launch-program';

const KILLS = 25;

/** The quick part of `npm run faults -- kills`. */
test(`killed ${KILLS} times at any moment, it loses at most the last second and never a draft`, async () => {
  test.setTimeout(240_000);
  const done = await killAgainAndAgain({
    kills: KILLS,
    seed: Date.now() % 1_000_000,
    longestTypingMs: 700,
  });
  expect(done.failures).toEqual([]);
  expect(done.outcomes).toHaveLength(KILLS);
  expect(done.versions).toBeGreaterThan(0);
  expect(wordsKept(done), 'words that were on disk').toBeGreaterThan(KILLS);
});

function wordsKept({ outcomes }: KillsDone): number {
  return outcomes.reduce((before, outcome) => before + outcome.wordsKept, 0);
}
