import { beforeAll, describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { prepareFonts } from '../../../build/prepare-fonts';
import { pdfInfo, pdfStructure } from '../../../tests/pdf/pdf-tools';
import { filledReport, scenario } from '../../../tests/pdf/sample-reports';
import { reportToPdf } from '../report-pdf';

beforeAll(async () => {
  await prepareFonts();
});

/** An element as the reader lists it: its depth, its role with attributes, its text. */
interface Element {
  readonly depth: number;
  readonly role: string;
  attributes: string;
  text: string;
}

/** Reads the listing of `pdfinfo -struct-text`: two blanks a level, attributes and texts below their element. */
async function elementsOf(bytes: Uint8Array): Promise<Element[]> {
  const elements: Element[] = [];
  for (const line of (await pdfStructure(bytes)).split('\n')) {
    const last = elements.at(-1);
    const text = /^\s*"(.*)"$/.exec(line)?.[1];
    const attribute = /^\s+\/(\w+ \S+)$/.exec(line)?.[1];
    const role = /^(\s*)(\w+)/.exec(line);
    if (text !== undefined && last !== undefined) last.text += text;
    else if (attribute !== undefined && last !== undefined) last.attributes += `${attribute};`;
    else if (role !== null)
      elements.push({ depth: (role[1] ?? '').length / 2, role: role[2] ?? '', attributes: '', text: '' });
  }
  return elements;
}

describe('the structure a reader lists', () => {
  it('has the title, the six headings, every paragraph and three tables, in the order of the report', async () => {
    const report = scenario('yinzhou-2019');
    const { bytes } = await reportToPdf(report, { draft: true });
    const elements = await elementsOf(bytes);
    expect(await pdfInfo(bytes)).toMatch(/Tagged:\s+yes/);
    expect(elements[0]).toMatchObject({ depth: 0, role: 'Document' });
    const parts = elements.filter(({ depth }) => depth === 1);
    const headings = formOf(report.template).sections.map(({ heading }) => heading);
    expect(parts.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual([
      '银州区机关事务服务中心2019年政府信息公开工作年度报告',
    ]);
    expect(parts.filter(({ role }) => role === 'H2').map(({ text }) => text)).toEqual(headings);
    const { overview, problems, otherMatters } = report.narrative;
    const paragraphs = [overview, problems, otherMatters].join('\n').split('\n');
    expect(parts.filter(({ role }) => role === 'P').map(({ text }) => text)).toEqual(
      paragraphs.map((paragraph) => paragraph.trim()),
    );
    const order = parts.filter(({ role }) => /^(?:H2|Table)$/.test(role)).map(({ role }) => role);
    expect(order).toEqual(['H2', 'H2', 'Table', 'H2', 'Table', 'H2', 'Table', 'H2', 'H2']);
  });

  it.each([2019, 2021])('has every cell of the %i form once, heads with what they head', async (year) => {
    const report = filledReport(year, 8);
    const { bytes } = await reportToPdf(report, { draft: false });
    const elements = await elementsOf(bytes);
    const tables = Object.values(formOf(report.template).tables);
    const cells = tables.flatMap(({ rows }) => rows.flat());
    const figures = cells.filter(({ type }) => type === 'data');
    expect(elements.filter(({ role }) => role === 'TD')).toHaveLength(figures.length);
    const heads = elements.filter(({ role }) => role === 'TH');
    expect(heads).toHaveLength(cells.length - figures.length);
    for (const { attributes, text } of heads) expect(attributes, text).toMatch(/Scope \/(?:Row|Column);/);
    expect(elements.filter(({ role }) => role === 'TR')).toHaveLength(
      tables.reduce((sum, { rows }) => sum + rows.length, 0),
    );
    // The head of 表三 stands on both pages and is read once.
    expect(heads.filter(({ text }) => text === '申请人情况')).toHaveLength(1);
    expect(heads.find(({ text }) => text === '申请人情况')?.attributes).toBe('Scope /Column;ColSpan 7;');
    expect(heads.find(({ text }) => text === '（三）不予公开')?.attributes).toBe('Scope /Row;RowSpan 8;');
  });

  it('leaves page numbers, marks and the check code out', async () => {
    const { bytes } = await reportToPdf(filledReport(2021, 8), { draft: true });
    expect(await pdfStructure(bytes)).not.toMatch(/草稿|校验码|— \d+ —/);
  });
});
