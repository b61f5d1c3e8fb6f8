import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOf } from '#shared/form/forms';
import { readStatements } from '#shared/reading/read-statements';
import { readFigures } from '#shared/report/figures';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { foldFindings } from '#shared/rules/fold-findings';
import { validate } from '#shared/rules/validate';
import { type BenchReport, type BenchRow, quantile } from './bench-report';

const SAMPLES = 31;
const RUNS_PER_SAMPLE = 20;
const SAMPLE_MS = 20;
const CHARACTERS = 10_000;
/** Ten times the text is to take ten times as long. */
const LENGTHS = [1_000, 10_000, 100_000];
/** A small part of the frame a key press has (design.md section 5). */
const BAR_MS = 3;

/** What checking costs at every key press: a full report with 10 000 characters of text, clean and full of faults. */
export async function run(): Promise<BenchReport> {
  const clean = withLongText(scenario('huaian-city-2024'));
  const form = formOf(clean.template);
  const blank: Report = { ...clean, cells: {} };
  const unbalanced: Report = {
    ...clean,
    cells: Object.fromEntries(
      form.cells.map((cell, index) => [cell.id, cell.kind === 'amount' ? '1' : index % 7]),
    ),
  };
  const previous: Report = { ...clean, reportYear: clean.reportYear - 1 };
  const faults = validate(blank);
  return {
    name: 'Checking a report',
    rows: [
      measure('read every figure of a full report', () => readAll(clean)),
      measure(
        `validate(), full report, ${CHARACTERS} characters, all asked anew`,
        () => validate(anew(clean)).length,
        BAR_MS,
      ),
      measure('the same held against last year’s', () => validate(anew(clean), { previous }).length, BAR_MS),
      measure('validate() after a figure was typed', () => validate(withFigure(clean)).length, BAR_MS),
      measure(
        'validate() after one key in the text, beside last year’s',
        () => validate(withText(clean, typedIn(clean.narrative.overview)), { previous }).length,
        BAR_MS,
      ),
      ...perLength('read sentences never seen', clean, (text) => readStatements(text).length),
      ...perLength(
        'validate(), one key in a paragraph',
        clean,
        (text) => validate(withText(clean, text)).length,
        typedIn,
      ),
      measure('validate(), nothing filled in', () => validate(anew(blank)).length, BAR_MS),
      measure('validate(), every column out of balance', () => validate(anew(unbalanced)).length, BAR_MS),
      measure('fold the findings of a blank report', () => foldFindings(form.template, faults).length),
    ],
  };
}

/** Serial numbers that make a sentence one the reader has not read before. */
let typed = 0;

/** One paragraph of `length` characters in which no sentence has been read. */
function freshText({ narrative }: Report, length: number): string {
  const sentences = narrative.overview.split(/(?<=。)|\n/).filter((sentence) => sentence.length > 1);
  let text = '';
  for (let at = 0; text.length < length; at += 1) {
    typed += 1;
    text += `第${typed}稿，${sentences[at % sentences.length]}`;
  }
  return text.slice(0, length);
}

/** The text after one more key in its middle. */
function typedIn(text: string): string {
  typed += 1;
  const middle = text.length / 2;
  return `${text.slice(0, middle)}${typed}${text.slice(middle)}`;
}

/** The same report as one that nothing is remembered of: of another unit, every check is asked again. */
const anew = (report: Report): Report => ({ ...report, unit: { ...report.unit } });

/** The report after one more figure in 表三. */
function withFigure(report: Report): Report {
  typed += 1;
  return {
    ...report,
    cells: { ...report.cells, 'requests.newlyReceived.naturalPerson': 3000 + (typed % 9) },
  };
}

const withText = (report: Report, overview: string): Report => ({
  ...report,
  narrative: { ...report.narrative, overview },
});

/**
 * What work on a text costs as the text grows, and what a character of the longest costs as against the shortest: 1
 * where the cost is in proportion. `next` gives the text of each run from one text of that length; without it every
 * run has a text of its own.
 */
function perLength(
  what: string,
  report: Report,
  work: (text: string) => number,
  next?: (text: string) => string,
): readonly BenchRow[] {
  const rows = LENGTHS.map((length) => {
    const base = freshText(report, length);
    const bar = next !== undefined && length <= CHARACTERS ? BAR_MS : undefined;
    return measure(
      `${what}, ${length} characters`,
      () => work(next?.(base) ?? freshText(report, length)),
      bar,
    );
  });
  const perCharacter = (at: number) => (rows.at(at)?.median ?? 0) / (LENGTHS.at(at) ?? 1);
  const growth = perCharacter(-1) / perCharacter(0);
  return [
    ...rows,
    { what: `  a character of the longest against one of the shortest`, median: growth, unit: '×' },
  ];
}

function readAll(report: Report): number {
  const figures = readFigures(formOf(report.template), report);
  return figures.form.cells.reduce((sum, cell) => sum + (figures.count(cell.id) ?? 0), 0);
}

function measure(what: string, work: () => number, bar?: number): BenchRow {
  let kept = 0;
  const first = performance.now();
  kept += work();
  // Quick work is repeated within a sample, for the clock; work of tens of milliseconds needs no repeating.
  const runs = Math.min(RUNS_PER_SAMPLE, Math.ceil(SAMPLE_MS / (performance.now() - first)));
  const samples = Array.from({ length: SAMPLES }, () => {
    const start = performance.now();
    for (let run = 0; run < runs; run += 1) kept += work();
    return (performance.now() - start) / runs;
  });
  if (!Number.isFinite(kept)) throw new Error(`${what}: no result`);
  const median = quantile(samples, 0.5);
  const row = { what, median, unit: 'ms' };
  return bar === undefined ? row : { ...row, bar: `≤ ${bar} ms`, ok: median <= bar };
}

function scenario(name: string): Report {
  const path = join(import.meta.dirname, `../scenarios/${name}.ndbg`);
  const outcome = readReportFile(readFileSync(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

function withLongText(report: Report): Report {
  const { overview } = report.narrative;
  const repeated = `${overview}\n`.repeat(Math.ceil(CHARACTERS / (overview.length + 1)));
  return { ...report, narrative: { ...report.narrative, overview: repeated.slice(0, CHARACTERS) } };
}
