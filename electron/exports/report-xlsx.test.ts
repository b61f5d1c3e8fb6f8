import exceljs, { type CellValue, type Workbook, type Worksheet } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMS, formOf } from '#shared/form/forms';
import { layOutReport } from '#shared/layout/lay-out-report';
import { readFigures } from '#shared/report/figures';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { filledReport, scenario } from '../../tests/pdf/sample-reports';
import { REPORT_PART } from './report-part';
import { reportToXlsx } from './report-xlsx';

const bytesOf = (report: Report, draft = false) =>
  reportToXlsx(report, { draft, review: reviewSheetOf(report) });

async function workbookOf(report: Report, draft = false): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await bytesOf(report, draft)).buffer);
  return workbook;
}

/** Every cell of a sheet that is no covered part of a merge, row by row. */
function cellsOf(sheet: Worksheet) {
  const cells: { address: string; value: CellValue; isLocked: boolean; shown: string }[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const isLocked = cell.protection?.locked !== false;
      cells.push({ address: cell.address, value: cell.value, isLocked, shown: cell.numFmt });
    }),
  );
  return cells;
}

const resultOf = (value: CellValue) =>
  typeof value === 'object' && value !== null && 'formula' in value ? (value.result ?? '') : value;
const plain = (text: string) => text.replaceAll(/\s/g, '');

/** Table sheets beside the tables they are of, without the two lines over each. */
async function tables(report: Report) {
  const workbook = await workbookOf(report);
  const blocks = layOutReport(report).blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
  return blocks.map((block, index) => {
    const sheet = workbook.worksheets[index];
    if (sheet === undefined) throw new Error('a sheet is missing');
    return { block, sheet, cells: cellsOf(sheet).slice(2) };
  });
}

describe.each(FORMS.map(({ template, firstYear }) => [template, firstYear] as const))(
  'the %s form',
  (template, year) => {
    const form = formOf(template);
    const report = filledReport(year, 7);

    it('has a sheet for each table, and one for what was found', async () => {
      const { worksheets } = await workbookOf(report);
      const headings = form.sections.flatMap((section) =>
        section.kind === 'table' ? [section.heading] : [],
      );
      expect(worksheets.map(({ name }) => name)).toEqual([...headings, '核对结果和说明']);
    });

    it('has every cell of the form once, where it is printed', async () => {
      for (const { block, cells } of await tables(report)) {
        const printed = block.rows.flatMap((row) => row.cells);
        expect(cells.map(({ value }) => plain(String(resultOf(value) ?? '')))).toEqual(
          printed.map(({ text }) => plain(text).replace('+', '')),
        );
      }
    });

    it('locks labels and totals and leaves typed figures open', async () => {
      for (const { block, cells } of await tables(report)) {
        const isOpen = block.rows.flatMap((row) =>
          row.cells.map(({ cell }) => cell !== undefined && form.cellById.get(cell)?.sumOf === undefined),
        );
        expect(cells.map(({ isLocked }) => !isLocked)).toEqual(isOpen);
      }
      for (const sheet of (await workbookOf(report)).worksheets)
        expect(sheet).toHaveProperty('sheetProtection.sheet', true);
    });

    it('writes figures as numbers and every total as a sum', async () => {
      const figures = readFigures(form, report);
      for (const { block, cells } of await tables(report)) {
        block.rows
          .flatMap((row) => row.cells)
          .forEach(({ cell: id }, index) => {
            const value = cells[index]?.value;
            const cell = id === undefined ? undefined : form.cellById.get(id);
            if (cell === undefined) return;
            if (cell.sumOf === undefined) expect(value).toBe(7);
            else
              expect(value).toMatchObject({
                formula: expect.stringMatching(/^IF\(COUNT/),
                result: figures.count(cell.id),
              });
          });
      }
    });
  },
);

describe('figures', () => {
  const report = filledReport(2019, 3);
  const sheetWith = async (id: string, content: string | null, extra: Report['cells'] = {}) => {
    const [first] = await tables({ ...report, cells: { ...report.cells, ...extra, [id]: content } });
    const index = first?.block.rows.flatMap((row) => row.cells).findIndex(({ cell }) => cell === id) ?? -1;
    return first?.cells[index];
  };

  it('keep sign, decimals and unit as printed', async () => {
    expect(await sheetWith('disclosure.licensing.itemsChange', '减4')).toMatchObject({
      value: -4,
      shown: '+0;-0;0',
    });
    const unit = { 'disclosure.procurement.procurementUnit': 'tenThousandYuan' };
    expect(await sheetWith('disclosure.procurement.procurementAmount', '160.5960', unit)).toMatchObject({
      value: 160.596,
      shown: '0.0000"万元"',
    });
    expect(await sheetWith('disclosure.procurement.procurementAmount', '0.00', unit)).toMatchObject({
      value: 0,
      shown: '0.00',
    });
  });

  it('are text where a spreadsheet would make another number of them, or where they are none', async () => {
    const amount = '123456789012.123456';
    expect((await sheetWith('disclosure.procurement.procurementAmount', amount))?.value).toBe(amount);
    expect((await sheetWith('disclosure.regulations.issuedThisYear', '=1+1'))?.value).toBe('=1+1');
  });

  it('are blank where nothing is filled in, and so is a total that waits for them', async () => {
    expect((await sheetWith('disclosure.regulations.issuedThisYear', null))?.value).toBeNull();
    const waiting = scenario('yinzhou-2019');
    const [, requests] = await tables(waiting);
    const sums = requests?.cells.filter(
      ({ value }) => typeof value === 'object' && value !== null && 'formula' in value,
    );
    expect(sums?.length).toBeGreaterThan(25);
    expect(new Set(sums?.map(({ value }) => resultOf(value)))).toEqual(new Set(['']));
  });
});

describe('the workbook', () => {
  const report = scenario('huaian-city-2024');

  it('is the same file for the same report', async () => {
    const [first, second] = [await bytesOf(report), await bytesOf(report)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('carries the report file, named by its content type and by the workbook', async () => {
    const parts = unzipSync(await bytesOf(report));
    const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const encoded = />([A-Za-z0-9+/=]+)<\/reportFile>/.exec(text(REPORT_PART.path))?.[1] ?? '';
    const inside = Buffer.from(encoded, 'base64').toString('utf8');
    expect(inside).toBe(writeReportFile(report, { as: 'export' }));
    expect(readReportFile(inside)).toMatchObject({ ok: true });
    expect(text('xl/_rels/workbook.xml.rels')).toContain(`Target="../${REPORT_PART.path}"`);
    expect(text('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
  });

  it('lists what was found with its 说明', async () => {
    const explained = { ...report, explanations: { 'M-03': '标题按上级要求写明全市汇总。' } };
    const review = reviewSheetOf(explained);
    const sheet = (await workbookOf(explained)).getWorksheet('核对结果和说明');
    const rows = sheet?.getSheetValues().slice(4) as (readonly CellValue[])[];
    const items = review.groups.flatMap(({ name, items }) =>
      items.map(({ weight, place, message, reason }) => [name, weight, place, message, reason]),
    );
    expect(items.length).toBeGreaterThan(0);
    items.forEach((item, index) => {
      expect(item.map((_, column) => rows[index]?.[column + 1] ?? undefined)).toEqual(item);
    });
  });

  it('is marked on every printed page where it is a draft, and fits A4 across', async () => {
    for (const sheet of (await workbookOf(report, true)).worksheets) {
      expect(sheet.headerFooter.oddHeader).toMatch(/^&C草稿/);
      expect(sheet.headerFooter.oddFooter).toContain('校验码');
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    }
    for (const sheet of (await workbookOf(report)).worksheets)
      expect(sheet.headerFooter.oddHeader ?? '').not.toContain('草稿');
  });

  it('takes hostile names as text', async () => {
    const name = '=HYPERLINK("http://a")&<x>\u0000\ufffe_x0041_]]>';
    const { worksheets } = await workbookOf({ ...report, unit: { ...report.unit, name } });
    expect(String(worksheets[0]?.getCell('A1').value)).toMatch(
      /^=HYPERLINK\("http:\/\/a"\)&<x>_x0041_\]\]>2024年/,
    );
    expect(worksheets[0]?.getCell('A1').formula).toBeUndefined();
  });
});
