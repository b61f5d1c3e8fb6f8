import type { CellId, Form } from '../form/form';
import type { Measure, ShareSaid } from '../reading/statement';
import { quotable } from '../values/quotable';
import { percent } from './cell-wording';
import { APPLICANT_MEASURES, OUTCOME_MEASURES } from './count-claims';
import { basics, figures, said, text } from './input';
import { measureCells } from './measure-cells';
import { instance, type RuleInstance } from './rule';
import { isSaidOfReport } from './said-of-report';
import { textParts } from './text-parts';

/** Percentage points a stated share may be off (spec/rules.md, X-12), with room for binary fractions. */
const TOLERANCE = 0.1 + 1e-9;

const RECEIVED = 'requests.newlyReceived.total';
const CARRIED_OVER = 'requests.carriedOver.total';
const HANDLED = 'requests.totalHandled.total';
const CARRIED_FORWARD = 'requests.carriedForward.total';

const GROUPS = ['review', 'litigation', 'litigationDirect', 'litigationAfterReview'] as const;
const RESULTS = ['upheld', 'corrected', 'otherResult', 'pending'] as const;
const DISPUTE_MEASURES: readonly Measure[] = GROUPS.flatMap((group) =>
  RESULTS.map((result) => `${group}.${result}` as const),
);

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Checks every `占 x %` the text gives against the share the table gives, whatever whole it may be meant of. */
export function shareClaims(form: Form): readonly RuleInstance[] {
  return textParts(form).flatMap(({ part, section }) =>
    [...APPLICANT_MEASURES, ...OUTCOME_MEASURES, 'handled' as const, ...DISPUTE_MEASURES].flatMap(
      (measure): readonly RuleInstance[] => {
        const cells = measureCells(form, measure);
        if (cells.length === 0) return [];
        const wholes = wholesOf(form, measure);
        const wholeCells = [...new Set(wholes.flat())];
        return [
          instance({
            section,
            cells: [...cells, ...(wholes[0] ?? [])],
            anchor: `${part}.${measure}`,
            reads: {
              statements: said(part, measure),
              body: text(part),
              basics,
              counts: figures(cells),
              wholes: figures(wholeCells),
            },
            inspect: (read) => {
              const count = sum(read.counts);
              const amounts = wholes.map((group) =>
                sum(group.map((cell) => read.wholes[wholeCells.indexOf(cell)] ?? 0)),
              );
              for (const statement of read.statements) {
                if (statement.says !== 'share' || !isSaidOfReport(statement, read.basics)) continue;
                const meant =
                  statement.of === 'received' && !isApplicant(measure) ? amounts.slice(1, 3) : amounts;
                const possible = meant.filter((whole) => whole > 0);
                const [whole] = possible;
                if (whole === undefined || possible.some((each) => agrees(statement, count, each))) continue;
                const { start, end } = statement;
                return {
                  message: `“${quotable(read.body.slice(start, end))}”按表格计算应为 ${percent(count, whole)}（${count}÷${whole}）。请核对正文和表格。`,
                  expected: percent(count, whole),
                  actual: `${statement.percent}%`,
                  place: { part, start, end },
                };
              }
              return undefined;
            },
          }),
        ];
      },
    ),
  );
}

const isApplicant = (measure: Measure) => APPLICANT_MEASURES.includes(measure);

/** Within the tolerance, or the exact share rounded to the places the text gives. */
function agrees({ percent: stated, decimals }: ShareSaid, count: number, whole: number): boolean {
  const exact = (count * 100) / whole;
  return Math.abs(stated - exact) <= TOLERANCE || Math.abs(stated - exact) <= 0.5 / 10 ** decimals + 1e-9;
}

/** The wholes a share may be of, the likeliest first: all answered, all received, with and without those carried. */
function wholesOf(form: Form, measure: Measure): readonly (readonly CellId[])[] {
  const [group, result] = measure.split('.');
  if (result !== undefined) return [measureCells(form, `${group}.total` as Measure)];
  if (isApplicant(measure)) return [[RECEIVED], [RECEIVED, CARRIED_OVER]];
  return measure === 'handled'
    ? [[RECEIVED, CARRIED_OVER], [RECEIVED]]
    : [[HANDLED], [RECEIVED], [RECEIVED, CARRIED_OVER], [HANDLED, CARRIED_FORWARD]];
}
