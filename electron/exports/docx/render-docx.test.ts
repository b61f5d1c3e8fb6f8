import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { TableBlock } from '#shared/layout/page-document';
import { practiceReports } from '#shared/practice/practice-report';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { reportDigest, writeReportFile } from '#shared/report/report-file';
import { prepareFonts } from '../../../build/prepare-fonts';
import { filledReport, scenario } from '../../../tests/pdf/sample-reports';
import { propertyOf, readWord, type WordDocument } from '../../../tests/word/read-word';
import { findAll, findFirst } from '../../../tests/word/xml-tree';
import { reportToDocx } from '../report-docx';
import { REPORT_PART } from '../report-part';

beforeAll(async () => {
  await prepareFonts();
});

const openWord = async (report: Report, draft = false) => readWord(await reportToDocx(report, { draft }));
const tablesOf = (report: Report) =>
  layOutReport(report).blocks.filter((block): block is TableBlock => block.type === 'table');
const textOf = (text: string) => text.replaceAll('\n', '');

describe.each(['yinzhou-2019', 'huaian-city-2024'])('the Word document of %s', (name) => {
  const report = scenario(name);
  const laidOut = tablesOf(report);
  let word: WordDocument;

  beforeAll(async () => {
    word = await openWord(report);
  });

  it('holds every cell once, in its place, and covers every place of the grid', () => {
    expect(word.tables).toHaveLength(laidOut.length);
    word.tables.forEach((table, index) => {
      const block = laidOut[index];
      expect(table.rows).toHaveLength(block?.rows.length ?? -1);
      table.rows.forEach((row, number) => {
        const own = row.cells.filter(({ merge }) => merge !== 'continue');
        expect(own.map(({ text }) => text)).toEqual(
          block?.rows[number]?.cells.map(({ text }) => textOf(text)),
        );
        expect(own.map(({ columnSpan }) => columnSpan)).toEqual(
          block?.rows[number]?.cells.map(({ colSpan }) => colSpan),
        );
        expect(row.cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0)).toBe(table.grid.length);
        for (const cell of row.cells.filter(({ merge }) => merge === 'continue')) {
          expect(cell.text).toBe('');
          const above = table.rows[number - 1]?.cells.find(({ column }) => column === cell.column);
          expect(above).toMatchObject({ columnSpan: cell.columnSpan, merge: expect.any(String) });
        }
      });
    });
  });

  it('fixes the widths on table, grid and cells alike, and they are those of the form', () => {
    word.tables.forEach((table, index) => {
      expect(propertyOf(table.element, 'w:tblLayout', 'w:type')).toBe('fixed');
      for (const sized of ['w:tblW', 'w:tcW', 'w:tblInd'])
        for (const { attributes } of findAll(table.element, sized)) expect(attributes['w:type']).toBe('dxa');
      expect(table.grid.reduce((sum, width) => sum + width, 0)).toBe(table.width);
      expect(table.width).toBe(8844);
      table.grid.forEach((width, column) => {
        const millimetres = laidOut[index]?.columnWidths[column] ?? 0;
        expect(Math.abs(width - (millimetres * 1440) / 25.4)).toBeLessThanOrEqual(1);
      });
      for (const { cells } of table.rows)
        for (const { column, columnSpan, width } of cells)
          expect(width).toBe(
            table.grid.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0),
          );
    });
  });

  it('repeats the head rows, splits no row and gives none less than its height', () => {
    word.tables.forEach((table, index) => {
      const block = laidOut[index];
      expect(table.rows.filter(({ isHead }) => isHead)).toHaveLength(block?.headRows ?? -1);
      table.rows.forEach((row, number) => {
        expect(row.isHead).toBe(number < (block?.headRows ?? 0));
        expect(row.maySplit).toBe(false);
        expect(row.minHeight).toBeGreaterThanOrEqual(
          Math.floor(((block?.rows[number]?.minHeight ?? 0) * 1440) / 25.4),
        );
      });
    });
  });

  it('writes no style that it does not define, and a heading of the first level for every section', () => {
    const styles = findAll(word.parts.get('word/styles.xml') ?? word.body, 'w:style');
    const names = new Map(
      styles.map((style) => [style.attributes['w:styleId'], propertyOf(style, 'w:name')]),
    );
    expect(names.size).toBe(styles.length);
    for (const part of word.parts.values())
      for (const { attributes } of findAll(part, 'w:pStyle'))
        expect([...names.keys()]).toContain(attributes['w:val']);
    const headings = findAll(word.body, 'w:p').filter((p) => propertyOf(p, 'w:pStyle') === '标题1');
    expect(headings.map(({ text }) => text[0])).toEqual([...'一二三四五六']);
    expect(names.get('标题1')).toBe('heading 1');
    expect(names.get('正文')).toBe('Normal');
    expect(styles.filter(({ attributes }) => attributes['w:default'] === '1')).toHaveLength(1);
  });

  it('holds every paragraph of the text in order', () => {
    const texts = word.body.children
      .filter(({ name: element }) => element === 'w:p')
      .map(({ text }) => text)
      .filter((text) => text !== '');
    const printed = layOutReport(report).blocks.flatMap((block) =>
      block.type === 'paragraph' && block.runs.length > 0
        ? [textOf(block.runs.map(({ text }) => text).join(''))]
        : [],
    );
    expect(texts).toEqual(printed);
  });

  it('carries the report file, so that it can be opened again', () => {
    const part = word.parts.get(REPORT_PART.path);
    expect(part?.attributes).toMatchObject({ xmlns: REPORT_PART.namespace });
    const file = Buffer.from(part?.text ?? '', 'base64').toString('utf8');
    expect(file).toBe(writeReportFile(report, { as: 'export' }));
    expect(readReportFile(file)).toMatchObject({ ok: true, sealIntact: true });
    const relationships = word.parts.get('word/_rels/document.xml.rels');
    expect(
      findAll(relationships ?? word.body, 'Relationship').map(({ attributes }) => attributes.Target),
    ).toContain(`../${REPORT_PART.path}`);
  });
});

describe('renderDocx', () => {
  it('gives the page of the standard, its fonts and its language', async () => {
    const word = await openWord(scenario('huaian-city-2024'));
    expect(findFirst(word.body, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(findFirst(word.body, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '2098',
      'w:left': '1587',
      'w:right': '1474',
      'w:bottom': '1984',
    });
    const styles = findAll(word.parts.get('word/styles.xml') ?? word.body, 'w:style');
    const look = Object.fromEntries(
      styles.map((style) => [
        style.attributes['w:styleId'],
        [
          propertyOf(style, 'w:rFonts', 'w:eastAsia'),
          propertyOf(style, 'w:rFonts', 'w:ascii'),
          propertyOf(style, 'w:sz'),
        ],
      ]),
    );
    expect(look).toMatchObject({
      标题: ['方正小标宋简体', 'Times New Roman', '44'],
      标题1: ['黑体', 'Times New Roman', '32'],
      标题2: ['楷体_GB2312', 'Times New Roman', '32'],
      标题3: ['仿宋_GB2312', 'Times New Roman', '32'],
      正文: ['仿宋_GB2312', 'Times New Roman', '32'],
    });
    const text = styles.find((style) => style.attributes['w:styleId'] === '正文');
    expect(findFirst(text ?? word.body, 'w:ind')?.attributes).toMatchObject({
      'w:firstLineChars': '200',
      'w:firstLine': '640',
    });
    expect(findAll(text ?? word.body, 'w:spacing')[0]?.attributes).toMatchObject({
      'w:line': '579',
      'w:lineRule': 'exact',
    });
    expect(propertyOf(word.parts.get('word/styles.xml') ?? word.body, 'w:lang', 'w:eastAsia')).toBe('zh-CN');
  });

  it('says what it is: title, unit, digest, language, a date that does not come from the clock', async () => {
    const report = scenario('yinzhou-2019');
    const { parts, body } = await openWord(report);
    const core = parts.get('docProps/core.xml') ?? body;
    expect(findFirst(core, 'dc:title')?.text).toBe('银州区机关事务服务中心2019年政府信息公开工作年度报告');
    expect(findFirst(core, 'dc:creator')?.text).toBe('银州区机关事务服务中心');
    expect(findFirst(core, 'dc:language')?.text).toBe('zh-CN');
    expect(findFirst(core, 'cp:keywords')?.text).toContain(reportDigest(report));
    for (const date of ['dcterms:created', 'dcterms:modified'])
      expect(findFirst(core, date)?.text).toBe('2019-12-31T00:00:00.000Z');
    const own = findFirst(parts.get('docProps/custom.xml') ?? body, 'property');
    expect(own).toMatchObject({ attributes: { name: 'ReportDigest' }, text: reportDigest(report) });
  });

  it('numbers the pages on both sides, outside', async () => {
    const { parts, body } = await openWord(scenario('yinzhou-2019'));
    expect(findFirst(parts.get('word/settings.xml') ?? body, 'w:evenAndOddHeaders')).toBeDefined();
    const kinds = findAll(body, 'w:footerReference').map(({ attributes }) => attributes['w:type']);
    expect(kinds.toSorted()).toEqual(['default', 'even']);
    const [odd, even] = ['word/footer1.xml', 'word/footer2.xml'].map((path) =>
      findAll(parts.get(path) ?? body, 'w:r')
        .map((run) => (findFirst(run, 'w:tab') ? '⇥' : run.text))
        .join(''),
    );
    expect(odd).toBe('⇥— PAGE —');
    expect(even).toBe('— PAGE —⇥');
  });

  it('marks every page of a draft and shows its check code; a formal copy has neither', async () => {
    const report = scenario('huaian-city-2024');
    const furniture = async (draft: boolean) => {
      const { parts } = await openWord(report, draft);
      return [...parts]
        .filter(([path]) => /^word\/(?:header|footer)\d/.test(path))
        .map(([, part]) => part.text);
    };
    const code = reportDigest(report).slice(0, 8);
    const marked = await furniture(true);
    expect(marked.filter((text) => text === '草稿')).toHaveLength(2);
    expect(marked.filter((text) => text.includes(`校验码 ${code}`))).toHaveLength(2);
    expect((await furniture(false)).join('')).toBe('— PAGE —— PAGE —');
  });

  it('marks a practice report also where a formal copy is asked for', async () => {
    const { parts } = await openWord(practiceReports(2024).previous);
    expect(parts.get('word/header1.xml')?.text).toBe('练习草稿');
  });

  it('adds the explanations on a page of their own', async () => {
    const explanations = [{ place: '第三部分', message: '不平。', reason: '机构合并。' }];
    const { body } = readWord(
      await reportToDocx(scenario('huaian-city-2024'), {
        draft: true,
        explanations,
        localNotice: '示例通知',
      }),
    );
    const begun = findAll(body, 'w:p').filter((p) => findFirst(p, 'w:pageBreakBefore') !== undefined);
    expect(begun.map(({ text }) => text)).toEqual(['情况说明']);
    expect(body.text).toContain('说明：机构合并。');
    expect(body.text).toContain('核对依据：示例通知');
  });

  it('makes the type of long figures smaller, so that they stay in one line', async () => {
    const sizes = async (count: number) => {
      const { tables } = await openWord(filledReport(2024, count), true);
      return findAll(tables[1]?.element ?? never(), 'w:tc')
        .filter(({ text }) => text === String(count))
        .map((cell) => Number(propertyOf(cell, 'w:sz')));
    };
    expect(Math.min(...(await sizes(7)))).toBe(18);
    expect(Math.max(...(await sizes(999_999_999)))).toBeLessThan(16);
  });

  it('survives what no XML can hold and what looks like XML', async () => {
    const hostile = '</w:t><w:br/>&amp; ]]> "\' \uffff\ufffe\u0000\ud800 䶮𬭎 <script>';
    const report = filledReport(2024, 1, { overview: hostile, preface: '\u2028甲\r\n乙\t丙' });
    const { body, parts } = readWord(
      await reportToDocx({ ...report, unit: { ...report.unit, name: `某局${hostile}` } }, { draft: true }),
    );
    expect(body.text).toContain('</w:t><w:br/>&amp; ]]> "\' ');
    expect(body.text).toContain('䶮𬭎');
    const inside = Buffer.from(parts.get(REPORT_PART.path)?.text ?? '', 'base64').toString('utf8');
    expect(readReportFile(inside)).toMatchObject({ ok: true });
  });

  it('gives the same bytes for the same report', async () => {
    const report = scenario('huaian-city-2024');
    const first = await reportToDocx(report, { draft: true });
    const second = await reportToDocx(report, { draft: true });
    expect(Buffer.from(second).equals(first)).toBe(true);
  });
});

function never(): never {
  throw new Error('No such table');
}
