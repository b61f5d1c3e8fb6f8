import { fromMillionths, toMillionths } from '../values/amount';
import { AMOUNT_UNIT_LABELS, type AmountUnit } from '../values/amount-with-unit';
import { PURCHASES, SPENT_ON_PURCHASES } from './disclosure-rows';
import { content, figure } from './input';
import { instance, type RuleInstance } from './rule';

const MILLIONTHS = 1_000_000n;
const YUAN_IN: Readonly<Record<AmountUnit, bigint>> = { yuan: 1n, tenThousandYuan: 10_000n };
/** What one purchase usually costs at least and at most, in yuan: a factor of 10 000 leads out of it either way. */
const USUAL_YUAN = { least: 100n, most: 100_000_000n } as const;

/** 采购总金额 that makes a purchase cost a hundred yuan or a hundred million: the unit is likely the other one. */
export function purchaseAverageChecks(): readonly RuleInstance[] {
  return [
    instance({
      section: 'disclosure',
      cells: [SPENT_ON_PURCHASES, PURCHASES],
      reads: { items: figure(PURCHASES), money: content(SPENT_ON_PURCHASES) },
      inspect: (read) => {
        if (read.items === 0 || read.money.state !== 'value' || typeof read.money.value !== 'object')
          return undefined;
        const { amount, unit } = read.money.value;
        if (unit === undefined) return undefined;
        const average = (toMillionths(amount) * YUAN_IN[unit]) / BigInt(read.items);
        const usual = average >= USUAL_YUAN.least * MILLIONTHS && average <= USUAL_YUAN.most * MILLIONTHS;
        if (average === 0n || usual) return undefined;
        return {
          message: `采购 ${read.items} 项，总金额 ${amount} ${AMOUNT_UNIT_LABELS[unit]}，平均每项 ${inYuan(average)} 元。单位是否填错（元／万元）？请核对。`,
          actual: amount,
        };
      },
    }),
  ];
}

/** Whole yuan where there are many, as the sentence is about orders of magnitude. */
function inYuan(average: bigint): string {
  return fromMillionths(average >= MILLIONTHS ? (average / MILLIONTHS) * MILLIONTHS : average);
}
