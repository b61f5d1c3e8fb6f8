import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { prepareFonts } from '../../build/prepare-fonts';
import { projectFolders } from '../../build/project-folders';
import { reportToDocx } from '../../electron/exports/report-docx';
import { reportToHtml } from '../../electron/exports/report-html';
import { reportToPdf } from '../../electron/exports/report-pdf';
import { reportToXlsx } from '../../electron/exports/report-xlsx';
import { scenario } from '../pdf/sample-reports';
import { findLibreOffice, type LibreOffice, openLibreOffice } from '../word/libre-office';
import { type BenchReport, type BenchRow, held, quantile } from './bench-report';
import { paragraphs, withText } from './long-text';
import { type PrintingChromium, printingChromium } from './printing-chromium';
import { timed } from './timed';

const runFile = promisify(execFile);
const RUNS = 7;
const WARM_UP = 4;
const GROWTH_RUNS = 11;
/** A start of LibreOffice with this many more documents takes that much longer: its time for one when warm. */
const MANY = 5;
const CLI = join(projectFolders.out, 'main/cli.cjs');

const FORMATS = ['pdf', 'docx', 'xlsx', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** Makes a report in a format in this process. */
const MAKE: Readonly<Record<Format, (report: Report) => Promise<Uint8Array | string>>> = {
  pdf: async (report) => (await reportToPdf(report, { draft: true })).bytes,
  docx: (report) => reportToDocx(report, { draft: true }),
  xlsx: (report) => reportToXlsx(report, { draft: true, review: reviewSheetOf(report) }),
  html: async (report) => reportToHtml(report, { draft: true }),
};

/** What others do to get the same file. They are given what we made of the report, and so have less to do. */
interface OtherWay {
  readonly program: 'LibreOffice' | 'Chromium';
  readonly from: Exclude<Format, 'pdf'>;
  readonly to: Exclude<Format, 'html'>;
  /** Most that ours may take, as a share of theirs, where there is such a bar. */
  readonly bar?: number;
}

const OTHER_WAYS: readonly OtherWay[] = [
  { program: 'LibreOffice', from: 'docx', to: 'pdf', bar: 1 },
  { program: 'Chromium', from: 'html', to: 'pdf', bar: 1 },
  { program: 'LibreOffice', from: 'docx', to: 'docx' },
  { program: 'LibreOffice', from: 'xlsx', to: 'xlsx' },
];

/** Formats that hold the texts, whose time may only grow with them. */
const TEXT_FORMATS = ['pdf', 'docx', 'html'] as const;
/** The second half of a text of this many characters is held against the first. */
const LONG_TEXT = 50_000;

/** Every format cold and warm, with what other programs take for the same, as ratios. Never part of the tests. */
export async function run(): Promise<BenchReport> {
  await prepareFonts();
  const folder = await mkdtemp(join(tmpdir(), 'formats-bench-'));
  const program = findLibreOffice();
  const office = program === undefined ? undefined : await openLibreOffice(program);
  const chromium = await printingChromium();
  try {
    const report = scenario('yinzhou-2019');
    await writeFile(join(folder, 'report.ndbg'), writeReportFile(report, { as: 'draft' }));
    const rows: BenchRow[] = [];
    for (const format of FORMATS)
      rows.push(...ownRows(format, await turnsOf(oursOf(format, report, folder))));
    for (const way of OTHER_WAYS) {
      const ours = oursOf(way.to, report, folder);
      const source = join(folder, `report.${way.from}`);
      await writeFile(source, await MAKE[way.from](report));
      const theirs =
        way.program === 'Chromium'
          ? chromium && chromiumWork(chromium, source, join(folder, 'chromium.pdf'))
          : office && (await officeWork(office, source, way));
      if (theirs !== undefined) rows.push(...otherRows(way, await turnsOf({ ...ours, ...theirs })));
    }
    for (const format of TEXT_FORMATS) rows.push(await growthRow(format, report));
    const missing = [
      ...(office === undefined ? ['LibreOffice is not installed'] : []),
      ...(chromium === undefined ? ['Chromium is not installed'] : []),
      ...(existsSync(CLI) ? [] : ['the program is not built, so no cold starts (npm run build)']),
    ];
    return { name: 'Formats', rows, ...(missing.length === 0 ? {} : { skipped: missing.join('; ') }) };
  } finally {
    await office?.close();
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type WorkName = 'ourWarm' | 'ourCold' | 'theirWarm' | 'theirCold';
/** Pieces of work that are measured in turns, so that a busy moment of the machine falls on all of them. */
type Works = Partial<Readonly<Record<WorkName, () => unknown>>>;
/** The median of each, in milliseconds, and the quickest of each: a difference of medians may be nothing but noise. */
type Times = Readonly<Record<WorkName, number>> & { readonly quickest: Readonly<Record<WorkName, number>> };

function oursOf(format: Format, report: Report, folder: string): Works {
  const [source, target] = [join(folder, 'report.ndbg'), join(folder, `cold.${format}`)];
  const args = ['export', source, '--to', format, '--out', target, '--draft'];
  return {
    ourWarm: () => MAKE[format](report),
    ...(existsSync(CLI) ? { ourCold: () => runFile(process.execPath, [CLI, ...args]) } : {}),
  };
}

function chromiumWork(chromium: PrintingChromium, source: string, target: string): Works {
  return {
    theirWarm: () => chromium.printWarm(source),
    theirCold: () => chromium.printCold(source, target),
  };
}

/** `theirWarm` is one document and many more; `otherRows` takes the one off. */
async function officeWork(office: LibreOffice, source: string, { from, to }: OtherWay): Promise<Works> {
  const document = new Uint8Array(await readFile(source));
  const convert = (count: number) => office.convert(new Array(count).fill(document), from, to);
  return { theirCold: () => convert(1), theirWarm: () => convert(1 + MANY) };
}

async function turnsOf(works: Works): Promise<Times> {
  const names = Object.keys(works) as WorkName[];
  const samples: Record<WorkName, number[]> = { ourWarm: [], ourCold: [], theirWarm: [], theirCold: [] };
  for (let warmUp = 0; warmUp < WARM_UP; warmUp += 1) await works.ourWarm?.();
  await works.theirCold?.();
  for (let turn = 0; turn < RUNS; turn += 1)
    for (const name of names) samples[name].push(await timed(() => works[name]?.()));
  const ofEach = (pick: (times: readonly number[]) => number) =>
    Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, pick(times)])) as Record<
      WorkName,
      number
    >;
  return { ...ofEach(median), quickest: ofEach((times) => Math.min(...times)) };
}

function ownRows(format: Format, { ourWarm, ourCold }: Times): BenchRow[] {
  return [
    { what: `${format}: warm`, median: ourWarm, unit: 'ms' },
    ...coldRow({ what: `${format}: cold, whole process`, median: ourCold, unit: 'ms' }),
  ];
}

function otherRows({ program, from, to, bar }: OtherWay, times: Times): BenchRow[] {
  const what = `${program}, ${from} → ${to}`;
  const { quickest } = times;
  const theirWarm =
    program === 'LibreOffice' ? (quickest.theirWarm - quickest.theirCold) / MANY : times.theirWarm;
  return [
    { what: `${what}: warm`, median: theirWarm, unit: 'ms' },
    held({ what: `our ${to} against ${what}, warm`, median: times.ourWarm / theirWarm, unit: '×' }, bar),
    { what: `${what}: cold`, median: times.theirCold, unit: 'ms' },
    ...coldRow(
      held(
        { what: `our ${to} against ${what}, cold`, median: times.ourCold / times.theirCold, unit: '×' },
        bar,
      ),
    ),
  ];
}

/** Nothing where the program is not built. */
function coldRow(row: BenchRow): BenchRow[] {
  return Number.isNaN(row.median) ? [] : [row];
}

/** Time per character in the second half of a long text against the first: flat where nothing grows faster than the text. */
async function growthRow(format: (typeof TEXT_FORMATS)[number], report: Report): Promise<BenchRow> {
  const sizes = [400, LONG_TEXT / 2, LONG_TEXT].map((size) => withText(report, paragraphs(size, 400)));
  const samples: number[][] = sizes.map(() => []);
  // The quickest of many: HTML takes some milliseconds, less than what other programs of the machine take now and then.
  for (let turn = 0; turn < WARM_UP + GROWTH_RUNS; turn += 1)
    for (const [index, sized] of sizes.entries()) {
      const time = await timed(() => MAKE[format](sized));
      if (turn >= WARM_UP) samples[index]?.push(time);
    }
  const [none = 0, half = 0, whole = 0] = samples.map((times) => Math.min(...times));
  const perThousand = ((whole - none) / (LONG_TEXT / 1000)).toFixed(2);
  return held(
    {
      what: `${format}: ${LONG_TEXT / 1000}k characters, second half : first (${perThousand} ms a thousand)`,
      median: (whole - half) / (half - none),
      unit: '×',
    },
    1.5,
  );
}

function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}
