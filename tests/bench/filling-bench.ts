import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { programArguments } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { clipboardNow, copyElsewhere } from '../e2e/system-clipboard';
import { scenario } from '../pdf/sample-reports';
import { type BenchReport, type BenchRow, quantile } from './bench-report';
import { fullReportFile } from './full-report-file';
import { startForBench } from './start-for-bench';
import { untilPainted } from './until-painted';

const RUNS = 9;
/** What follows at leisure (saving, the fewest cells) has ended by then, in milliseconds. */
const REST = 700;
/** What a person takes for at once, in milliseconds. */
const AT_ONCE = 100;
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const OVERVIEW = '一、总体情况';
const DISPUTES = '四、政府信息公开行政复议、行政诉讼情况';
const FIRST_CELL = 'input[aria-label^="第三部分，本年新收，自然人"]';

/** What is done to a whole report at once, each from the key or click to the painted frame. */
export async function run(): Promise<BenchReport> {
  const folder = await mkdtemp(join(tmpdir(), 'filling-bench-'));
  const file = await fullReportFile(folder, scenario('huaian-city-2024'));
  const args = programArguments([file], [`--user-data-dir=${join(folder, 'data')}`]);
  const { app, page } = await startForBench(currentRuntime().executable, args, 'main h1');
  try {
    await goTo(page, REQUESTS);
    await firstCell(page).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    const right = (await clipboardNow(app)).text;
    const figure = right.split('\t')[0] ?? '';
    // One more in each cell: no sum of the table fits any more.
    const wrong = right.replaceAll(/\d+/g, (digits) => String(Number(digits) + 1));

    const straight = { what: 'all right', text: right, figure, isAsked: false };
    const asked = { what: 'every sum wrong', text: wrong, figure: String(Number(figure) + 1), isAsked: true };
    const rows = [
      ...(await pasteRows(app, page, straight)),
      ...(await pasteRows(app, page, asked)),
      ...(await switchRows(page)),
      await openRow(page),
    ];
    return { name: 'Filling in', rows };
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Pasted {
  readonly what: string;
  readonly text: string;
  /** What the first cell holds afterwards. */
  readonly figure: string;
  /** Totals that differ from ours are shown before anything is pasted: the time runs from the answer. */
  readonly isAsked: boolean;
}

async function pasteRows(app: ElectronApplication, page: Page, pasted: Pasted): Promise<BenchRow[]> {
  const { what, text, figure, isAsked } = pasted;
  const times = { pasted: [] as number[], undone: [] as number[] };
  await firstCell(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await copyElsewhere(app, { text });
  for (let at = 0; at < RUNS; at += 1) {
    await firstCell(page).click();
    await page.waitForTimeout(REST);
    const button = page.getByRole('dialog').getByRole('button', { name: /^粘贴（/ });
    if (isAsked) {
      await page.keyboard.press('Control+v');
      await button.waitFor();
      await page.waitForTimeout(REST);
    }
    const paste = () => (isAsked ? button.click() : page.keyboard.press('Control+v'));
    times.pasted.push(await untilPainted(page, { selector: FIRST_CELL, value: figure }, paste));
    await page.waitForTimeout(REST);
    const undo = () => page.keyboard.press('Control+z');
    times.undone.push(await untilPainted(page, { selector: FIRST_CELL, value: '' }, undo));
  }
  return [
    timeRow(`175 cells pasted into an empty table, ${what}`, times.pasted),
    timeRow(`the same undone, ${what}`, times.undone),
  ];
}

async function switchRows(page: Page): Promise<BenchRow[]> {
  const times: Record<'table' | 'text' | 'otherTable', number[]> = { table: [], text: [], otherTable: [] };
  for (let at = 0; at < RUNS; at += 1) {
    times.text.push(await untilPainted(page, { selector: 'main textarea' }, () => goTo(page, OVERVIEW)));
    await page.waitForTimeout(REST);
    times.table.push(await untilPainted(page, { selector: FIRST_CELL }, () => goTo(page, REQUESTS)));
    await page.waitForTimeout(REST);
    const disputes = 'input[aria-label^="第四部分"]';
    times.otherTable.push(await untilPainted(page, { selector: disputes }, () => goTo(page, DISPUTES)));
    await page.waitForTimeout(REST);
  }
  return [
    timeRow('to the part with 10 000 characters', times.text),
    timeRow('from it to the table of 175 cells', times.table),
    timeRow('from table to table', times.otherTable),
  ];
}

async function openRow(page: Page): Promise<BenchRow> {
  await goTo(page, REQUESTS);
  const times: number[] = [];
  for (let at = 0; at < RUNS; at += 1) {
    await page.waitForTimeout(REST);
    await page.getByRole('button', { name: '全部年报' }).click();
    const open = page.getByRole('list').getByRole('link').first();
    await open.waitFor();
    await page.waitForTimeout(REST);
    times.push(await untilPainted(page, { selector: FIRST_CELL }, () => open.click()));
  }
  return timeRow('a full draft opened at the table of 175 cells', times);
}

const firstCell = (page: Page) => page.locator(FIRST_CELL);
const goTo = (page: Page, part: string) => page.getByRole('link', { name: part }).first().click();

function timeRow(what: string, samples: readonly number[]): BenchRow {
  const median = quantile(samples, 0.5);
  return { what, median, unit: 'ms', bar: `≤ ${AT_ONCE} ms`, ok: median <= AT_ONCE };
}
