import { describe, expect, it } from 'vitest';
import { formForYear } from '../form/forms';
import { blankReport } from '../report/blank-report';
import { readFigures } from '../report/figures';
import type { CellContent } from '../report/report';
import { printCell } from './print-cell';

const UNIT = { name: '甲局', kind: 'department', superior: '' } as const;

function printed(year: number, id: string, cells: Record<string, CellContent>): string {
  const form = formForYear(year);
  const cell = form?.cellById.get(id);
  if (form === undefined || cell === undefined) throw new Error(id);
  return printCell(readFigures(form, { ...blankReport(UNIT, year), cells }), cell);
}

describe('printCell', () => {
  const change = 'disclosure.licensing.itemsChange';
  const amount = 'disclosure.procurement.procurementAmount';
  const unit = 'disclosure.procurement.procurementUnit';
  const fee = 'disclosure.fees.feeAmount';
  const count = 'requests.granted.naturalPerson';

  it.each<[string, number, string, Record<string, CellContent>, string]>([
    ['a blank as nothing', 2024, count, {}, ''],
    ['zero as 0', 2024, count, { [count]: 0 }, '0'],
    ['a count without separators', 2024, count, { [count]: '１,234件' }, '1234'],
    ['a rise with its sign', 2019, change, { [change]: '增3' }, '+3'],
    ['a fall with its sign', 2019, change, { [change]: -2 }, '-2'],
    ['no change without a sign', 2019, change, { [change]: '　0' }, '0'],
    ['an amount with the decimals typed', 2024, fee, { [fee]: '18.8710' }, '18.8710'],
    ['an amount with its unit', 2019, amount, { [amount]: '251000', [unit]: 'yuan' }, '251000元'],
    ['an amount with the unit typed', 2019, amount, { [amount]: '160.5964万元' }, '160.5964万元'],
    ['no amount without a unit', 2019, amount, { [amount]: '0.00', [unit]: 'tenThousandYuan' }, '0'],
    ['an amount whose unit is not chosen bare', 2019, amount, { [amount]: '12.5' }, '12.5'],
    ['a placeholder as the 0 it is taken for', 2024, count, { [count]: '/' }, '0'],
    ['what is no figure as typed', 2024, count, { [count]: '约 十二' }, '约 十二'],
    [
      'a long text that is no figure shortened',
      2024,
      count,
      { [count]: '无'.repeat(30) },
      `${'无'.repeat(24)}…`,
    ],
  ])('prints %s', (_, year, id, cells, expected) => {
    expect(printed(year, id, cells)).toBe(expected);
  });

  it('prints a total once all its figures are there', () => {
    const total = 'disputes.review.total';
    const cells = { upheld: 72, corrected: '64', otherResult: 178, pending: '/' };
    const filled = Object.fromEntries(
      Object.entries(cells).map(([column, value]) => [`disputes.review.${column}`, value]),
    );
    expect(printed(2024, total, filled)).toBe('314');
    expect(printed(2024, total, { ...filled, 'disputes.review.upheld': null })).toBe('');
    expect(printed(2024, total, { ...filled, 'disputes.review.upheld': '不详' })).toBe('');
  });
});
