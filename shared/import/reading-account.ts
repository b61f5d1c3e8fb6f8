import type { CellId } from '../form/form';
import { formOf } from '../form/forms';
import { readContent } from '../report/cell-reading';
import type { ForeignReading } from './foreign-reading';
import type { LeftOver } from './place-figures';
import { readingCell } from './reading-cell';

/** A reading in figures, for the sentence above it. */
export interface ReadingAccount {
  /** Sections found, of six. */
  readonly sections: number;
  /** Figures read. */
  readonly figures: number;
  /** Printed figures without a certain place, and texts in cells that are no figures. */
  readonly unread: number;
  /** `/`, `—`, `无` in cells. */
  readonly signs: number;
  /** Cells to fill in for which the document has no place at all. */
  readonly missing: readonly CellId[];
  /** Cells with a text that cannot be read. */
  readonly refused: readonly CellId[];
  /** Text that has no place in a report. */
  readonly texts: readonly LeftOver[];
}

/** Counts what was read and what was not. */
export function readingAccount(reading: ForeignReading): ReadingAccount {
  const form = formOf(reading.template);
  const states = Object.values(reading.figures).flatMap(({ id, text }) => {
    const cell = readingCell(form, id);
    return cell === undefined ? [] : [{ id, state: readContent(cell, text).state }];
  });
  const countOf = (state: string) => states.filter((known) => known.state === state).length;
  const refused = states.filter(({ state }) => state === 'refused').map(({ id }) => id);
  const texts = reading.leftOver.filter(({ why }) => why === 'text');
  const missing = form.cells.filter(
    ({ id, sumOf }) => sumOf === undefined && reading.figures[id] === undefined,
  );
  return {
    sections: Object.values(reading.sections).filter((state) => state === 'read').length,
    figures: countOf('value'),
    unread: reading.leftOver.length - texts.length + refused.length,
    signs: countOf('placeholder'),
    missing: missing.map(({ id }) => id),
    refused,
    texts,
  };
}
