import type { Form } from '../form/form';
import { halfWidthFigures } from '../reading/half-width';
import type { Statement } from '../reading/statement';
import { type Amount, decimalsOf, toMillionths } from '../values/amount';
import { amount, basics, said, text } from './input';
import { instance, type RuleInstance } from './rule';
import { isSaidOfReport } from './said-of-report';

/** charges spoken of in the text against 收费金额 of 表二. */

const CELL = 'disclosure.fees.feeAmount';
const YUAN_IN_A_MYRIAD = 10_000n;
const MILLIONTHS = 1_000_000n;
/** The row by its own name; 信息处理费 is one of many charges in it, and 收费金额 may be said of that alone. */
const WHOLE_ROW = /行政事业性收费/;
const SUM_OF_MONEY = /([\d,，]+(?:\.\d{1,6})?)\s*(万元|元)$/;

/** Sections 一 and 六, where fees are spoken of. */
export function feeClaims(form: Form): readonly RuleInstance[] {
  if (!form.cellById.has(CELL)) return [];
  return (['overview', 'otherMatters'] as const).map((part) =>
    instance({
      section: part,
      cells: [CELL],
      anchor: part,
      reads: { statements: said(part, 'feesCharged'), body: text(part), basics, fees: amount(CELL) },
      inspect: (read) => {
        for (const statement of read.statements) {
          if (statement.says !== 'count' || !isSaidOfReport(statement, read.basics)) continue;
          const message = contradiction(statement, read.body, read.fees);
          if (message === undefined) continue;
          const { start, end } = statement;
          return { message, expected: read.fees, place: { part, start, end } };
        }
        return undefined;
      },
    }),
  );
}

function contradiction(
  { start, end, ...statement }: Statement,
  body: string,
  fees: Amount,
): string | undefined {
  const charged = statement.says === 'count' && statement.count > 0;
  if (toMillionths(fees) === 0n)
    return charged ? '正文提到收费，表中收费金额为 0。请核对第二部分的收费金额，单位是万元。' : undefined;
  const words = halfWidthFigures(body.slice(start, end));
  const money = WHOLE_ROW.test(words) ? SUM_OF_MONEY.exec(words) : null;
  if (money === null) return undefined;
  const [, digits = '', unit = ''] = money;
  return isRounded(digits.replace(/[,，]/g, ''), unit, fees)
    ? undefined
    : `正文说行政事业性收费 ${digits} ${unit}，表中收费金额为 ${fees} 万元。请核对正文和表格，注意元和万元的换算。`;
}

/** Whether the sum of the text is the table's, to as many places as the text gives. */
function isRounded(digits: Amount, unit: string, fees: Amount): boolean {
  const factor = unit === '万元' ? YUAN_IN_A_MYRIAD : 1n;
  const difference = toMillionths(digits) * factor - toMillionths(fees) * YUAN_IN_A_MYRIAD;
  const lastPlace = (MILLIONTHS * factor) / 10n ** BigInt(decimalsOf(digits));
  return (difference < 0n ? -difference : difference) * 2n <= lastPlace;
}
