import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { prepareFonts } from '../../build/prepare-fonts';
import { projectFolders } from '../../build/project-folders';
import { findFontsFolder } from '../../electron/exports/fonts/find-fonts-folder';
import { reportToPdf } from '../../electron/exports/report-pdf';
import { scenario } from '../pdf/sample-reports';
import { type BenchReport, type BenchRow, held, quantile } from './bench-report';
import { paragraphs, withText } from './long-text';
import { pageHtml } from './page-html';
import { type PrintingChromium, printingChromium } from './printing-chromium';
import { timed } from './timed';

const runFile = promisify(execFile);
const RUNS = 7;
const WARM_UP = 4;
const CLI = join(projectFolders.out, 'main/cli.cjs');
/** Prints the most memory the process held, in kilobytes, when it ends. */
const TELL_MEMORY =
  "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";
const LONG_TEXT = 200_000;

/** Makes PDFs of the same Page documents here and with Chromium, in turns (bars: guides, pdf-notes section 7). */
export async function run(): Promise<BenchReport> {
  await prepareFonts();
  const folder = await mkdtemp(join(tmpdir(), 'pdf-bench-'));
  const chromium = await printingChromium();
  try {
    const whole = scenario('yinzhou-2019');
    const rows = [
      ...(await compare('whole report', whole, folder, chromium, { warm: 0.3, cold: 0.6, warmMs: 100 })),
      await sizeRow(whole),
      ...(await compare('200k characters', withText(whole, paragraphs(LONG_TEXT, 400)), folder, chromium, {
        cold: 0.75,
        warmMs: LONG_TEXT / 200,
      })),
      ...(await memoryRow(withText(whole, paragraphs(LONG_TEXT, 400)), folder)),
      await oneParagraphRow(whole),
    ];
    const missing = [
      ...(chromium === undefined ? ['Chromium is not installed'] : []),
      ...(existsSync(CLI) ? [] : ['the program is not built, so no cold starts (npm run build)']),
    ];
    return {
      name: 'PDF of a report',
      rows,
      ...(missing.length === 0 ? {} : { skipped: missing.join('; ') }),
    };
  } finally {
    await chromium?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Bars {
  readonly warmMs: number;
  /** Shares of Chromium's time. */
  readonly warm?: number;
  readonly cold: number;
}

async function compare(
  what: string,
  report: Report,
  folder: string,
  chromium: PrintingChromium | undefined,
  bars: Bars,
): Promise<BenchRow[]> {
  const file = join(folder, 'report.ndbg');
  const html = join(folder, 'report.html');
  const pdf = join(folder, 'report.pdf');
  await writeFile(file, writeReportFile(report, { as: 'draft' }));
  await writeFile(html, pageHtml(layOutReport(report), findFontsFolder()));
  for (let warmUp = 0; warmUp < WARM_UP; warmUp += 1) await reportToPdf(report, { draft: true });

  const times = { ourWarm: [], ourCold: [], theirWarm: [], theirCold: [] } as Record<string, number[]>;
  for (let turn = 0; turn < RUNS; turn += 1) {
    times.ourWarm?.push(await timed(() => reportToPdf(report, { draft: true })));
    if (existsSync(CLI)) times.ourCold?.push(await timed(() => exportOnce(file, pdf)));
    if (chromium === undefined) continue;
    times.theirWarm?.push(await timed(() => chromium.printWarm(html)));
    times.theirCold?.push(await timed(() => chromium.printCold(html, pdf)));
  }
  const median = (key: string) => quantile(times[key] ?? [], 0.5);
  const ms = (name: string, key: string, bar?: number): BenchRow[] =>
    times[key]?.length === 0
      ? []
      : [held({ what: `${what}: ${name}`, median: median(key), unit: 'ms' }, bar)];
  const ratio = (name: string, ours: string, theirs: string, bar?: number): BenchRow[] =>
    times[ours]?.length === 0 || times[theirs]?.length === 0
      ? []
      : [held({ what: `${what}: ${name}`, median: median(ours) / median(theirs), unit: '×' }, bar)];
  return [
    ...ms('warm', 'ourWarm', bars.warmMs),
    ...ms('Chromium, running browser', 'theirWarm'),
    ...ratio('warm against Chromium', 'ourWarm', 'theirWarm', bars.warm),
    ...ms('cold, whole process', 'ourCold'),
    ...ms('Chromium --print-to-pdf', 'theirCold'),
    ...ratio('cold against Chromium', 'ourCold', 'theirCold', bars.cold),
  ];
}

async function sizeRow(report: Report): Promise<BenchRow> {
  const { bytes } = await reportToPdf(report, { draft: true });
  return held({ what: 'whole report: size', median: bytes.length / 1000, unit: 'kB' }, 130);
}

async function memoryRow(report: Report, folder: string): Promise<BenchRow[]> {
  if (!existsSync(CLI)) return [];
  const file = join(folder, 'long.ndbg');
  const pdf = join(folder, 'long.pdf');
  await writeFile(file, writeReportFile(report, { as: 'draft' }));
  const { stderr } = await runFile(process.execPath, [
    '--import',
    TELL_MEMORY,
    CLI,
    ...exportArguments(file, pdf),
  ]);
  const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024;
  const { size } = await stat(pdf);
  return [
    held(
      {
        what: `200k characters: most memory (${(size / 1000).toFixed(0)} kB of PDF)`,
        median: megabytes,
        unit: 'MB',
      },
      200,
    ),
  ];
}

/** One paragraph of 50 000 characters must not cost more than the same text in paragraphs of 400. */
async function oneParagraphRow(report: Report): Promise<BenchRow> {
  const one = withText(report, paragraphs(50_000, 50_000));
  const many = withText(report, paragraphs(50_000, 400));
  const ratios: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    const oneTime = await timed(() => reportToPdf(one, { draft: true }));
    ratios.push(oneTime / (await timed(() => reportToPdf(many, { draft: true }))));
  }
  return held(
    { what: 'one paragraph of 50k against paragraphs of 400', median: quantile(ratios, 0.5), unit: '×' },
    2.5,
  );
}

const exportArguments = (file: string, pdf: string) => [
  'export',
  file,
  '--to',
  'pdf',
  '--out',
  pdf,
  '--draft',
];

async function exportOnce(file: string, pdf: string): Promise<void> {
  await runFile(process.execPath, [CLI, ...exportArguments(file, pdf)]);
}
