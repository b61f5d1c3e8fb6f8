import type { CellId, Form, FormTable, UndividedRow } from '../form/form';
import { countIn } from '../report/figures';
import { cellOf, innerQuotes } from './cell-wording';
import { figuresSoFar, statedReadings } from './input';
import { type Fault, instance, type RuleInstance } from './rule';

/** What a foreign file states in one column of the undivided row, and what its parts come to so far. */
interface StatedColumn {
  readonly name: string;
  /** Null where the printed text is no number; then only the filling of the parts can be asked for. */
  readonly stated: number | null;
  readonly parts: number | null;
}

/**
 * Rule M-01 for rows an office printed undivided although its form divides them (spec/exchange.md section 1): one
 * finding until the parts are all filled and come to what was printed, column by column. A stated total is held
 * against the parts only where the file states nothing else; Q-03 and the other columns say the rest.
 */
export function undividedRowChecks(form: Form): RuleInstance[] {
  return Object.values(form.tables).flatMap((table) =>
    table.undivided.map((undivided) => undividedRowCheck(form, table, undivided)),
  );
}

function undividedRowCheck(form: Form, table: FormTable, undivided: UndividedRow): RuleInstance {
  const idOf = (row: string, column: string): CellId => `${table.id}.${row}.${column}`;
  const { columnIds, totalColumn } = table;
  const parts = columnIds.flatMap((column) => undivided.into.map((row) => idOf(row, column)));
  const names = columnIds.map((column) => cellOf(form, idOf(undivided.into[0] ?? '', column)).columnName);
  return instance({
    section: table.id,
    cells: undivided.into.map((row) => idOf(row, columnIds[0] ?? '')),
    reads: {
      stated: statedReadings(columnIds.map((column) => idOf(undivided.row, column))),
      parts: figuresSoFar(parts),
    },
    inspect: (read) => {
      const columns = columnIds.flatMap((column, index): (StatedColumn & { column: string })[] => {
        const reading = read.stated[index];
        if (reading === undefined || reading.state === 'blank') return [];
        const size = undivided.into.length;
        const ofColumn = read.parts.slice(index * size, (index + 1) * size);
        return [
          { column, name: names[index] ?? column, stated: countIn(reading), parts: sumSoFar(ofColumn) },
        ];
      });
      if (columns.length === 0) return undefined;
      const entered = columns.filter(({ column }) => column !== totalColumn);
      const compared = entered.length > 0 ? entered : columns;
      return read.parts.includes(null)
        ? unfilledFault(form, table, undivided, compared)
        : unequalFault(undivided, compared);
    },
  });
}

function unfilledFault(
  form: Form,
  table: FormTable,
  { name, into }: UndividedRow,
  columns: readonly StatedColumn[],
): Fault {
  const rows = into
    .map((row) => `“${innerQuotes(cellOf(form, `${table.id}.${row}.${table.columnIds[0]}`).rowName)}”`)
    .join('');
  const figures = columns.flatMap((column) =>
    column.stated === 0
      ? []
      : [`${column.name}${column.stated === null ? '（看不出数字）' : ` ${column.stated}`}`],
  );
  const printed = figures.length === 0 ? '都是 0' : `为${figures.join('、')}`;
  return {
    message: `${table.partName}“${name}”在 ${form.template} 版格式中分成 ${into.length} 行填写，原表只有一行，各列${printed}。请分别填入${rows}，合计应与原表一致。`,
  };
}

function unequalFault({ name, into }: UndividedRow, columns: readonly StatedColumn[]): Fault | undefined {
  const unequal = columns.flatMap(({ name: columnName, stated, parts }) =>
    stated === null || parts === null || stated === parts ? [] : [{ columnName, stated, parts }],
  );
  const [first] = unequal;
  if (first === undefined) return undefined;
  const differences = unequal.map(
    ({ columnName, stated, parts }) =>
      `${columnName}合计 ${parts}，原表 ${stated}，相差 ${Math.abs(stated - parts)}`,
  );
  return {
    message: `“${name}”分成的 ${into.length} 行与原表不一致：${differences.join('；')}。请核对这 ${into.length} 行。`,
    expected: first.stated,
    actual: first.parts,
  };
}

function sumSoFar(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (total, count) => (total === null || count === null ? null : total + count),
    0,
  );
}
