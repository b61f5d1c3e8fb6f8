import type { HostileAnswer } from './hostile-child';
import { HostileProcess, MOST_MEMORY_MB } from './hostile-process';
import type { HostileReaderName } from './hostile-readers';
import { hostileInput } from './try-hostile';

/** As many as the smallest machine has cores. */
const AT_ONCE = 2;

export interface ThousandsTried {
  readonly tried: number;
  readonly failures: readonly string[];
  /** One line: how many ended how, the most memory, the longest time. */
  readonly note: string;
}

/** Hands a reader as many hostile inputs as are wanted. A failure ends with the line that makes it a regression. */
export async function tryThousands(
  reader: HostileReaderName,
  count: number,
  seed: number,
): Promise<ThousandsTried> {
  const ended = { read: 0, refused: 0, failed: 0 };
  const failures: string[] = [];
  let [next, peakMb, longestMs] = [0, 0, 0];

  const judge = async (at: number, answer: HostileAnswer, ms: number) => {
    ended[answer.how] += 1;
    peakMb = Math.max(peakMb, answer.peakMb);
    longestMs = Math.max(longestMs, ms);
    const tooLarge = answer.peakMb > MOST_MEMORY_MB ? [`held ${answer.peakMb} MB`] : [];
    for (const was of [...answer.failures, ...tooLarge]) {
      const { name } = await hostileInput({ reader, seed, at });
      failures.push(
        `${reader}, ${name}: ${was}\n  ${JSON.stringify({ reader, seed, at, was: was.slice(0, 80) })},`,
      );
    }
  };
  const work = async () => {
    const process = new HostileProcess();
    while (next < count) {
      const at = next;
      next += 1;
      const start = performance.now();
      await judge(at, await process.try({ reader, seed, at }), performance.now() - start);
    }
    process.end();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const note = `${reader}: ${count} inputs, ${ended.read} read, ${ended.refused} refused in words, ${failures.length} failures; at most ${peakMb} MB and ${Math.round(longestMs)} ms`;
  return { tried: count, failures, note };
}
