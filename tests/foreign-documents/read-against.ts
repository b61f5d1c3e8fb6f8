import type { FormCell } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { ForeignReading } from '#shared/import/foreign-reading';
import { readContent } from '#shared/report/cell-reading';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';

/** What a reading made of a report's cells. */
export interface Comparison {
  /** Cells of the form, and of rows the report leaves undivided. */
  readonly cells: number;
  readonly right: number;
  /** With a figure that is not the report's: the worst there is. */
  readonly wrong: readonly string[];
  /** Printed in the document, not read, and not told as left over either. */
  readonly lost: readonly string[];
  /** Not read, and told so. */
  readonly toldUnread: readonly string[];
}

/** Holds the figures read of a document against the report it was made from, cell by cell. */
export function readAgainst(report: Report, reading: ForeignReading): Comparison {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const undivided = Object.keys(report.stated).filter((id) => !form.cellById.has(id));
  const ids = [...form.cells.map(({ id }) => id), ...undivided];
  const wrong: string[] = [];
  const lost: string[] = [];
  const toldUnread: string[] = [];
  for (const id of ids) {
    const meant = report.cells[id] ?? report.stated[id] ?? figures.count(id) ?? '';
    const cell = form.cellById.get(id) ?? form.cells.find((known) => id.endsWith(`.${known.column}`));
    const read = reading.figures[id];
    if (cell === undefined) throw new Error(`No cell ${id}`);
    if (read === undefined) {
      if (String(meant).trim() === '') continue;
      const isTold = reading.leftOver.some(({ text }) => text.trim() === String(meant).trim());
      (isTold ? toldUnread : lost).push(id);
    } else if (meaningOf(cell, read.text) !== meaningOf(cell, String(meant))) {
      wrong.push(`${id}: ${read.text} for ${meant}`);
    }
  }
  return {
    cells: ids.length,
    right: ids.length - wrong.length - lost.length - toldUnread.length,
    wrong,
    lost,
    toldUnread,
  };
}

/** What a text says in its cell; units chosen beside an amount may have been printed behind it. */
function meaningOf(cell: FormCell, text: string): string {
  const reading = readContent(cell, text);
  if (reading.state !== 'value')
    return `${reading.state} ${reading.state === 'refused' ? reading.text.trim() : ''}`;
  return JSON.stringify(typeof reading.value === 'object' ? reading.value.amount : reading.value);
}
