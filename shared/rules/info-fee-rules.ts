import { type Amount, fromMillionths, toMillionths } from '../values/amount';
import { amount, basics, recordedAmount, said } from './input';
import { instance, type Rule } from './rule';
import { isSaidOfReport } from './said-of-report';

/** what is recorded of 信息处理费 against section 六 and against 表二 (spec/rules.md section 7). */

const COLLECTED = 'infoFee.collectedAmountYuan';
const CHARGED = 'disclosure.fees.feeAmount';
const YUAN_IN_A_MYRIAD = 10_000n;

const shortest = (sum: Amount) => fromMillionths(toMillionths(sum));

export const INFO_FEE_RULES: readonly Rule[] = [
  {
    id: 'X-13',
    severity: 'warning',
    title: '正文的信息处理费与登记一致',
    source: { kind: 'sense', text: '正文和登记说的是同一笔费用' },
    expand: () => [
      instance({
        section: 'otherMatters',
        cells: [COLLECTED],
        reads: {
          collected: recordedAmount(COLLECTED),
          statements: said('otherMatters', 'infoFeeCollected'),
          basics,
        },
        inspect: ({ collected, statements, basics: report }) => {
          for (const statement of statements) {
            if (statement.says !== 'amount' || !isSaidOfReport(statement, report)) continue;
            if (toMillionths(statement.yuan) === toMillionths(collected)) continue;
            const { start, end } = statement;
            return {
              message: `第六部分的信息处理费 ${shortest(statement.yuan)} 元与登记的 ${shortest(collected)} 元不一致，请核对正文和登记。`,
              expected: collected,
              actual: statement.yuan,
              place: { part: 'otherMatters', start, end },
            };
          }
          return undefined;
        },
      }),
    ],
  },
  {
    id: 'X-14',
    severity: 'hint',
    title: '信息处理费计入行政事业性收费',
    source: { kind: 'practice', text: '四川省财政、发展改革部门通知；其他地方请以当地规定为准' },
    expand: () => [
      instance({
        section: 'disclosure',
        cells: [CHARGED],
        reads: { collected: recordedAmount(COLLECTED), charged: amount(CHARGED) },
        inspect: ({ collected, charged }) =>
          toMillionths(charged) * YUAN_IN_A_MYRIAD < toMillionths(collected)
            ? {
                message: `已收信息处理费 ${shortest(collected)} 元，但行政事业性收费金额为 ${shortest(charged)} 万元。信息处理费属于行政事业性收费，请核对是否漏计。`,
                expected: `不少于 ${fromMillionths(toMillionths(collected) / YUAN_IN_A_MYRIAD)} 万元`,
                actual: charged,
              }
            : undefined,
      }),
    ],
  },
];
