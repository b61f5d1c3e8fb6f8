import type { Form } from '../form/form';
import type { Measure } from '../reading/statement';
import { quotable } from '../values/quotable';
import { basics, figures, said, text } from './input';
import { measureCells } from './measure-cells';
import { instance, type RuleInstance } from './rule';
import { isSaidOfReport } from './said-of-report';
import { textParts } from './text-parts';

const DENIED: readonly Measure[] = [
  'received',
  'review.total',
  'litigation.total',
  'litigationDirect.total',
  'litigationAfterReview.total',
];

/** Checks that what the text says did not happen (未收到申请, 未发生复议) is 0 in the table. */
export function denialClaims(form: Form): readonly RuleInstance[] {
  return textParts(form).flatMap(({ part, section }) =>
    DENIED.map((measure) => {
      const cells = measureCells(form, measure);
      return instance({
        section,
        cells,
        anchor: `${part}.${measure}`,
        reads: { statements: said(part, measure), body: text(part), basics, counts: figures(cells) },
        inspect: (read) => {
          const count = read.counts.reduce((total, each) => total + each, 0);
          const denial = read.statements.find(
            (statement) => statement.says === 'none' && isSaidOfReport(statement, read.basics),
          );
          if (denial === undefined || count === 0) return undefined;
          const { start, end } = denial;
          return {
            message: `正文说“${quotable(read.body.slice(start, end))}”，表中却有 ${count} 件。请核对正文和表格。`,
            expected: count,
            actual: 0,
            place: { part, start, end },
          };
        },
      });
    }),
  );
}
