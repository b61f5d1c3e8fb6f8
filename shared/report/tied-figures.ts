import type { CellId, NarrativeId } from '../form/form';
import { formOf } from '../form/forms';
import { type Figures, readFigures } from './figures';
import type { Report, TiedFigure, TiedFigures } from './report';
import type { TextChange } from './text-change';

export const NO_TIES: readonly TiedFigure[] = [];

const DIGITS = /^-?\d+(\.\d+)?$/;
const ENDS_IN_NUMBER = /[0-9０-９][.．,]?$/;
const GOES_ON_AS_NUMBER = /^[.．,]?[0-9０-９]/;

/** The figures of a text that are tied to cells, in its order. */
export function tiesIn(report: Report, part: NarrativeId): readonly TiedFigure[] {
  return report.tied?.[part] ?? NO_TIES;
}

/** What a cell gives a text: its plain digits; null while it is blank or cannot be read, or the form has no such cell. */
export function digitsOf(figures: Figures, id: CellId): string | null {
  const cell = figures.form.cellById.get(id);
  if (cell === undefined) return null;
  if (cell.sumOf !== undefined) return figures.count(id)?.toString() ?? null;
  const reading = figures.reading(id);
  if (reading.state === 'placeholder') return '0';
  if (reading.state !== 'value') return null;
  return typeof reading.value === 'object' ? reading.value.amount : String(reading.value);
}

/** Whether a stretch of a text is a number from end to end: not part of a longer one (1,234 or 5.3), not a word. */
export function isWholeNumber(text: string, start: number, end: number): boolean {
  return (
    DIGITS.test(text.slice(start, end)) &&
    !ENDS_IN_NUMBER.test(text.slice(Math.max(0, start - 2), start)) &&
    !GOES_ON_AS_NUMBER.test(text.slice(end, end + 2))
  );
}

/**
 * The ties of a text after changes that made it into another, each a change of what the one before it left. A tie
 * moves with its digits; it is gone once they are touched, or have become part of another number.
 */
export function tiesAfter(
  ties: readonly TiedFigure[],
  before: string,
  changes: readonly TextChange[],
  after: string,
): readonly TiedFigure[] {
  if (ties.length === 0) return ties;
  const kept = ties.flatMap((tie) => {
    const moved = changes.reduce<TiedFigure | undefined>(movedBy, tie);
    if (moved === undefined || !isWholeNumber(after, moved.start, moved.end)) return [];
    return after.slice(moved.start, moved.end) === before.slice(tie.start, tie.end) ? [moved] : [];
  });
  return areSame(kept, ties) ? ties : kept;
}

/** A report with these ties in one of its texts; the very same one where they are what it has. */
export function withTies(report: Report, part: NarrativeId, ties: readonly TiedFigure[]): Report {
  if (areSame(ties, tiesIn(report, part))) return report;
  const { tied, ...untied } = report;
  const { [part]: _former, ...others } = tied ?? {};
  const next: TiedFigures = ties.length === 0 ? others : { ...others, [part]: ties };
  return Object.keys(next).length === 0 ? untied : { ...untied, tied: next };
}

/**
 * A report whose tied figures say what their cells say. While a cell is blank or cannot be read its digits stay as
 * they are, tied; a cell the form does not have ties nothing.
 */
export function followingCells(report: Report): Report {
  if (report.tied === undefined) return report;
  const figures = readFigures(formOf(report.template), report);
  let followed = report;
  for (const part of Object.keys(report.tied) as NarrativeId[]) {
    const ties = tiesIn(report, part);
    const { text, ties: next } = followedText(report.narrative[part], ties, figures);
    if (text !== report.narrative[part])
      followed = { ...followed, narrative: { ...followed.narrative, [part]: text } };
    followed = withTies(followed, part, next);
  }
  return followed;
}

/** Those of some ties that hold in a text of a report: a cell of the form, its very digits, one cell for each place. */
export function soundTies(
  figures: Figures,
  text: string,
  ties: readonly TiedFigure[],
): readonly TiedFigure[] {
  const sound = ties
    .filter(({ cell, start, end }) => {
      if (!figures.form.cellById.has(cell) || !isWholeNumber(text, start, end)) return false;
      const digits = digitsOf(figures, cell);
      return digits === null || digits === text.slice(start, end);
    })
    .sort((one, other) => one.start - other.start);
  // Whole numbers that overlap are the same one: both would end where it ends.
  return sound.filter(({ start }, at) => sound[at - 1]?.start !== start && sound[at + 1]?.start !== start);
}

function areSame(ties: readonly TiedFigure[], others: readonly TiedFigure[]): boolean {
  const isSame = (tie: TiedFigure, other = tie) =>
    tie === other || (tie.cell === other.cell && tie.start === other.start && tie.end === other.end);
  return (
    ties === others || (ties.length === others.length && ties.every((tie, at) => isSame(tie, others[at])))
  );
}

function movedBy(tie: TiedFigure | undefined, { start, removed, inserted }: TextChange) {
  if (tie === undefined || tie.end <= start) return tie;
  if (tie.start < start + removed.length) return undefined;
  const by = inserted.length - removed.length;
  return by === 0 ? tie : { ...tie, start: tie.start + by, end: tie.end + by };
}

function followedText(text: string, ties: readonly TiedFigure[], figures: Figures) {
  const pieces: string[] = [];
  const next: TiedFigure[] = [];
  let at = 0;
  let by = 0;
  for (const tie of ties) {
    if (!figures.form.cellById.has(tie.cell)) continue;
    const former = text.slice(tie.start, tie.end);
    const digits = digitsOf(figures, tie.cell) ?? former;
    pieces.push(text.slice(at, tie.start), digits);
    at = tie.end;
    const start = tie.start + by;
    by += digits.length - former.length;
    next.push(start === tie.start && digits === former ? tie : { ...tie, start, end: start + digits.length });
  }
  const followed = pieces.join('') + text.slice(at);
  return { text: followed, ties: areSame(next, ties) ? ties : next };
}
