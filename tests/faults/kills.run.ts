import type { FaultRun } from './fault-run';
import { killAgainAndAgain } from './kill-again-and-again';
import type { KillKind } from './kill-moments';
import { missingHistogram } from './missing-histogram';

const KILLS = 1_000;
const LONGEST_TYPING_MS = 1_600;
const TOLD_EVERY = 50;
const KINDS: readonly KillKind[] = ['starting', 'typing', 'writing'];

/** A power cut, as far as the system's own cache survives it: every process gone at once, at any moment. */
export const run: FaultRun = {
  title: 'the real program is killed while it starts, while one types and while it writes',
  inWindow: true,
  async run({ count = KILLS, seed = Date.now() % 1_000_000 }) {
    console.log(`seed ${seed}`);
    let killed = 0;
    const { outcomes, failures, versions } = await killAgainAndAgain({
      kills: count,
      seed,
      longestTypingMs: LONGEST_TYPING_MS,
      onKill: (outcome) => {
        killed += 1;
        for (const failure of outcome.failures) console.log(failure);
        if (killed % TOLD_EVERY === 0) console.log(`${killed} kills`);
      },
    });
    const sum = (of: 'wordsShown' | 'wordsKept') =>
      outcomes.reduce((before, outcome) => before + outcome[of], 0);
    const typed = outcomes.filter(({ kind }) => kind !== 'starting').map(({ missingMs }) => missingMs);
    return {
      tried: outcomes.length,
      failures,
      notes: [
        KINDS.map((kind) => `while ${kind}: ${outcomes.filter((kill) => kill.kind === kind).length}`).join(
          ', ',
        ),
        `versions kept meanwhile, all read back: ${versions}`,
        `words typed: ${sum('wordsShown')}, on disk after the kill: ${sum('wordsKept')}`,
        `typing that was missing after ${typed.length} kills while somebody typed:`,
        ...missingHistogram(typed),
      ],
    };
  },
};
