import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftBehind, readKeptVersions } from './kept-files';
import { killMoments } from './kill-moments';
import { type KillOutcome, KillRounds } from './kill-rounds';

export interface KillsWanted {
  readonly kills: number;
  /** The same seed gives the same moments. */
  readonly seed: number;
  /** How long typing goes on at most before a kill by the clock, in milliseconds. */
  readonly longestTypingMs: number;
  /** Told after each kill. */
  readonly onKill?: (outcome: KillOutcome) => void;
}

export interface KillsDone {
  readonly outcomes: readonly KillOutcome[];
  /** Everything that went wrong, of single kills and of what all of them have left. */
  readonly failures: readonly string[];
  /** Versions that were kept meanwhile, all of them read back. */
  readonly versions: number;
}

/**
 * Kills the real program again and again on one new data folder, which stays for looking at where anything went
 * wrong. At the end every version is read, and a start and an end in good order must have cleared away what killed
 * writes have left.
 */
export async function killAgainAndAgain({
  kills,
  seed,
  longestTypingMs,
  onKill,
}: KillsWanted): Promise<KillsDone> {
  const userData = await mkdtemp(join(tmpdir(), 'annual-report-kills-'));
  const rounds = new KillRounds(userData);
  const moments = killMoments(seed, longestTypingMs);
  const outcomes: KillOutcome[] = [];
  const failures: string[] = [];
  try {
    while (outcomes.length < kills) {
      const outcome = await rounds.round(moments.next().value);
      outcomes.push(outcome);
      failures.push(...outcome.failures);
      onKill?.(outcome);
    }
    failures.push(...(await rounds.end()));
  } catch (error) {
    // What is no draft any more ends the run: nothing after it would say anything.
    failures.push(`after ${outcomes.length} kills: ${String(error)}`);
  }
  const { count, unsound } = await readKeptVersions(userData);
  failures.push(...unsound.map((version) => `a version is damaged: ${version}`));
  failures.push(...leftBehind(userData).map((name) => `left behind: ${name}`));
  if (failures.length === 0) await rm(userData, { recursive: true });
  else failures.push(`the data folder is kept: ${userData}, seed ${seed}`);
  return { outcomes, failures, versions: count };
}
