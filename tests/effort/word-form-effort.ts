import { formOf } from '#shared/form/forms';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { allOf, type Effort, keysToWrite, NO_EFFORT } from './effort-model';
import { figureOf } from './fill-table';

/**
 * The same report in the Word form the offices use, in the same model: every cell is written, zeros and totals
 * included, with Tab from cell to cell; a total is worked out on a calculator, and whether each column balances as
 * well. Opening, styles, page numbers and printing are left out on both sides.
 */
export function wordFormEffort(report: Report): Effort {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const digitsOf = (id: string) => {
    const computed = figures.count(id);
    const written = computed === null ? figureOf(report, id) : String(computed);
    return Math.max(written.length, 1);
  };
  const tables = form.sections.flatMap((section) => (section.kind === 'table' ? [section.table] : []));
  const cells = tables.flatMap((table) => table.cells);
  const written = cells.map(({ id }) => {
    return { keys: digitsOf(id) + 1, thoughts: figureOf(report, id) === '' ? 0 : 1 };
  });
  const sums = cells.map(({ sumOf = [] }) =>
    calculated(sumOf.filter((id) => figures.count(id) !== 0).map(digitsOf)),
  );
  const balances = tables.flatMap(({ balance, columnIds, id: tableId }) =>
    balance === undefined
      ? []
      : columnIds.map((column) =>
          calculated(
            [...balance.left, ...balance.right].map(({ row }) => digitsOf(`${tableId}.${row}.${column}`)),
          ),
        ),
  );
  const texts = Object.values(report.narrative).map((text) => ({ keys: keysToWrite(text), thoughts: 1 }));
  return allOf(...written, ...sums, ...balances, ...texts);
}

/** Figures added on a calculator: their digits, a plus or equals after each, one thought. One figure needs none. */
function calculated(digits: readonly number[]): Effort {
  if (digits.length < 2) return NO_EFFORT;
  return { keys: digits.reduce((sum, length) => sum + length + 1, 0), thoughts: 1 };
}
