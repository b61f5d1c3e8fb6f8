import type { CellId, Form, FormCell } from '../form';
import { FORMS } from '../forms';
import { DISCLOSURE_CASES } from './disclosure-cases';
import { DISPUTE_CASES } from './dispute-cases';
import { REQUEST_CASES } from './request-cases';
import type { CaseState, WorkedCase } from './worked-case';

/** All cases as written, in the rows of the form in force. */
export const WORKED_CASES: readonly WorkedCase[] = [...DISCLOSURE_CASES, ...REQUEST_CASES, ...DISPUTE_CASES];

/**
 * The cases that can be shown on a form, in its own rows: one told in rows the form prints undivided is told in the
 * undivided row; one whose cells the form does not have is left out.
 */
export function workedCasesOf(form: Form): readonly WorkedCase[] {
  return WORKED_CASES.map((one) => onForm(form, one)).filter((one) =>
    [one.before, one.after].every(({ figures }) => Object.keys(figures).every((id) => form.cellById.has(id))),
  );
}

/** Those of a form's cases that belong to a cell: of its row first, then of its column. */
export function casesAt(cases: readonly WorkedCase[], cell: FormCell): readonly WorkedCase[] {
  const ofTable = cases.filter(({ table }) => table === cell.table);
  const ofRow = ofTable.filter(({ rows }) => rows.includes(cell.row));
  return [
    ...ofRow,
    ...ofTable.filter((one) => !ofRow.includes(one) && one.columns?.includes(cell.column) === true),
  ];
}

function onForm(form: Form, one: WorkedCase): WorkedCase {
  const whole = wholeRows(form, one);
  const rowIn = (row: string) => whole.get(row) ?? row;
  const stateIn = (state: CaseState): CaseState => ({
    ...state,
    figures: Object.fromEntries(
      Object.entries(state.figures).map(([id, figure]) => [cellIn(id, rowIn), figure]),
    ),
  });
  return { ...one, rows: one.rows.map(rowIn), before: stateIn(one.before), after: stateIn(one.after) };
}

/** Rows of other forms that this form prints as one, with the row it prints. */
function wholeRows(form: Form, { table }: WorkedCase): ReadonlyMap<string, string> {
  const printed = form.tables[table].rowIds;
  return new Map(
    FORMS.flatMap((other) => other.tables[table].undivided)
      .filter(({ row }) => printed.includes(row))
      .flatMap(({ row, into }) => into.map((part) => [part, row] as const)),
  );
}

function cellIn(id: CellId, rowIn: (row: string) => string): CellId {
  const [table, row = '', column] = id.split('.');
  return `${table}.${rowIn(row)}.${column}`;
}
