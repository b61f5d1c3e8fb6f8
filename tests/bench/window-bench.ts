import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MAX_TEXT_LENGTH } from '#shared/report/file-limits';
import type { Report } from '#shared/report/report';
import { programArguments, sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { scenario } from '../pdf/sample-reports';
import { type BenchReport, type BenchRow, quantile } from './bench-report';
import { compareStarts } from './compare-starts';
import { emptyWindowProgram } from './empty-window-program';
import { fullReportFile } from './full-report-file';
import { keepMakingPdfs } from './keep-making-pdfs';
import { startForBench } from './start-for-bench';
import { typingTimes } from './typing-times';

/** One frame at 60 Hz (design.md section 5). */
const FRAME_MS = 16;

/** The real window against an empty one of the same Electron: start, memory, and what a key press costs. */
export async function run(): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'window-bench-'));
  try {
    const report = await fullReportFile(folder, scenario('huaian-city-2024'));
    return {
      name: 'The window',
      rows: [...(await startRows(folder)), ...(await typingRows(folder, report))],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startRows(folder: string): Promise<BenchRow[]> {
  const { executable } = currentRuntime();
  const empty = await emptyWindowProgram(folder);
  const dataOf = (userData: string) => `--user-data-dir=${userData}`;
  return compareStarts(
    folder,
    {
      name: 'empty window',
      executable,
      args: (userData) => [...sandboxSwitches, dataOf(userData), empty],
      ready: 'body',
    },
    {
      name: 'the program',
      executable,
      args: (userData) => programArguments([], [dataOf(userData)]),
      ready: 'main h1',
    },
  );
}

async function typingRows(folder: string, reportFile: string): Promise<BenchRow[]> {
  const { executable } = currentRuntime();
  const args = programArguments([reportFile], [`--user-data-dir=${join(folder, 'typing')}`]);
  const { app, page } = await startForBench(executable, args, 'main h1');
  try {
    const quiet = await typingTimes(page);
    const meanwhile = await typingWhilePdfsAreMade(page, scenario('huaian-city-2024'));
    const longMeanwhile = await typingWhilePdfsAreMade(page, longReport());
    return [
      typingRow('accepted figure → findings in the page, p50', quiet.worked, 0.5),
      typingRow('accepted figure → findings in the page, p95', quiet.worked, 0.95, FRAME_MS),
      typingRow('accepted figure → next frame painted, p50', quiet.painted, 0.5),
      typingRow('accepted figure → next frame painted, p95', quiet.painted, 0.95),
      typingRow(`the same while ${meanwhile.pdfs} PDFs are made, p50`, meanwhile.worked, 0.5),
      typingRow(`the same while ${meanwhile.pdfs} PDFs are made, p95`, meanwhile.worked, 0.95, FRAME_MS),
      typingRow(
        `the same while ${longMeanwhile.pdfs} PDFs of 1 600 pages are made, p50`,
        longMeanwhile.worked,
        0.5,
      ),
      typingRow(
        `the same while ${longMeanwhile.pdfs} PDFs of 1 600 pages are made, p95`,
        longMeanwhile.worked,
        0.95,
        FRAME_MS,
      ),
    ];
  } finally {
    await app.close();
  }
}

/** A text as long as a report file allows, no two paragraphs alike: some 1 600 pages, seconds of work. */
function longReport(): Report {
  const report = scenario('huaian-city-2024');
  const paragraphs = Array.from(
    { length: MAX_TEXT_LENGTH / 50 },
    (_, at) => `（${at}）全面推进政务公开，第${at}项主动公开政府信息，依法办理申请。`,
  );
  const text = paragraphs.join('\n');
  return {
    ...report,
    stated: {},
    narrative: { preface: text, overview: text, problems: text, otherMatters: text },
  };
}

/** The same keys while one PDF after the other is made. */
async function typingWhilePdfsAreMade(page: Page, report: Report) {
  const maker = await keepMakingPdfs(page, report);
  const { worked } = await typingTimes(page);
  return { worked, pdfs: await maker.stop() };
}

function typingRow(what: string, samples: readonly number[], share: number, bar?: number): BenchRow {
  const median = quantile(samples, share);
  const row = { what: `${what} (${samples.length} keys)`, median, unit: 'ms' };
  return bar === undefined ? row : { ...row, bar: `≤ ${bar} ms`, ok: median <= bar };
}
