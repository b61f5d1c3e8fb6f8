import type { Form } from '../form/form';
import { writtenLength } from '../values/written-length';
import { isAbridged } from './abridged-text';
import { givesAccountOfFees } from './fee-account';
import { missingDuties } from './government-duties';
import { basics, figuresSoFar, profileIfAny, text, textOrBlank } from './input';
import { planInOtherMatters } from './next-years-plan';
import { missingAspects, requiredAspects } from './overview-aspects';
import { LEAST_CHARACTERS, lackInProblems, type ProblemsLack } from './problems-and-remedies';
import { instance, type Rule } from './rule';
import { speaksOfDisclosure, unrelatedClause } from './unrelated-business';

/** Family N on what the text sections must say, and what does not belong there (spec/rules.md section 9). */

const PROBLEMS_MESSAGES: Readonly<Record<ProblemsLack, (length: number) => string>> = {
  nothing: () => '第五部分应写清存在的问题和改进情况，不能只写“无”。',
  denied: () => '第五部分只说不存在问题。应写清存在的问题和改进情况，请补充。',
  both: () => '第五部分没有写存在的问题，也没有写改进情况。两样都请写清。',
  length: (length) =>
    `第五部分只有 ${length} 字，少于 ${LEAST_CHARACTERS} 字。应写清存在的问题和改进情况，请补充。`,
  problems: () => '第五部分写了改进情况，没有写存在的问题。请写清有什么问题或不足。',
  remedies: () => '第五部分写了存在的问题，没有写改进情况。请写明改进措施或下一步怎么做。',
};
/** Longest section 一 a local notice is known to allow (武政办发〔2025〕54号); no national limit was found. */
const USUAL_LIMIT = 1000;
/** A row whose own rule says more about the fee than that it is not mentioned. */
const FEE_UNPAID = 'requests.otherFeeUnpaid.total';

/** Whether the form itself asks for an account of 信息处理费. */
const asksForFees = (form: Form) =>
  form.sections.some(
    (section) => section.kind === 'narrative' && section.requiredTopics?.includes('infoFee') === true,
  );

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join('');

export const CONTENT_RULES: readonly Rule[] = [
  {
    id: 'N-03',
    severity: 'warning',
    title: '第一部分写到五个方面',
    source: { kind: 'official', text: '国办公开办函〔2021〕30号：总体情况的五个方面' },
    missing: true,
    expand: (form) => {
      const names = requiredAspects(form);
      if (names.size === 0) return [];
      return [
        instance({
          section: 'overview',
          cells: [],
          reads: { body: text('overview') },
          inspect: ({ body }) => {
            if (isAbridged(body)) return undefined;
            const missing = missingAspects(body).flatMap((topic) => names.get(topic) ?? []);
            if (missing.length === 0) return undefined;
            const all = [...names.values()].join('、');
            return {
              message:
                missing.length === names.size
                  ? `第一部分没有写到应写的五个方面：${all}。请补充，没有发生的也写明。`
                  : `第一部分没有写到${quoted(missing)}。总体情况写五个方面：${all}；没有发生的也写明。`,
              actual: missing.join('、'),
            };
          },
        }),
      ];
    },
  },
  {
    id: 'N-04',
    severity: 'warning',
    title: '政府的年报写明考核、评议、责任追究',
    source: { kind: 'official', text: '《中华人民共和国政府信息公开条例》第五十条第（四）项' },
    missing: true,
    expand: () => [
      instance({
        section: 'overview',
        cells: [],
        reads: {
          basics,
          overview: text('overview'),
          problems: textOrBlank('problems'),
          otherMatters: textOrBlank('otherMatters'),
        },
        inspect: ({ basics: { unit }, overview, problems, otherMatters }) => {
          if (unit.kind !== 'government') return undefined;
          const missing = missingDuties([overview, problems, otherMatters]);
          if (missing.length === 0) return undefined;
          return {
            message: `各级政府的年报应写明工作考核、社会评议和责任追究结果，缺${quoted(missing)}。请写在第一部分“监督保障”里，没有发生的也写明。`,
            actual: missing.join('、'),
          };
        },
      }),
    ],
  },
  {
    id: 'N-05',
    severity: 'warning',
    title: '第六部分交代信息处理费',
    source: { kind: 'official', text: '国办公开办函〔2021〕30号模板提示' },
    missing: true,
    expand: (form) =>
      !asksForFees(form)
        ? []
        : [
            instance({
              section: 'otherMatters',
              cells: [],
              reads: {
                body: text('otherMatters'),
                unpaid: figuresSoFar(form.cellById.has(FEE_UNPAID) ? [FEE_UNPAID] : []),
              },
              inspect: ({ body, unpaid }) =>
                givesAccountOfFees(body) || unpaid.some((count) => (count ?? 0) > 0)
                  ? undefined
                  : { message: '第六部分没有交代信息处理费收取情况；没有收取也请写明。' },
            }),
          ],
  },
  {
    id: 'N-06',
    severity: 'warning',
    title: '第五部分写清问题和改进情况',
    source: { kind: 'official', text: '《中华人民共和国政府信息公开条例》第五十条；字数为常识' },
    missing: true,
    expand: () => [
      instance({
        section: 'problems',
        cells: [],
        reads: { body: text('problems') },
        inspect: ({ body }) => {
          const lack = lackInProblems(body);
          return lack === undefined ? undefined : { message: PROBLEMS_MESSAGES[lack](writtenLength(body)) };
        },
      }),
    ],
  },
  {
    id: 'N-07',
    severity: 'hint',
    title: '第一部分的字数',
    since: 2021,
    source: { kind: 'practice', text: '武政办发〔2025〕54号：原则上不超过一千字' },
    expand: () => [
      instance({
        section: 'overview',
        cells: [],
        reads: { body: text('overview'), profileIfAny },
        inspect: ({ body, profileIfAny: notice }) => {
          if (notice?.lengthLimits.overview !== undefined) return undefined;
          const length = writtenLength(body);
          return length > USUAL_LIMIT
            ? { message: `第一部分 ${length} 字，有的地方要求不超过一千字。请看本地通知有没有要求。` }
            : undefined;
        },
      }),
    ],
  },
  {
    id: 'N-14',
    severity: 'hint',
    title: '第五部分只写政府信息公开',
    source: { kind: 'practice', text: '公布的年报在第五部分写到节能减排等业务' },
    expand: () => [
      instance({
        section: 'problems',
        cells: [],
        reads: { body: text('problems') },
        inspect: ({ body }) => {
          const found = unrelatedClause(body);
          if (found !== undefined) {
            return {
              message: `第五部分有内容似与信息公开无关：“${body.slice(found.start, found.end).trim()}”。请核对。`,
              place: { part: 'problems', ...found },
            };
          }
          return speaksOfDisclosure(body) || writtenLength(body) < LEAST_CHARACTERS
            ? undefined
            : { message: '第五部分有内容似与信息公开无关，全文没有提到公开工作。请核对。' };
        },
      }),
    ],
  },
  {
    id: 'N-15',
    severity: 'hint',
    title: '第六部分不以下一步打算为主',
    source: { kind: 'practice', text: '下一年打算不是第六部分的内容' },
    expand: () => [
      instance({
        section: 'otherMatters',
        cells: [],
        reads: { basics, body: text('otherMatters') },
        inspect: (read) => {
          const plan = planInOtherMatters(read.body, read.basics.reportYear);
          return plan === undefined
            ? undefined
            : {
                message:
                  '第六部分大部分是下一步打算，建议写入第五部分“改进情况”。第六部分写其他需要报告的事项。',
                place: { part: 'otherMatters', ...plan },
              };
        },
      }),
    ],
  },
];
