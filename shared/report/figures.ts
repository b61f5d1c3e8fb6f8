import { foreignCells } from '../form/foreign-cells';
import type { CellId, Form, FormCell } from '../form/form';
import { type CellReading, readCell, readContent } from './cell-reading';
import type { Report } from './report';

/**
 * Every figure of a report, read once: what the rules judge, the grid shows and the page prints. Readings are kept
 * by cell id; totals are computed from them and are null ("not yet") while any addend is blank or unreadable.
 */
export interface Figures {
  readonly form: Form;
  /** Reading of an entered cell. */
  reading(id: CellId): CellReading;
  /**
   * The whole number of a count cell, entered or computed; null while it is blank or cannot be read. A placeholder
   * (`/`) counts as 0, as its finding F-07 tells the person.
   */
  count(id: CellId): number | null;
  /** Reading of what a foreign file states in a computed or undivided cell; blank where it states nothing. */
  stated(id: CellId): CellReading;
}

/** Reads all figures of a report on its form. */
export function readFigures(form: Form, report: Report): Figures {
  const readings = new Map<CellId, CellReading>();
  const counts = new Map<CellId, number | null>();
  const printed = new Map<CellId, CellReading>();

  const reading = (id: CellId): CellReading => {
    const known = readings.get(id);
    if (known !== undefined) return known;
    const fresh = readCell(report, cellOf(form, id));
    readings.set(id, fresh);
    return fresh;
  };

  const count = (id: CellId): number | null => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    const { sumOf } = cellOf(form, id);
    const fresh = sumOf === undefined ? countIn(reading(id)) : sum(sumOf.map(count));
    counts.set(id, fresh);
    return fresh;
  };

  const stated = (id: CellId): CellReading => {
    const known = printed.get(id);
    if (known !== undefined) return known;
    const fresh = readContent(statedCellOf(form, id), report.stated[id]);
    printed.set(id, fresh);
    return fresh;
  };

  return { form, reading, count, stated };
}

/**
 * A count as computed, or as a report of another make states it where it prints only totals and the cells behind
 * them are blank; null where neither is known.
 */
export function countOrStated(figures: Figures, id: CellId): number | null {
  return figures.count(id) ?? countIn(figures.stated(id));
}

/** The whole number in a reading; null where there is none. */
export function countIn(reading: CellReading): number | null {
  if (reading.state === 'placeholder') return 0;
  return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
}

function sum(addends: readonly (number | null)[]): number | null {
  let total = 0;
  for (const addend of addends) {
    if (addend === null) return null;
    total += addend;
  }
  return total;
}

function cellOf(form: Form, id: CellId): FormCell {
  const cell = form.cellById.get(id);
  if (cell === undefined) throw new Error(`Form ${form.template} has no cell ${id}`);
  return cell;
}

/** A cell of another form is read as there; an undivided row like the first row it has to be divided among. */
function statedCellOf(form: Form, id: CellId): FormCell {
  const cell = form.cellById.get(id) ?? foreignCells(form).get(id);
  if (cell !== undefined) return cell;
  const [table, row, column] = id.split('.');
  const undivided = Object.values(form.tables)
    .flatMap((formTable) => (formTable.id === table ? formTable.undivided : []))
    .find((candidate) => candidate.row === row);
  return cellOf(form, `${table}.${undivided?.into[0] ?? row}.${column}`);
}
