import type { FormLabels, FormLine } from './form-labels';
import { type HeadLeaf, headLeaves } from './head-leaves';
import { isFigure } from './is-figure';
import { labelKey } from './label-key';
import type { PrintedTable } from './printed-table';
import { remembered } from './remembered';
import { type RowCell, rowCells } from './row-cells';

export type RowKind = 'heads' | 'title' | 'figures';

export interface ReadRow {
  /** Row of the table, from 0. */
  readonly at: number;
  readonly kind: RowKind;
  readonly cells: readonly RowCell[];
  /** The row of the form that its label names; absent where none is known for certain. */
  readonly line?: FormLine;
  /** The innermost label before the figures as printed. */
  readonly label?: string;
  /** First column behind the labels. */
  readonly firstColumn: number;
  /** The heads over it, from left to right; none where the rows above are no heads. */
  readonly heads: readonly HeadLeaf[];
}

/** Rows of heads over one another that are looked at together; the forms have three. */
const MOST_HEAD_ROWS = 20;

/** Tells heads, titles and rows of figures apart, and finds the form's rows by their labels. */
export function readRows(table: PrintedTable, labels: FormLabels): readonly ReadRow[] {
  const keyOf = remembered(labelKey);
  const rows = table.map((cells, at) => rowCells(cells, table[at - 1] ?? [], keyOf));
  const kinds = rows.map((cells) => kindOf(cells, labels));
  const joined = withSplitLabels(rows, kinds, labels);
  const read: ReadRow[] = [];
  let stack: (readonly RowCell[])[] = [];
  let heads: readonly HeadLeaf[] = [];
  let above: readonly RowCell[] = [];
  for (const [at, cells] of joined.entries()) {
    const kind = kinds[at] ?? 'figures';
    if (cells === undefined) continue;
    if (kind === 'heads') {
      stack = kinds[at - 1] === 'heads' ? [...stack.slice(-MOST_HEAD_ROWS), cells] : [cells];
      heads = headLeaves(stack);
    } else if (kind === 'title') heads = [];
    if (kind !== 'figures') {
      above = [];
      read.push({ at, kind, cells, firstColumn: 0, heads: [] });
      continue;
    }
    const end = firstFigureColumn(heads, labels);
    const own = labelsOf(cells, end);
    const innermost = own.at(-1);
    const named = innermost && lineOf(innermost, own.slice(0, -1), inherited(above, own), labels);
    const line = named && isWithoutOwnLabel(named, innermost, { cells, end }, labels) ? undefined : named;
    above = [...above.filter(({ from }) => from < (own[0]?.from ?? Infinity)), ...own];
    read.push({
      at,
      kind,
      cells,
      firstColumn: innermost?.to ?? 0,
      heads,
      ...(line === undefined ? {} : { line }),
      ...(innermost === undefined ? {} : { label: innermost.text }),
    });
  }
  return read;
}

function kindOf(cells: readonly RowCell[], labels: FormLabels): RowKind {
  const words = cells.filter(({ text }) => text.trim() !== '');
  if (words.length === 0 || words.some(({ text }) => isFigure(text))) return 'figures';
  const heads = new Set(words.flatMap(({ key }) => labels.headNamed(key) ?? []));
  const namesRow = words.some(({ key }) => labels.lineNamed(key) !== undefined);
  if (heads.size > 1 || (heads.size === 1 && !namesRow)) return 'heads';
  return words.every(({ key }) => labels.isPrinted(key)) && !namesRow ? 'title' : 'figures';
}

/** A text that could be the label of a row. */
const LABEL = /\p{Script=Han}/u;

/** How many blank cells may stand between two labels; what stands further off is a remark among the figures. */
const MOST_GAP = 1;

/** The column in which the heads say that figures begin; behind all others where they do not say it. */
function firstFigureColumn(heads: readonly HeadLeaf[], labels: FormLabels): number {
  const first = heads.find(({ keys }) => labels.isOverFigures(keys.at(-1) ?? ''));
  // A table whose figures begin at once has its labels in the head only.
  return first === undefined || first.from === 0 ? Infinity : first.from;
}

/**
 * The labels at the left of a row, outermost first; an ordinal may stand before them.
 *
 * @param end labels begin before this column
 */
function labelsOf(cells: readonly RowCell[], end = Infinity): RowCell[] {
  const isLabel = ({ text }: RowCell) => LABEL.test(text) && !isFigure(text);
  const first = cells.findIndex(isLabel);
  if (first === -1) return [];
  const found: RowCell[] = [];
  let gap = 0;
  for (const cell of cells.slice(first).filter(({ from }) => from < end)) {
    if (isLabel(cell)) {
      found.push(cell);
      gap = 0;
    } else {
      gap += 1;
      if (cell.text.trim() !== '' || gap > MOST_GAP) break;
    }
  }
  return found;
}

/** Labels of the rows above, in columns left of this row's own: groups whose cells were not merged, only left blank. */
function inherited(above: readonly RowCell[], own: readonly RowCell[]): readonly RowCell[] {
  return above.filter(({ to }) => to <= (own[0]?.from ?? 0));
}

/**
 * The row of the form a label names. Groups printed beside it must be those of the form, so that 3.其他 under another
 * group is not taken for it; groups only inherited from above count for names that are heads as well (其他, 总计).
 */
function lineOf(
  innermost: RowCell,
  groups: readonly RowCell[],
  fromAbove: readonly RowCell[],
  labels: FormLabels,
): FormLine | undefined {
  const line = labels.lineNamed(innermost.key);
  if (line === undefined) return undefined;
  const isVague = labels.headNamed(innermost.key) !== undefined;
  const said = [...groups, ...(isVague ? fromAbove : [])].map(({ key }) => key);
  return said.every((key) => !labels.isGroup(key) || line.groups.includes(key)) ? line : undefined;
}

/**
 * Whether a row is called by its group alone: what is an undivided row of its own (（六）其他处理) is also the group of
 * rows whose own label may be missing, and then a blank cell stands where it should.
 */
function isWithoutOwnLabel(
  line: FormLine,
  { key, to }: RowCell,
  { cells, end }: { readonly cells: readonly RowCell[]; readonly end: number },
  labels: FormLabels,
): boolean {
  if (!labels.isGroup(key)) return false;
  if (end !== Infinity) return to < end;
  return cells.filter(({ from }) => from >= to).length !== line.figures.length;
}

/**
 * Rows whose label was cut in two with its second half in the next row, as page ends do: the halves are put together
 * in the row with the figures, and the other row is left out.
 */
function withSplitLabels(
  rows: readonly (readonly RowCell[])[],
  kinds: readonly RowKind[],
  labels: FormLabels,
): (readonly RowCell[] | undefined)[] {
  const joined: (readonly RowCell[] | undefined)[] = [...rows];
  for (let at = 0; at + 1 < rows.length; at += 1) {
    const [upper, lower] = [joined[at], rows[at + 1]];
    if (upper === undefined || lower === undefined) continue;
    if (kinds[at] !== 'figures' || kinds[at + 1] !== 'figures') continue;
    const [head, tail] = [labelsOf(upper).at(-1), labelsOf(lower).at(-1)];
    if (head === undefined || tail === undefined || head.from !== tail.from) continue;
    if (labels.lineNamed(head.key) !== undefined || labels.lineNamed(tail.key) !== undefined) continue;
    const text = `${head.text}${tail.text}`;
    if (labels.lineNamed(labelKey(text)) === undefined) continue;
    const [inUpper, inLower] = [upper, lower].map((cells) => cells.some((cell) => isFigure(cell.text)));
    if (inUpper === true && inLower === true) continue;
    const [kept, label] = inLower === true ? [at + 1, tail] : [at, head];
    joined[at + (kept === at ? 1 : 0)] = undefined;
    joined[kept] = rows[kept]?.map((cell) =>
      cell === label ? { ...cell, text, key: labelKey(text) } : cell,
    );
  }
  return joined;
}
