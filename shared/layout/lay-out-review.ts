import type { ReviewItem, ReviewSheet, ReviewSheetGroup } from '../report/review-sheet';
import type {
  Block,
  PageCell,
  PageDocument,
  PageGeometry,
  ParagraphBlock,
  TableBlock,
} from './page-document';
import { CELL_PADDING, PAGE_GEOMETRY } from './page-geometry';
import { printableText } from './printable-text';

/** A working paper, not a document of the standard: closer lines, so that a usual review stands on one page. */
const REVIEW_GEOMETRY: PageGeometry = {
  ...PAGE_GEOMETRY,
  margins: { top: 20, right: 26, bottom: 25, left: 28 },
  linePitch: 20,
  charactersPerLine: 37,
  pageNumber: { ...PAGE_GEOMETRY.pageNumber, fromTop: 279 },
};
const TITLE_POINTS = 18;
const VERDICT_POINTS = 15;
const TEXT_POINTS = 12;
const TABLE_POINTS = 10.5;

const CHINESE_NUMERALS = '一二三四五六七八九';

/** Keeps the title, the facts and the verdict apart. */
const BLANK_LINE: ParagraphBlock = { ...paragraph(''), style: 'blank', runs: [] };

/** Lays out what a review found, for whoever signs the report. */
export function layOutReview(sheet: ReviewSheet): PageDocument {
  const { unitName, reportYear, template, digest } = sheet;
  return {
    title: `${printableText(unitName).trim()}${sheet.title}`,
    language: 'zh-CN',
    page: REVIEW_GEOMETRY,
    blocks: [
      {
        ...paragraph(sheet.title, 'title', TITLE_POINTS),
        style: 'title',
        align: 'center',
        keepWithNext: true,
      },
      BLANK_LINE,
      factsTable(sheet),
      BLANK_LINE,
      { ...paragraph(sheet.verdict, 'heading1', VERDICT_POINTS), align: 'center' },
      ...(sheet.detail === '' ? [] : [{ ...paragraph(sheet.detail), align: 'center' as const }]),
      ...sheet.groups.flatMap(groupBlocks),
      ...(sheet.gaps.length === 0 ? [] : [heading('没有核对的')]),
      ...sheet.gaps.map((gap) => paragraph(gap)),
      { ...paragraph(sheet.note), keepWithNext: true },
      signatureTable(sheet),
    ],
    metadata: { unitName: printableText(unitName).trim(), reportYear, template, digest },
  };
}

function groupBlocks({ name, summary, items }: ReviewSheetGroup, index: number): readonly Block[] {
  const number = `${CHINESE_NUMERALS[index] ?? index + 1}、`;
  const told: ParagraphBlock = {
    ...heading(''),
    runs: [
      { text: `${number}${printableText(name)}　`, font: 'heading1' },
      { text: printableText(summary), font: 'body' },
    ],
    keepWithNext: items.length > 0,
  };
  return items.length === 0 ? [told] : [told, itemsTable(items)];
}

function factsTable({ facts }: ReviewSheet): TableBlock {
  const rows = pairs(facts).map((pair) =>
    pair.flatMap(({ label, content }) => [cell(label, 'center'), cell(content)]),
  );
  return table([22, 56, 22, 56], rows);
}

function itemsTable(items: readonly ReviewItem[]): TableBlock {
  const head = ['性质', '位置', '情况', '说明'].map((text) => cell(text, 'center'));
  const rows = items.map(({ weight, place, message, reason }) => [
    cell(weight, 'center'),
    cell(place),
    cell(message),
    cell(reason ?? ''),
  ]);
  return { ...table([20, 34, 66, 36], [head, ...rows]), headRows: 1 };
}

/** Room to sign by hand: the names in one row, the space under each, and the date. */
function signatureTable({ signers }: ReviewSheet): TableBlock {
  const rows = signers.map((signer) => [
    cell(`${signer}（签字）`, 'center'),
    cell(''),
    cell('日期', 'center'),
    cell('　　　年　　月　　日'),
  ]);
  return table([34, 52, 20, 50], rows, 10);
}

function table(
  columnWidths: readonly number[],
  rows: readonly (readonly PageCell[])[],
  minHeight = 7,
): TableBlock {
  return {
    type: 'table',
    columnWidths,
    headRows: 0,
    fontSize: TABLE_POINTS,
    linePitch: TABLE_POINTS + 4,
    outerRule: 0.75,
    innerRule: 0.5,
    padding: CELL_PADDING,
    rows: rows.map((cells) => ({ cells, minHeight, keepWithNext: false })),
  };
}

function cell(text: string, align: PageCell['align'] = 'left'): PageCell {
  return { text: printableText(text), rowSpan: 1, colSpan: 1, align, font: 'table' };
}

function heading(text: string): ParagraphBlock {
  return { ...paragraph(text, 'heading1'), indent: 0, keepWithNext: true };
}

function paragraph(
  text: string,
  font: ParagraphBlock['runs'][number]['font'] = 'body',
  size = TEXT_POINTS,
): ParagraphBlock {
  return {
    type: 'paragraph',
    style: 'body',
    runs: [{ text: printableText(text).trim(), font }],
    size,
    align: 'justify',
    indent: 0,
    keepWithNext: false,
  };
}

/** Two facts a row; the last may stand with an empty neighbour. */
function pairs<T>(facts: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(facts.length / 2) }, (_, row) => facts.slice(2 * row, 2 * row + 2));
}
