import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { scenario } from '../pdf/sample-reports';
import { writeManyDrafts } from '../support/many-drafts';
import { type BenchReport, type BenchRow, quantile } from './bench-report';
import { proportionalMemory } from './proportional-memory';
import { startForBench } from './start-for-bench';

const RUNS = 9;
const FEW = 10;
const MANY = 1000;
const START_RATIO = 1.5;
/** The first link of the list: from then on a draft can be opened. */
const LISTED = '[aria-label="年报草稿"] li a';

interface Samples {
  readonly folder: string;
  readonly started: number[];
  readonly memory: number[];
}

/** The start screen of a superior office with a thousand drafts against that of an office with ten. */
export async function run(): Promise<BenchReport> {
  const home = await mkdtemp(join(tmpdir(), 'many-drafts-bench-'));
  try {
    const few = await withDrafts(home, FEW);
    const many = await withDrafts(home, MANY);
    // The first pair makes the indexes, which every later start has, and is told apart.
    const firstTime = await measure(many);
    await measure(few);
    for (const samples of [few, many]) for (const kept of [samples.started, samples.memory]) kept.length = 0;
    for (let at = 0; at < RUNS; at += 1) {
      await measure(few);
      await measure(many);
    }
    return { name: 'Many drafts', rows: rowsOf(few, many, firstTime) };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function withDrafts(home: string, count: number): Promise<Samples> {
  const folder = join(home, String(count));
  await writeManyDrafts(folder, count, scenario('huaian-city-2024'));
  return { folder, started: [], memory: [] };
}

/** Starts once and answers with how long it took until the list could be used. */
async function measure({ folder, started, memory }: Samples): Promise<number> {
  const args = programArguments([], [`--user-data-dir=${folder}`]);
  const { app, milliseconds } = await startForBench(currentRuntime().executable, args, LISTED);
  memory.push(proportionalMemory(app.process().pid));
  await app.close();
  started.push(milliseconds);
  return milliseconds;
}

function rowsOf(few: Samples, many: Samples, firstTime: number): BenchRow[] {
  const ratio = quantile(many.started, 0.5) / quantile(few.started, 0.5);
  // What else runs here only ever adds time: the quickest of each says most about the program.
  const quickest = Math.min(...many.started) / Math.min(...few.started);
  const started = (what: string, { started: samples }: Samples): BenchRow => ({
    what: `${what}, start to list painted`,
    median: quantile(samples, 0.5),
    unit: 'ms',
  });
  const bar = `≤ ${START_RATIO} ×`;
  return [
    started(`${FEW} drafts`, few),
    started(`${MANY} drafts`, many),
    { what: `start, ${MANY} : ${FEW} drafts`, median: ratio, unit: '×', bar, ok: ratio <= START_RATIO },
    { what: 'the same, the quickest of each', median: quickest, unit: '×', bar, ok: quickest <= START_RATIO },
    { what: `${MANY} drafts never seen before, start to list painted`, median: firstTime, unit: 'ms' },
    { what: `memory of all processes, ${FEW} drafts`, median: quantile(few.memory, 0.5), unit: 'MB' },
    { what: `memory of all processes, ${MANY} drafts`, median: quantile(many.memory, 0.5), unit: 'MB' },
    {
      what: `memory, ${MANY} : ${FEW} drafts`,
      median: quantile(many.memory, 0.5) / quantile(few.memory, 0.5),
      unit: '×',
    },
  ];
}
