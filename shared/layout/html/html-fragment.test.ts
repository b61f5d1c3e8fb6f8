import { describe, expect, it } from 'vitest';
import { FORMS } from '../../form/forms';
import { blankReport } from '../../report/blank-report';
import type { CellContent, Report } from '../../report/report';
import { scanHtml } from '../../values/scan-html';
import { layOutReport } from '../lay-out-report';
import type { Block, TableBlock } from '../page-document';
import { plainDocument } from '../plain-document';
import { htmlFragment } from './html-fragment';
import { htmlPage } from './html-page';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;
/** What people have in their clipboards, and what somebody might try. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</p></td></table></main><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &#60;i&#62; &nbsp;',
  '<!-- --><![CDATA[<a href="javascript:alert(1)">]]>',
  '</style><style>*{display:none}</style></title></head>',
].join('');

/** A report in which every entered count differs from every other. */
function numberedReport(year: number, text = '情况正常。'): Report {
  const report = blankReport({ ...UNIT, name: text === HOSTILE ? HOSTILE : UNIT.name }, year);
  const form = FORMS.find(({ template }) => template === report.template);
  const entered = form?.cells.filter((cell) => cell.sumOf === undefined) ?? [];
  const cells: Record<string, CellContent> = {};
  entered.forEach((cell, index) => {
    cells[cell.id] = text === HOSTILE ? HOSTILE.slice(index) : 1000 + index;
  });
  return {
    ...report,
    cells,
    narrative: { preface: text, overview: text, problems: text, otherMatters: text },
  };
}

const tablesOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is TableBlock => block.type === 'table');
const visible = (text: string) => text.replaceAll(/[\s\u00a0]/g, '');

/** Every tag of a piece of HTML, as written. Anything that is not written as we write tags is left in `rest`. */
function tagsOf(html: string) {
  const tags = [...html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g)].map((match) => ({
    isEnd: match[1] === '/',
    name: match[2] ?? '',
    attributes: new Map(
      [...(match[3] ?? '').matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
  const rest = html.replaceAll(/<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>/g, '');
  return { tags, rest };
}

function textOf(html: string): string {
  let text = '';
  scanHtml(html, { onText: (piece) => (text += piece), onTag: () => undefined });
  return text;
}

/** The cells of every table, in order, as a reader sees them. */
const cellTexts = (html: string) =>
  [...html.matchAll(/<t([hd])(?: [^>]*)?>(.*?)<\/t\1>/gs)].map(([, , content = '']) =>
    visible(textOf(content)),
  );

describe.each(FORMS.map((form) => [form.template, form] as const))('the %s form as HTML', (_, form) => {
  const document = layOutReport(numberedReport(form.firstYear));
  const { html } = htmlFragment(document);
  const printed = tablesOf(document.blocks).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

  it('has every printed cell once, in print order, with its spans', () => {
    expect(cellTexts(html)).toEqual(printed.map(({ text }) => visible(text)));
    const spans = tagsOf(html)
      .tags.filter(({ name, isEnd }) => (name === 'td' || name === 'th') && !isEnd)
      .map(({ attributes }) => [
        Number(attributes.get('rowspan') ?? 1),
        Number(attributes.get('colspan') ?? 1),
      ]);
    expect(spans).toEqual(printed.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]));
  });

  it('makes every label a head of its row or column, and no figure', () => {
    const cells = tagsOf(html).tags.filter(({ name, isEnd }) => /^t[hd]$/.test(name) && !isEnd);
    cells.forEach(({ name, attributes }, index) => {
      const isLabel = printed[index]?.cell === undefined && printed[index]?.font !== 'tableNote';
      expect(name).toBe(isLabel ? 'th' : 'td');
      if (isLabel) expect(attributes.get('scope')).toMatch(/^(row|col)$/);
      else expect(attributes.has('scope')).toBe(false);
    });
  });

  it('hangs on nothing an editor drops: no class, no id, no style sheet, borders as attributes and in each cell', () => {
    const { tags } = tagsOf(html);
    for (const { attributes } of tags)
      for (const key of ['class', 'id']) expect(attributes.has(key)).toBe(false);
    expect(tags.some(({ name }) => ['style', 'link', 'script', 'img'].includes(name))).toBe(false);
    for (const { name, isEnd, attributes } of tags) {
      if (isEnd) continue;
      if (name === 'table') expect(attributes.get('border')).toBe('1');
      if (name === 'td' || name === 'th') expect(attributes.get('style')).toContain('border:1px solid');
    }
  });

  it('says in plain text what it says in HTML', () => {
    expect(visible(plainDocument(document))).toBe(visible(textOf(html)));
  });

  it('keeps the columns of plain tables under each other', () => {
    const lines = plainDocument(document).split('\n');
    const tables = tablesOf(document.blocks);
    const wide = lines.filter((line) => line.includes('\t'));
    expect(wide).toHaveLength(tables.reduce((sum, { rows }) => sum + rows.length, 0));
    const widths = tables.flatMap(({ rows, columnWidths }) => rows.map(() => columnWidths.length));
    expect(wide.map((line) => line.split('\t').length)).toEqual(widths);
  });
});

describe('hostile texts', () => {
  const document = layOutReport(numberedReport(2024, HOSTILE), {
    mark: HOSTILE,
    checkCode: true,
    explanations: [{ place: HOSTILE, message: HOSTILE, reason: HOSTILE }],
    localNotice: HOSTILE,
  });

  it.each([
    ['the fragment', htmlFragment(document).html],
    ['the page', htmlPage(document).replace('<!DOCTYPE html>\n', '')],
  ])('are only text in %s', (_, html) => {
    const { tags, rest } = tagsOf(html);
    expect(rest).not.toMatch(/[<>]/);
    const known =
      /^(html|head|meta|title|style|body|main|h[1-4]|p|span|br|table|colgroup|col|thead|tbody|tr|th|td)$/;
    expect(tags.filter(({ name }) => !known.test(name))).toEqual([]);
    for (const { attributes } of tags)
      for (const key of attributes.keys()) expect(key).not.toMatch(/^(on|href|src|srcset)/);
  });

  it('are read as they were typed', () => {
    expect(visible(textOf(htmlFragment(document).html))).toContain(visible(HOSTILE));
    expect(plainDocument(document)).toContain('<script>alert(1)</script>');
  });

  it('close every element they are in', () => {
    const open: string[] = [];
    for (const { name, isEnd } of tagsOf(htmlFragment(document).html).tags) {
      if (['br', 'col'].includes(name)) continue;
      if (isEnd) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('headings', () => {
  const levels = (overview: string) => {
    const report = blankReport(UNIT, 2024);
    const { html } = htmlFragment(
      layOutReport({ ...report, narrative: { ...report.narrative, preface: '', overview } }),
    );
    return [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h/g)].map(
      ([, level, text = '']) => `${level} ${textOf(text)}`,
    );
  };

  it('stand one level under the heading before them, also where the text leaves one out', () => {
    expect(levels('（一）主动公开\n1.公开目录\n公开了目录，更新了指南。').slice(0, 4)).toEqual([
      '1 银州区机关事务服务中心2024年政府信息公开工作年度报告',
      '2 一、总体情况',
      '3 （一）主动公开',
      '4 1.公开目录',
    ]);
    expect(levels('1.公开目录\n公开了目录，更新了指南。')[2]).toBe('3 1.公开目录');
  });

  it('are followed by a mark and a check code only where the document has them', () => {
    const report = blankReport(UNIT, 2024);
    const plain = htmlFragment(layOutReport(report)).html;
    const marked = htmlFragment(layOutReport(report, { mark: '草稿，未通过校验', checkCode: true })).html;
    expect(plain).not.toContain('草稿');
    expect(textOf(marked)).toMatch(/^草稿，未通过校验[\s\S]*校验码 [0-9a-f]{8}$/);
  });
});
