import { describe, expect, it } from 'vitest';
import { FORMS } from '../form/forms';
import { blankReport } from '../report/blank-report';
import type { CellContent, Report } from '../report/report';
import { reportDigest } from '../report/report-file';
import { layOutReport } from './lay-out-report';
import type { Block, ParagraphBlock, TableBlock } from './page-document';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;

/** A report in which every entered count differs from every other, so that a swapped cell shows. */
function numberedReport(year: number): Report {
  const report = blankReport(UNIT, year);
  const form = FORMS.find(({ template }) => template === report.template);
  const entered = form?.cells.filter((cell) => cell.sumOf === undefined) ?? [];
  const cells: Record<string, CellContent> = {};
  entered.forEach((cell, index) => {
    cells[cell.id] = 1000 + index;
  });
  return { ...report, cells };
}

const paragraphs = (blocks: readonly Block[]) =>
  blocks.filter((block): block is ParagraphBlock => block.type === 'paragraph');
const tables = (blocks: readonly Block[]) =>
  blocks.filter((block): block is TableBlock => block.type === 'table');
const textOf = (paragraph: ParagraphBlock) => paragraph.runs.map(({ text }) => text).join('');

describe.each(FORMS.map((form) => [form.template, form] as const))('the %s form on paper', (_, form) => {
  const document = layOutReport(numberedReport(form.firstYear));
  const printed = tables(document.blocks).flatMap((table) => table.rows.flatMap(({ cells }) => cells));

  it('prints every cell of the form exactly once, in print order, and no other', () => {
    const ids = printed.flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
    expect(ids).toEqual(form.cells.map((cell) => cell.id));
  });

  it('prints each figure in its own cell and no entered figure twice', () => {
    const entered = form.cells.filter((cell) => cell.sumOf === undefined);
    const textById = new Map(printed.map(({ cell, text }) => [cell, text.replace('+', '')]));
    entered.forEach((cell, index) => {
      expect(textById.get(cell.id)).toBe(String(1000 + index));
    });
    expect(new Set(entered.map((cell) => textById.get(cell.id))).size).toBe(entered.length);
  });

  it('prints every label of the form with its spans, but for soft breaks', () => {
    const plain = (text: string) => text.replaceAll(/[⏎\n]/g, '');
    const labels = Object.values(form.tables).flatMap((table) =>
      table.rows.flat().flatMap((cell) => (cell.type === 'data' ? [] : [cell])),
    );
    const printedLabels = printed.filter(({ cell }) => cell === undefined);
    expect(printedLabels.map(({ text, rowSpan, colSpan }) => [plain(text), rowSpan, colSpan])).toEqual(
      labels.map(({ text, rowSpan, colSpan }) => [plain(text), rowSpan, colSpan]),
    );
  });

  it('fills the type area with the columns of each table', () => {
    for (const { columnWidths } of tables(document.blocks))
      expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(156, 6);
  });

  it('prints the six headings exactly, each opening its section', () => {
    const headings = paragraphs(document.blocks).filter(({ style }) => style === 'heading1');
    expect(headings.map((heading) => [textOf(heading), heading.opens, heading.keepWithNext])).toEqual(
      form.sections.map(({ heading, id }) => [heading, id, true]),
    );
  });

  it('lets no head stand last on a page without the figures it is about', () => {
    for (const { rows } of tables(document.blocks))
      for (const { cells, keepWithNext } of rows)
        expect(keepWithNext).toBe(cells.every(({ cell }) => cell === undefined));
  });
});

describe('layOutReport', () => {
  const report = blankReport(UNIT, 2024);

  it('names unit and year in the title, in lines that split no word', () => {
    const document = layOutReport(report);
    const title = paragraphs(document.blocks).find(({ style }) => style === 'title');
    expect(document.title).toBe('银州区机关事务服务中心2024年政府信息公开工作年度报告');
    expect(title?.runs).toEqual([
      { text: '银州区机关事务服务中心\n2024年政府信息公开工作年度报告', font: 'title' },
    ]);
  });

  it('leaves what is not filled in empty, totals included', () => {
    const printed = tables(layOutReport(report).blocks).flatMap((table) =>
      table.rows.flatMap(({ cells }) => cells),
    );
    expect(printed.filter(({ cell, text }) => cell !== undefined && text !== '')).toEqual([]);
  });

  it('puts the preface before the first heading and drops empty lines', () => {
    const withPreface = {
      ...report,
      narrative: { ...report.narrative, preface: '　　根据条例编制。\n\n\t\n共六部分。' },
    };
    const texts = paragraphs(layOutReport(withPreface).blocks).map(textOf);
    expect(texts.slice(2, 6)).toEqual(['', '根据条例编制。', '共六部分。', '一、总体情况']);
  });

  it('carries the full digest, and shows the check code and the mark only where asked to', () => {
    const digest = reportDigest(report);
    expect(layOutReport(report)).not.toHaveProperty('checkCode');
    expect(layOutReport(report)).not.toHaveProperty('mark');
    const draft = layOutReport(report, { mark: '草稿', checkCode: true });
    expect(draft.metadata.digest).toBe(digest);
    expect(draft.mark).toBe('草稿');
    expect(draft.checkCode).toBe(`校验码 ${digest.slice(0, 8)}`);
  });
});
