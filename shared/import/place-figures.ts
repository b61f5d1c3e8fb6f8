import type { CellId, FormCell } from '../form/form';
import { AMOUNT_UNIT_LABELS, AMOUNT_UNITS, type AmountUnit } from '../values/amount-with-unit';
import type { ForeignTable } from './foreign-document';
import type { FormLabels, FormLine } from './form-labels';
import { isFigure } from './is-figure';
import { type MatchedCell, matchFigures } from './match-figures';
import { type ReadRow, readRows } from './read-rows';

/** A figure of the form as printed in the document; blank where its cell is. */
export interface FoundFigure {
  readonly id: CellId;
  readonly text: string;
  /** Where it stands: 第 2 张表第 5 行第 3 列. */
  readonly place: string;
  /** The unit the head says, for an amount that has none of its own. */
  readonly unit?: AmountUnit | undefined;
}

/** Why something printed has no place in the report. */
export const LEFT_OVER_REASONS = [
  'row',
  'column',
  'merged',
  'twice',
  'unit',
  'text',
  'table',
  'long',
  'more',
] as const;
export type LeftOverReason = (typeof LEFT_OVER_REASONS)[number];

/** Something printed that has no place in the report, as printed. */
export interface LeftOver {
  readonly text: string;
  readonly place: string;
  /** Label of its row as printed, where there is one. */
  readonly label?: string | undefined;
  readonly why: LeftOverReason;
}

export interface PlacedFigures {
  readonly found: ReadonlyMap<CellId, FoundFigure>;
  readonly leftOver: readonly LeftOver[];
}

interface Candidate extends FoundFigure {
  readonly cell: FormCell;
  readonly label: string | undefined;
}

/**
 * Finds the figures of a form in tables made elsewhere, by its labels alone: the order of rows and columns, and what
 * else stands between them, do not matter. What cannot be placed for certain is left over and never guessed; of two
 * different figures for one cell neither counts.
 */
export function placeFigures(tables: readonly ForeignTable[], labels: FormLabels): PlacedFigures {
  const candidates = new Map<CellId, Candidate[]>();
  const leftOver: LeftOver[] = [];
  for (const table of tables) {
    const rows = readRows(table.table, labels);
    for (const [at, row] of rows.entries()) {
      if (row.kind !== 'figures') continue;
      const line = row.line ?? unlabelledLine(row, labels);
      const matched = [
        ...beforeLabel(row),
        ...(line === undefined ? unmatched(row) : matchFigures(row, line.figures, labels)),
      ];
      for (const match of matched) {
        const place = placeOf(table, row, match);
        const label = row.label === undefined ? {} : { label: row.label };
        const why = line === undefined ? 'row' : whyNot(match, rows[at + 1]);
        if (why === undefined && match.figure !== undefined) {
          const { cell } = match.figure;
          const said = unitIn(match.headTexts);
          const unit = AMOUNT_UNITS.find((known) => AMOUNT_UNIT_LABELS[known] === said);
          const candidate: Candidate = {
            id: cell.id,
            cell,
            text: match.cell.text,
            place,
            label: row.label,
            ...(cell.unitChoice === undefined || unit === undefined ? {} : { unit }),
          };
          const known = candidates.get(cell.id);
          if (known === undefined) candidates.set(cell.id, [candidate]);
          else known.push(candidate);
        } else if (match.cell.text.trim() !== '' && !match.cell.isFromAbove)
          leftOver.push({ text: match.cell.text, place, ...label, why: why ?? 'column' });
      }
    }
  }
  const found = new Map<CellId, FoundFigure>();
  for (const [id, several] of candidates) {
    const written = several.filter(({ text }) => text.trim() !== '');
    const [first] = written;
    if (written.some(({ text }) => text.trim() !== first?.text.trim()))
      for (const { text, place, label } of written) leftOver.push(twice(text, place, label));
    else {
      const { cell: _cell, label: _label, ...figure } = first ?? (several[0] as Candidate);
      found.set(id, figure);
    }
  }
  return { found, leftOver };
}

function twice(text: string, place: string, label: string | undefined): LeftOver {
  return { text, place, ...(label === undefined ? {} : { label }), why: 'twice' };
}

/** So many figures under heads of the form tell a row without a label, where the row has no others. */
const FEWEST_KNOWN = 3;

/** The row of a table without row labels (表四) that a row under its heads is. */
function unlabelledLine(row: ReadRow, labels: FormLabels): FormLine | undefined {
  if (row.heads.length === 0 || isNumbering(row)) return undefined;
  return labels.lines.find(({ names, figures }) => {
    if (names.length > 0) return false;
    const matched = matchFigures(row, figures, labels);
    const known = matched.filter(({ figure }) => figure !== undefined);
    // A table cut by its columns has some of them; all that it has must be among those of the form.
    return (
      known.length * 2 > figures.length || (known.length >= FEWEST_KNOWN && known.length === matched.length)
    );
  });
}

/** A row that numbers the columns: 1, 2, 3, … */
function isNumbering({ cells, firstColumn }: ReadRow): boolean {
  const behind = cells.filter(({ from }) => from >= firstColumn);
  const texts = behind.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.length > 3 && texts.every((text, at) => text === String(at + 1));
}

/** A column that numbers the rows. */
const NUMBERS_ROWS = /^(?:序号|编号|项次|行次)$/;
const ORDINAL = /^\d+[.、．]$/;

/** Figures that stand left of the label, where none of a form stand, unless they number the rows. */
function beforeLabel({ cells, firstColumn, heads }: ReadRow): readonly MatchedCell[] {
  return cells
    .filter((cell) => cell.from < firstColumn && isFigure(cell.text) && !ORDINAL.test(cell.text.trim()))
    .filter(({ from }) => {
      const head = heads.find((leaf) => leaf.from <= from && from < leaf.to);
      return !NUMBERS_ROWS.test(head?.keys.at(-1) ?? '');
    })
    .map((cell): MatchedCell => ({ cell, headTexts: [], why: 'column' }));
}

function unmatched(row: ReadRow): readonly MatchedCell[] {
  if (isNumbering(row)) return [];
  const cells = row.cells.filter(({ from }) => from >= row.firstColumn);
  return cells.some(({ text }) => isFigure(text)) ? cells.map((cell) => ({ cell, headTexts: [] })) : [];
}

function whyNot(
  { cell, figure, headTexts, why }: MatchedCell,
  below: ReadRow | undefined,
): LeftOverReason | undefined {
  if (why !== undefined) return why;
  if (goesOn(cell.from, below)) return 'merged';
  const unit = unitIn(headTexts);
  const ownUnit = figure?.cell.kind === 'amount' ? figure.cell.unit : undefined;
  return unit === undefined || ownUnit === undefined || unit === ownUnit ? undefined : 'unit';
}

/** Whether the cell that begins in a column is merged over the row below as well. */
function goesOn(column: number, below: ReadRow | undefined): boolean {
  return below?.cells.some(({ from, isFromAbove }) => from === column && isFromAbove) ?? false;
}

const IN_BRACKETS = /[（(][^（()）]*?(亿元|万元|元)[^（()）]*[）)]/;

/** The unit of money the lowest head says in brackets. */
function unitIn(headTexts: readonly string[]): string | undefined {
  return IN_BRACKETS.exec((headTexts.at(-1) ?? '').replace(/\s/g, ''))?.[1];
}

function placeOf({ name, firstRow }: ForeignTable, { at }: ReadRow, { cell }: MatchedCell): string {
  return `${name}第 ${firstRow + at + 1} 行第 ${cell.from + 1} 列`;
}
