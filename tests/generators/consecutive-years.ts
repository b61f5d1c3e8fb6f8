import type fc from 'fast-check';
import type { CellId, Form } from '#shared/form/form';
import type { CellContent, Report } from '#shared/report/report';
import { balancedReport } from './arbitrary-report';

/** A report and that of the year before, of one unit. */
export interface ConsecutiveYears {
  readonly report: Report;
  readonly previous: Report;
}

type Cells = Readonly<Record<CellId, CellContent>>;

/**
 * Two finished years that fit each other in all that rules Y-01 to Y-04 compare: what one ends with the next begins
 * with. Each balances in itself.
 */
export function consecutiveYears(form: Form, formerForm: Form): fc.Arbitrary<ConsecutiveYears> {
  return balancedReport(form).chain((drawn) =>
    balancedReport(formerForm).map((former) => {
      const reportYear =
        form === formerForm ? Math.max(drawn.reportYear, form.firstYear + 1) : form.firstYear;
      const previous = {
        ...former,
        unit: drawn.unit,
        reportYear: reportYear - 1,
        cells: { ...former.cells, ...leftFor(drawn, former, formerForm) },
      };
      const stocks = { ...itemsAfter(previous, form), ...stocksAfter(previous, drawn, form) };
      return { report: { ...drawn, reportYear, cells: { ...drawn.cells, ...stocks } }, previous };
    }),
  );
}

const numberAt = ({ cells }: Pick<Report, 'cells'>, id: CellId) => Number(cells[id] ?? 0);

/** Last year leaves what this year took over; what came in last year is made to match. */
function leftFor(report: Report, former: Report, form: Form): Cells {
  const { columnIds, totalColumn, resultRows } = form.tables.requests;
  const columns = columnIds.filter((column) => column !== totalColumn);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const id = (row: string): CellId => `requests.${row}.${column}`;
      const left = numberAt(report, id('carriedOver'));
      const handled = resultRows.reduce((sum, row) => sum + numberAt(former, id(row)), 0);
      return [
        [id('carriedForward'), left],
        [id('carriedOver'), 0],
        [id('newlyReceived'), handled + left],
      ] as const;
    }),
  );
}

/** 2019 form: last year's items with their change are this year's 上一年项目数量; nothing more is public than was. */
function itemsAfter(previous: Report, form: Form): Cells {
  const rows = form.tables.disclosure.rowIds.map(
    (row) =>
      (column: string): CellId =>
        `disclosure.${row}.${column}`,
  );
  return Object.fromEntries([
    ...rows
      .filter((id) => form.cellById.has(id('itemsLastYear')))
      .map((id) => [
        id('itemsLastYear'),
        numberAt(previous, id('itemsLastYear')) + numberAt(previous, id('itemsChange')),
      ]),
    ...rows
      .filter((id) => form.cellById.has(id('totalDisclosed')))
      .map((id) => [id('totalDisclosed'), numberAt(previous, id('totalDisclosed'))]),
  ]);
}

/** 2021 form: in force is what was, and what came, less what went. */
function stocksAfter(previous: Report, report: Report, form: Form): Cells {
  return Object.fromEntries(
    form.tables.disclosure.rowIds
      .map(
        (row) =>
          (column: string): CellId =>
            `disclosure.${row}.${column}`,
      )
      .filter((id) => form.cellById.has(id('inForce')))
      .flatMap((id) => {
        const all = numberAt(previous, id('inForce')) + numberAt(report, id('issuedThisYear'));
        const repealed = Math.min(numberAt(report, id('repealedThisYear')), all);
        return [
          [id('repealedThisYear'), repealed],
          [id('inForce'), all - repealed],
        ] as const;
      }),
  );
}
