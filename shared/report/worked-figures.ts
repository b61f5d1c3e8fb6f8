import type { CellId, Form, FormCell } from '../form/form';
import type { CaseState, WorkedCase } from '../form/help/worked-case';
import { sumInWords } from './balance-words';
import { blankReport } from './blank-report';
import { type Figures, readFigures } from './figures';
import type { Report } from './report';
import { valueText } from './value-text';

/** One line of a worked case: a cell, and what stands in it before and after. */
export interface WorkedLine {
  readonly cell: FormCell;
  readonly before: string;
  readonly after: string;
}

export interface WorkedFigures {
  /** Cells the case names, then the totals it changes, each in print order. */
  readonly lines: readonly WorkedLine[];
  /** Both sides of the balance in the `after` table, in words; only 表三 has one. */
  readonly balance?: string;
}

/** The figures of a case on its form, with the totals computed as in any report. */
export function workedFigures(form: Form, worked: WorkedCase): WorkedFigures {
  const before = readFigures(form, caseReport(form, worked, 'before'));
  const after = readFigures(form, caseReport(form, worked, 'after'));
  const named = new Set([...Object.keys(worked.before.figures), ...Object.keys(worked.after.figures)]);
  const typed = form.cells.filter(({ id }) => named.has(id));
  const totals = form.cells.filter((cell) => isTotalOf(form, cell, typed));
  const lines = [...typed, ...totals].map((cell) => ({
    cell,
    before: figureText(before, cell),
    after: figureText(after, cell),
  }));
  const balance = balanceWords(form, worked, typed, after);
  return { lines, ...(balance === undefined ? {} : { balance }) };
}

/** One of the two tables of a case as a report: every figure of its table that the case does not name is 0. */
export function caseReport(form: Form, worked: WorkedCase, which: 'before' | 'after'): Report {
  const state: CaseState = worked[which];
  const zeros = form.cells.flatMap(({ id, table, sumOf }): [CellId, number][] =>
    table === worked.table && sumOf === undefined ? [[id, 0]] : [],
  );
  // Last year's report has to be on the same form, so the later of the two is that of the form's second year.
  const lastYear = worked.acrossYears === true && which === 'before';
  return {
    ...blankReport({ name: '', kind: 'department', superior: '' }, form.firstYear + (lastYear ? 0 : 1)),
    cells: { ...Object.fromEntries(zeros), ...state.figures },
  };
}

/** The total of results in the columns the case has figures in; where a table has none, the totals of its rows. */
function isTotalOf(form: Form, cell: FormCell, typed: readonly FormCell[]): boolean {
  const { totalRow, totalColumn } = form.tables[cell.table];
  return typed.some(({ table, row, column }) => {
    if (table !== cell.table) return false;
    if (totalRow !== undefined) return cell.row === totalRow && cell.column === column;
    return cell.column === totalColumn && cell.row === row;
  });
}

function figureText(figures: Figures, cell: FormCell): string {
  const count = figures.count(cell.id);
  if (count !== null) return String(count);
  const reading = figures.reading(cell.id);
  if (reading.state !== 'value') throw new Error(`A worked case has no figure in ${cell.id}`);
  return valueText(cell, reading.value);
}

function balanceWords(
  form: Form,
  { table }: WorkedCase,
  typed: readonly FormCell[],
  figures: Figures,
): string | undefined {
  const { balance } = form.tables[table];
  const column = typed[0]?.column;
  if (balance === undefined || column === undefined) return undefined;
  return [balance.left, balance.right]
    .map((terms) => {
      const counts = terms.map(({ row }) => figures.count(`${table}.${row}.${column}`) ?? 0);
      return sumInWords(terms, counts);
    })
    .join('；');
}
