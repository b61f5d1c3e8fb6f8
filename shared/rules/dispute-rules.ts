import type { CellId, Form } from '../form/form';
import { sumCounts } from '../values/count';
import { cellOf } from './cell-wording';
import { basics, figure, figures, previousFigure, statedTotal } from './input';
import { instance, type Rule } from './rule';
import { besideStated } from './stated-total-wording';
import { isReviewAuthority } from './unit-powers';

/**
 * Family L: 第四部分 (spec/rules.md section 6). L-02 and L-03 speak of two years: without the report of the year before
 * nothing can be said, so they are silent.
 */

const idOf = (group: string, column: string): CellId => `disputes.${group}.${column}`;
const REVIEW_TOTAL = idOf('review', 'total');
const DIRECT_TOTAL = idOf('litigationDirect', 'total');
const AFTER_REVIEW_TOTAL = idOf('litigationAfterReview', 'total');
const HANDLED_TOTAL = 'requests.totalHandled.total';

/** Totals of 表四 with the cells they sum. */
function totals(form: Form) {
  return form.cells.flatMap((cell) =>
    cell.table === 'disputes' && cell.sumOf !== undefined ? [{ cell, addends: cell.sumOf }] : [],
  );
}

export const DISPUTE_RULES: readonly Rule[] = [
  {
    id: 'L-01',
    severity: 'error',
    title: '复议诉讼总计等于四项之和',
    source: { kind: 'sense', text: '“总计”的含义' },
    expand: (form) =>
      totals(form).map(({ cell, addends }) =>
        instance({
          section: 'disputes',
          cells: [cell.id, ...addends],
          reads: { stated: statedTotal(cell.id), results: figures(addends) },
          equates: ['stated', 'results'],
          inspect: ({ stated, results }) => {
            const computed = sumCounts(results);
            if (computed === stated) return undefined;
            return {
              message: `“${cell.rowName}”四项合计 ${computed}${besideStated('总计', stated, computed)}。请核对这一组。`,
              expected: computed,
              actual: stated ?? '',
            };
          },
        }),
      ),
  },
  {
    id: 'L-02',
    severity: 'hint',
    title: '复议诉讼不多于两年办理的申请',
    source: {
      kind: 'sense',
      text: '《中华人民共和国政府信息公开条例》第五十条第（三）项：只计因信息公开引起的案件',
    },
    expand: () => [
      instance({
        section: 'disputes',
        cells: [REVIEW_TOTAL, DIRECT_TOTAL, HANDLED_TOTAL],
        reads: {
          cases: figures([REVIEW_TOTAL, DIRECT_TOTAL]),
          handled: figure(HANDLED_TOTAL),
          handledBefore: previousFigure(HANDLED_TOTAL),
        },
        inspect: (read) => {
          const cases = sumCounts(read.cases);
          const handled = read.handled + read.handledBefore;
          return cases > handled
            ? {
                message: `复议和直接起诉共 ${cases} 件，多于两年办理的申请 ${handled} 件，请核对是否混入了与信息公开无关的案件。`,
                expected: handled,
                actual: cases,
              }
            : undefined;
        },
      }),
    ],
  },
  {
    id: 'L-03',
    severity: 'hint',
    title: '复议后起诉要有复议案件',
    source: { kind: 'sense', text: '复议后起诉以有过复议为前提' },
    expand: () => [
      instance({
        section: 'disputes',
        cells: [AFTER_REVIEW_TOTAL, REVIEW_TOTAL],
        reads: {
          afterReview: figure(AFTER_REVIEW_TOTAL),
          reviews: figure(REVIEW_TOTAL),
          reviewsBefore: previousFigure(REVIEW_TOTAL),
        },
        inspect: ({ afterReview, reviews, reviewsBefore }) =>
          afterReview > 0 && reviews === 0 && reviewsBefore === 0
            ? {
                message: `有复议后起诉 ${afterReview} 件，但今年、去年都没有复议案件。请核对这两组。`,
                actual: afterReview,
              }
            : undefined,
      }),
    ],
  },
  {
    id: 'L-04',
    severity: 'hint',
    title: '复议机关不计共同被告案件',
    source: { kind: 'official', text: '国办公开办函〔2016〕201号' },
    expand: (form) => [
      instance({
        section: 'disputes',
        cells: [AFTER_REVIEW_TOTAL],
        reads: { basics, afterReview: figure(AFTER_REVIEW_TOTAL) },
        inspect: (read) =>
          read.afterReview > 0 && isReviewAuthority(read.basics.unit)
            ? {
                message: `复议机关作共同被告的案件由作出原行为的机关统计，复议机关不计。“${cellOf(form, AFTER_REVIEW_TOTAL).rowName}”现有 ${read.afterReview} 件，请核对。`,
                actual: read.afterReview,
              }
            : undefined,
      }),
    ],
  },
];
