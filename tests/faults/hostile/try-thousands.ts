import type { HostileAnswer } from './hostile-child';
import { HostileProcess, MOST_MEMORY_MB } from './hostile-process';
import { type HostileReaderName, hostileReader } from './hostile-readers';
import { hostileInput } from './try-hostile';

/** As many as the smallest machine has cores. */
const AT_ONCE = 2;

export interface ThousandsTried {
  readonly tried: number;
  readonly failures: readonly string[];
  /** One line: how many ended how, the most memory, the longest time. */
  readonly note: string;
}

/** Which of the inputs of a seed. */
interface Stretch {
  readonly seed: number;
  /** The first one, counted from 0. */
  readonly from: number;
  readonly count: number;
}

/** How often it is said how far it has come: all of a kind take half an hour. */
const TOLD_EVERY = 1000;

/** Hands a reader as many hostile inputs as are wanted. A failure ends with the line that makes it a regression. */
export async function tryThousands(
  reader: HostileReaderName,
  { seed, from, count }: Stretch,
): Promise<ThousandsTried> {
  const end = from + count;
  const ended = { read: 0, refused: 0, failed: 0 };
  const stopped = new Map<string, number>();
  const failures: string[] = [];
  let [next, peakMb, longestMs] = [from, 0, 0];

  const judge = async (at: number, answer: HostileAnswer, ms: number) => {
    ended[answer.how] += 1;
    peakMb = Math.max(peakMb, answer.peakMb);
    longestMs = Math.max(longestMs, ms);
    const tooLarge = answer.peakMb > MOST_MEMORY_MB ? [`held ${answer.peakMb} MB`] : [];
    for (const was of [...answer.failures, ...tooLarge]) {
      if (isContained(reader, was)) {
        const kind = was.slice(0, 60);
        stopped.set(kind, (stopped.get(kind) ?? 0) + 1);
        continue;
      }
      const { name } = await hostileInput({ reader, seed, at });
      const failure = `${reader}, ${name}: ${was}\n  ${JSON.stringify({ reader, seed, at, was: was.slice(0, 80) })},`;
      failures.push(failure);
      // Known at once, however long the rest takes.
      console.log(failure);
    }
  };
  const work = async () => {
    const process = new HostileProcess();
    while (next < end) {
      const at = next;
      next += 1;
      if (at > from && at % TOLD_EVERY === 0)
        console.log(`${reader}: ${at} of ${end}, ${failures.length} failures`);
      const start = performance.now();
      await judge(at, await process.try({ reader, seed, at }), performance.now() - start);
    }
    process.end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const note = `${reader}: ${count} inputs, ${ended.read} read, ${ended.refused} refused in words, ${failures.length} failures; at most ${peakMb} MB and ${Math.round(longestMs)} ms`;
  const breakdowns = [...stopped].map(
    ([kind, times]) => `\n  its own process ended, told in words: ${kind} (${times})`,
  );
  return { tried: count, failures, note: note + breakdowns.join('') };
}

/** Whether what went wrong ends a process that is there to be ended. */
function isContained(reader: HostileReaderName, was: string): boolean {
  return (
    hostileReader(reader).inOwnProcess === true &&
    /^(threw|rejected and nobody heard|ended the process)/.test(was)
  );
}
