import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import type { ForeignBlock } from '#shared/import/foreign-document';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { printedBlocks } from './printed-blocks';
import { PUBLISHED_REPORTS } from './published-reports';
import { readAgainst } from './read-against';

type Sheet = ExcelJS.Worksheet;

/** Puts blocks on a sheet from a row on, as a clerk would: merged cells, numbers as numbers; answers the next row. */
function put(sheet: Sheet, block: ForeignBlock, row: number, column: number): number {
  if (block.kind === 'picture') return row;
  if (block.kind === 'paragraph') {
    sheet.getCell(row, column).value = block.text;
    sheet.mergeCells(row, column, row, column + 9);
    return row + 1;
  }
  const taken = new Set<string>();
  for (const [down, cells] of block.rows.entries()) {
    let at = column;
    for (const { text, rowSpan, colSpan } of cells) {
      while (taken.has(`${row + down} ${at}`)) at += 1;
      for (let r = 0; r < rowSpan; r += 1)
        for (let c = 0; c < colSpan; c += 1) taken.add(`${row + down + r} ${at + c}`);
      const isNumber = /^\d+(\.\d+)?$/.test(text);
      const cell = sheet.getCell(row + down, at);
      cell.value = isNumber ? Number(text) : text;
      const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
      if (decimals > 0) cell.numFmt = `#,##0.${'0'.repeat(decimals)}`;
      if (rowSpan * colSpan > 1) sheet.mergeCells(row + down, at, row + down + rowSpan - 1, at + colSpan - 1);
    }
  }
  return row + block.rows.length;
}

async function read(workbook: ExcelJS.Workbook): Promise<ForeignReading> {
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const reading = await readForeignOffice(openOfficePackage(bytes), '');
  if (reading === undefined) throw new Error('it is no report');
  return reading;
}

describe.each(PUBLISHED_REPORTS)('%s in Excel', (_name, report) => {
  it('is read whole from one sheet, beginning somewhere on it', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('年报');
    printedBlocks(report).reduce((row, block) => put(sheet, block, row, 2), 3);
    const reading = await read(workbook);
    const { wrong, lost, toldUnread } = readAgainst(report, reading);
    expect({ wrong, lost, toldUnread }).toEqual({ wrong: [], lost: [], toldUnread: [] });
    expect([reading.template, reading.reportYear, reading.unit.name]).toEqual([
      report.template,
      report.reportYear,
      report.unit.name,
    ]);
    expect(reading.narrative).toEqual(report.narrative);
  });

  it('is read from a sheet for each table, a hidden one left out', async () => {
    const workbook = new ExcelJS.Workbook();
    for (const block of printedBlocks(report)) {
      if (block.kind === 'table') put(workbook.addWorksheet(block.name), block, 1, 1);
    }
    workbook.addWorksheet('去年', { state: 'hidden' }).getCell('A1').value =
      '一、本年新收政府信息公开申请数量';
    const reading = await read(workbook);
    expect(reading.template).toBe(formOf(report.template).template);
    const { wrong, lost } = readAgainst(report, reading);
    expect({ wrong, lost }).toEqual({ wrong: [], lost: [] });
    expect(reading.reportYear).toBeUndefined();
  });
});
