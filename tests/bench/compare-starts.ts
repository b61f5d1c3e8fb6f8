import { join } from 'node:path';
import { type BenchRow, quantile } from './bench-report';
import { proportionalMemory } from './proportional-memory';
import { startForBench } from './start-for-bench';

/** Starts differ by a third from one to the next: with 7 of each the ratio came out between 1.2 and 1.4. */
const RUNS = 15;
/** The program may take this much of what an empty window takes (design.md section 5). */
const START_RATIO = 1.3;

/** A program to be started, and what of its page says that it can be used. */
export interface ComparedProgram {
  readonly name: string;
  readonly executable: string;
  /** What follows the executable, on this user-data folder. */
  readonly args: (userData: string) => readonly string[];
  readonly ready: string;
}

/** Starts both in turns, so that whatever else the machine does falls on both alike. */
export async function compareStarts(
  folder: string,
  empty: ComparedProgram,
  ours: ComparedProgram,
): Promise<BenchRow[]> {
  const theirSamples = { started: [] as number[], memory: [] as number[] };
  const ourSamples = { started: [] as number[], memory: [] as number[] };
  // The first pair warms the disk cache and is not counted.
  for (let at = 0; at <= RUNS; at += 1) {
    for (const [samples, program] of [
      [theirSamples, empty],
      [ourSamples, ours],
    ] as const) {
      const userData = join(folder, `${samples === ourSamples ? 'ours' : 'empty'}-${at}`);
      const { milliseconds, app } = await startForBench(
        program.executable,
        program.args(userData),
        program.ready,
      );
      const memory = proportionalMemory(app.process().pid);
      await app.close();
      if (at === 0) continue;
      samples.started.push(milliseconds);
      samples.memory.push(memory);
    }
  }
  const median = (samples: readonly number[]) => quantile(samples, 0.5);
  const ratio = median(ourSamples.started) / median(theirSamples.started);
  return [
    { what: `${empty.name}, start to painted`, median: median(theirSamples.started), unit: 'ms' },
    { what: `${ours.name}, start to start screen painted`, median: median(ourSamples.started), unit: 'ms' },
    {
      what: `start, ${ours.name} : ${empty.name}`,
      median: ratio,
      unit: '×',
      bar: `≤ ${START_RATIO} ×`,
      ok: ratio <= START_RATIO,
    },
    { what: `memory of all processes, ${empty.name}`, median: median(theirSamples.memory), unit: 'MB' },
    { what: `memory of all processes, ${ours.name}`, median: median(ourSamples.memory), unit: 'MB' },
    {
      what: `memory, ${ours.name} : ${empty.name}`,
      median: median(ourSamples.memory) / median(theirSamples.memory),
      unit: '×',
    },
  ];
}
