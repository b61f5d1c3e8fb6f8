import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import { plainDocument } from '#shared/layout/plain-document';
import type { Report } from '#shared/report/report';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { filledReport, SCENARIO_NAMES, scenario } from '../../tests/pdf/sample-reports';
import { findLibreOffice, openLibreOffice } from '../../tests/word/libre-office';
import { reportToXlsx } from './report-xlsx';

const program = findLibreOffice();
/** CSV of every sheet: apart by tabs, UTF-8. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';
const CONVERSION_LIMIT = 300_000;

/** The same workbook without the results of its formulas, so that whoever shows one has worked it out. */
function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(workbook)).map(([path, content]) => {
    if (!path.startsWith('xl/worksheets/')) return [path, content];
    const xml = strFromU8(content).replaceAll(
      /<c ([^>]*?)(?: t="str")?><f>(.*?)<\/f><v>[^<]*<\/v><\/c>/g,
      '<c $1><f>$2</f></c>',
    );
    expect(xml).not.toMatch(/<\/f><v>/);
    return [path, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts));
}

/** The filled cells of every sheet of every workbook as LibreOffice shows them, in one start of it. */
async function shownByCalc(workbooks: readonly Uint8Array[]): Promise<string[][][]> {
  const office = await openLibreOffice(program ?? '');
  try {
    const sheets = [...(await office.convert(workbooks, 'xlsx', EVERY_SHEET))];
    return workbooks.map((_, index) =>
      sheets
        .filter(([name]) => name.startsWith(`document-${index}-`))
        .map(([, csv]) => cellsOf(new TextDecoder().decode(csv))),
    );
  } finally {
    await office.close();
  }
}

/** A figure as its value: CSV leaves out sign, unit and last zeros of what is shown. */
function valued(text: string): string {
  const digits = text.replace(/(万元|元)$/, '');
  return /^[+-]?\d+(\.\d+)?$/.test(digits) ? String(Number(digits)) : text;
}

/** Contents of the filled cells, in order; line breaks of labels do not count. */
function cellsOf(csv: string): string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"|([^\t\n"]+)/g)]
    .map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"').replaceAll(/\s/g, ''))
    .filter((text) => text !== '')
    .map(valued);
}

/** What the report prints in its tables, each with the heading over it. */
function printedOf(report: Report) {
  const { blocks, ...paper } = layOutReport(report);
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1];
    if (block.type !== 'table' || above?.type !== 'paragraph') return [];
    const heading = above.runs.map(({ text }) => text).join('');
    return [{ heading, table: cellsOf(plainDocument({ ...paper, blocks: [block] })) }];
  });
}

/** Every count differs, and so do the totals. */
function numbered(year: number): Report {
  const report = filledReport(year, 1);
  const cells = Object.entries(report.cells).map(([id, content], index) => [
    id,
    typeof content === 'number' ? index * 7 + 1 : '52.150',
  ]);
  return { ...report, cells: Object.fromEntries(cells) };
}

const REPORTS: readonly (readonly [name: string, report: Report])[] = [
  ...SCENARIO_NAMES.map((name) => [name, scenario(name)] as const),
  ['a 2019 report with every figure different', numbered(2019)],
  ['a 2021 report with every figure different', numbered(2024)],
];

describe.skipIf(program === undefined)(
  `the workbook in LibreOffice${program === undefined ? ' (skipped: there is none on this machine)' : ''}`,
  () => {
    let shown: string[][][];

    beforeAll(async () => {
      const workbooks = REPORTS.map(async ([, report]) =>
        withoutResults(await reportToXlsx(report, { draft: false, review: reviewSheetOf(report) })),
      );
      shown = await shownByCalc(await Promise.all(workbooks));
    }, CONVERSION_LIMIT);

    it.each(REPORTS.map(([name], index) => [name, index] as const))(
      'shows %s as it is printed, with totals worked out there',
      (_name, index) => {
        const report = REPORTS[index]?.[1];
        if (report === undefined) throw new Error('No report');
        const tables = printedOf(report);
        expect(tables).toHaveLength(3);
        for (const { heading, table } of tables) {
          const sheet = shown[index]?.find((cells) => cells[1] === heading);
          expect(sheet?.slice(2)).toEqual(table);
        }
      },
    );
  },
);
