import type { Measure } from '../reading/statement';
import { APPLICANT_MEASURES, type Claim, countClaims, OUTCOME_MEASURES } from './count-claims';
import { denialClaims } from './denial-claims';
import { feeClaims } from './fee-claims';
import { INFO_FEE_RULES } from './info-fee-rules';
import { figure, text } from './input';
import { MEASURE_NAMES } from './measure-names';
import { instance, type Rule } from './rule';
import { shareClaims } from './share-claims';

/**
 * Family X and D-10: the text against the tables (spec/rules.md section 7).
 */

const PRACTICE = { kind: 'practice', text: '上级审核时对照正文和表格；国家没有成文规则' } as const;
const REQUESTS = 'requests.newlyReceived.total';
/** Fewer signs are a note and not yet a section that could have left something out. */
const SIGNS_OF_REAL_CONTENT = 80;

const RESULTS = ['total', 'upheld', 'corrected', 'otherResult', 'pending'] as const;
const REVIEW: readonly Measure[] = RESULTS.map((result) => `review.${result}` as const);
const LITIGATION: readonly Measure[] = (
  ['litigation', 'litigationDirect', 'litigationAfterReview'] as const
).flatMap((group) => RESULTS.map((result) => `${group}.${result}` as const));
const DOCUMENTS: readonly Measure[] = (['normativeDocuments', 'regulations'] as const).flatMap((kind) =>
  (['issued', 'repealed', 'inForce'] as const).map((act) => `${kind}.${act}` as const),
);

/** `正文说办结 5 件`, `正文说行政复议结果维持 3 件（全部）` */
function stated({ measure, stated: count, all }: Claim): string {
  return `正文说${MEASURE_NAMES[measure]} ${count} 件${all ? '（全部）' : ''}`;
}

const difference = ({ stated: count, table }: Claim) => `相差 ${Math.abs(count - table)}。请核对正文和表格。`;
const plainly = (claim: Claim) =>
  `${stated(claim)}，表中${claim.all ? '' : '为'} ${claim.table} 件，${difference(claim)}`;

interface CountRule {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure[];
  readonly message: (claim: Claim) => string;
  readonly severity?: Rule['severity'];
  readonly since?: number;
}

function countRule({ id, title, measures, message, severity, since }: CountRule): Rule {
  return {
    id,
    severity: severity ?? 'warning',
    title,
    source: PRACTICE,
    ...(since === undefined ? {} : { since }),
    expand: (form) => countClaims(form, measures, message),
  };
}

export const TEXT_TABLE_RULES: readonly Rule[] = [
  countRule({
    id: 'D-10',
    severity: 'hint',
    title: '正文的许可、处罚、强制件数与表格一致',
    measures: ['licensing', 'penalties', 'coerciveMeasures'],
    message: (claim) =>
      `正文说${MEASURE_NAMES[claim.measure]} ${claim.stated} 件，表中是 ${claim.table} 件，${difference(claim)}`,
  }),
  countRule({
    id: 'X-01',
    title: '正文的收到申请件数与表格一致',
    measures: ['received'],
    message: ({ stated: count, carriedOverIncluded, table, more }) =>
      `正文说收到申请 ${count} 件${carriedOverIncluded ? '（含上年结转）' : ''}，表中新收 ${table} 件、含结转共 ${table + more} 件。请核对正文和表格。`,
  }),
  countRule({
    id: 'X-02',
    title: '正文的办结件数与表格一致',
    measures: ['handled'],
    message: (claim) =>
      `正文说办结 ${claim.stated} 件，表中办理结果总计 ${claim.table} 件，${difference(claim)}`,
  }),
  countRule({
    id: 'X-03',
    title: '正文的上年结转件数与表格一致',
    measures: ['carriedOver'],
    message: plainly,
  }),
  countRule({
    id: 'X-04',
    title: '正文的结转下年度件数与表格一致',
    measures: ['carriedForward'],
    message: plainly,
  }),
  countRule({
    id: 'X-05',
    title: '正文的申请人分类与表格一致',
    measures: APPLICANT_MEASURES,
    message: (claim) =>
      `正文的申请人分类与表格不一致：${MEASURE_NAMES[claim.measure]}，正文 ${claim.stated} 件／表中新收 ${claim.table} 件，${difference(claim)}`,
  }),
  countRule({
    id: 'X-06',
    title: '正文的办理结果与表格一致',
    measures: OUTCOME_MEASURES,
    message: ({ measure, stated: count, all, table }) =>
      `正文“${MEASURE_NAMES[measure]}” ${count} 件${all ? '（全部）' : ''}，表中 ${table} 件。请确认正文用的是总计列，不是自然人列。`,
  }),
  countRule({
    id: 'X-07',
    title: '正文的行政复议件数与表格一致',
    measures: REVIEW,
    message: (claim) => `${stated(claim)}，表中 ${claim.table} 件，${difference(claim)}`,
  }),
  countRule({
    id: 'X-08',
    title: '正文的行政诉讼件数与表格一致',
    measures: LITIGATION,
    message: (claim) => {
      const both = claim.measure.startsWith('litigation.') ? '两类合计' : '';
      return `${stated(claim)}，表中${both} ${claim.table} 件，${difference(claim)}`;
    },
  }),
  {
    id: 'X-09',
    severity: 'warning',
    title: '正文说没有的，表中为 0',
    source: { kind: 'sense', text: '正文和表格说的是同一件事' },
    expand: denialClaims,
  },
  {
    id: 'X-10',
    severity: 'warning',
    title: '表中有申请，第一部分要写到',
    source: { kind: 'official', text: '国办公开办函〔2021〕30号：总体情况的五个方面包括依申请公开' },
    expand: () => [
      instance({
        section: 'overview',
        cells: [REQUESTS],
        reads: { received: figure(REQUESTS), body: text('overview') },
        inspect: ({ received, body }) =>
          received > 0 && !body.includes('申请') && signsIn(body) >= SIGNS_OF_REAL_CONTENT
            ? {
                message: `表中有申请 ${received} 件，第一部分没有写依申请公开情况。请补写收到和办理的件数。`,
                expected: received,
              }
            : undefined,
      }),
    ],
  },
  countRule({
    id: 'X-11',
    title: '正文的规范性文件、规章件数与表格一致',
    // 本年新制作 on the form before counts something else than what is said to be 制发.
    since: 2021,
    measures: DOCUMENTS,
    message: (claim) => `${stated(claim)}，表中 ${claim.table} 件，${difference(claim)}`,
  }),
  {
    id: 'X-12',
    severity: 'hint',
    title: '正文的比例与表格一致',
    source: { kind: 'sense', text: '比例可由表格算出' },
    expand: shareClaims,
  },
  ...INFO_FEE_RULES,
  {
    id: 'X-15',
    severity: 'hint',
    title: '正文写的收费与表中收费金额一致',
    source: { kind: 'sense', text: '正文和表格说的是同一笔收费' },
    expand: feeClaims,
  },
];

function signsIn(body: string): number {
  return body.replace(/\s/g, '').length;
}
