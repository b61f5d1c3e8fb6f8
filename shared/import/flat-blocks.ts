import type { FlatBlock, ForeignBlock } from './foreign-document';
import type { FormLabels } from './form-labels';
import { labelKey } from './label-key';
import { expandSpans, MOST_PASTED, type PrintedCell, type PrintedTable } from './printed-table';
import { sectionNamed } from './section-names';

type TableBlock = Extract<ForeignBlock, { kind: 'table' }>;

/** A table inside a cell that is smaller than this belongs to its cell. */
const SMALLEST_TABLE = 4;
/** A row of one cell with more characters is a paragraph, whoever put it in a table. */
const LONGEST_ROW_TITLE = 40;
/** The same where blank cells stand behind it: it could be the label of a row that was left blank. */
const LONGEST_ROW_LABEL = 80;

/**
 * Lays the tables of a document out. Tables that arrange the page are taken apart: those that hold other tables, and
 * rows of one cell in which a heading or a paragraph of the report stands. A table over the limits is left out and
 * told by `onTooLarge`.
 */
export function flatBlocks(
  blocks: readonly ForeignBlock[],
  labels: FormLabels,
  onTooLarge: (name: string) => void,
): readonly FlatBlock[] {
  /** A few bytes spread out to a table of a quarter of a million cells, and a document may hold thousands of them. */
  let room: number = MOST_PASTED.cells;
  const flat = (some: readonly ForeignBlock[]): readonly FlatBlock[] =>
    some.flatMap((block): readonly FlatBlock[] => {
      if (block.kind === 'paragraph') return linesOf(block.text);
      if (block.kind === 'picture') return [block];
      if (holdsTables(block)) return flat(contentOf(block));
      const table = room > 0 ? expandSpans(block.rows) : 'tooLarge';
      if (table !== 'tooLarge') room -= table.reduce((cells, row) => cells + row.length, 0);
      if (table !== 'tooLarge' && room >= 0) return cutAtParagraphs({ name: block.name, table }, labels);
      onTooLarge(block.name);
      return [];
    });
  return flat(blocks);
}

function linesOf(text: string): FlatBlock[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'line', text: line }));
}

function holdsTables({ rows }: TableBlock): boolean {
  return rows
    .flat()
    .some(({ blocks = [] }) =>
      blocks.some((inner) => inner.kind === 'table' && inner.rows.flat().length >= SMALLEST_TABLE),
    );
}

function contentOf({ rows }: TableBlock): readonly ForeignBlock[] {
  return rows
    .flat()
    .flatMap(({ blocks, text }): readonly ForeignBlock[] => blocks ?? [{ kind: 'paragraph', text }]);
}

function cutAtParagraphs(
  { name, table }: { readonly name: string; readonly table: PrintedTable },
  labels: FormLabels,
): readonly FlatBlock[] {
  const blocks: FlatBlock[] = [];
  let firstRow = 0;
  const cut = (end: number) => {
    if (end > firstRow) blocks.push({ kind: 'table', name, firstRow, table: table.slice(firstRow, end) });
    firstRow = end + 1;
  };
  /** Whether the rows of the table itself have begun: what stands over them is no row. */
  let isBegun = false;
  for (const [at, row] of table.entries()) {
    const text = paragraphIn(row, isBegun, labels);
    isBegun = text === undefined && (isBegun || textsIn(row).length > 1);
    if (text === undefined) continue;
    cut(at);
    blocks.push(...linesOf(text));
  }
  cut(table.length);
  return blocks;
}

/** The text of a row that holds nothing else, and is no part of a table of figures. */
function paragraphIn(row: PrintedTable[number], isBegun: boolean, labels: FormLabels): string | undefined {
  const [only, ...more] = textsIn(row);
  if (only === undefined || more.length > 0 || !/\p{Script=Han}/u.test(only.text)) return undefined;
  const isAlone = row.every((cell) => (cell.covered ?? cell) === only);
  const longest = isAlone ? LONGEST_ROW_TITLE : LONGEST_ROW_LABEL;
  const isText = !isBegun || only.text.length > longest || sectionNamed(only.text) !== undefined;
  return isText && !labels.isPrinted(labelKey(only.text)) ? only.text : undefined;
}

/** The cells of a row in which anything stands, merged ones once. */
function textsIn(row: PrintedTable[number]): readonly PrintedCell[] {
  return [...new Set(row.map((cell) => cell.covered ?? cell))].filter(({ text }) => text.trim() !== '');
}
