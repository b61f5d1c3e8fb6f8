import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { chosenUnit, readCell, readContent } from './cell-reading';

const cellOf = (template: '2019' | '2021', id: string) => {
  const cell = formOf(template).cellById.get(id);
  if (cell === undefined) throw new Error(id);
  return cell;
};
const COUNT = cellOf('2021', 'requests.granted.naturalPerson');
const FEE = cellOf('2021', 'disclosure.fees.feeAmount');
const CHANGE = cellOf('2019', 'disclosure.penalties.itemsChange');
const PROCUREMENT = cellOf('2019', 'disclosure.procurement.procurementAmount');
const UNIT = { name: '某局', kind: 'department', superior: '' } as const;

describe('readContent', () => {
  it.each([null, undefined, '', ' '])('reads %j as blank in every kind of cell', (content) => {
    for (const cell of [COUNT, FEE, CHANGE, PROCUREMENT]) {
      expect(readContent(cell, content)).toEqual({ state: 'blank' });
    }
  });

  it.each([
    [COUNT, 12, 12],
    [COUNT, -0, 0],
    [COUNT, '12', 12],
    [CHANGE, -253, -253],
    [CHANGE, '减4', -4],
    [FEE, 96171.6, '96171.6'],
    [FEE, '96171.6', '96171.6'],
    [PROCUREMENT, 251000, { amount: '251000' }],
    [PROCUREMENT, '251000元', { amount: '251000', unit: 'yuan' }],
  ])('reads by the kind of the cell (%#)', (cell, content, value) => {
    expect(readContent(cell, content)).toMatchObject({ state: 'value', value });
  });

  it.each([
    [COUNT, -1, 'negative'],
    [COUNT, 1.5, 'notWhole'],
    [COUNT, 1_000_000_000, 'tooLarge'],
    [CHANGE, -1_000_000_000, 'tooLarge'],
    [CHANGE, 0.5, 'notWhole'],
    [FEE, -0.5, 'negative'],
    [FEE, 1e-7, 'notANumber'],
    [FEE, '1250元', 'wrongUnit'],
    [PROCUREMENT, '3亿元', 'wrongUnit'],
  ])('refuses what its cell cannot hold (%#)', (cell, content, reason) => {
    expect(readContent(cell, content)).toEqual({ state: 'refused', text: String(content), reason });
  });
});

describe('readCell', () => {
  const report = {
    ...blankReport(UNIT, 2019),
    cells: {
      'disclosure.procurement.procurementAmount': '12.5',
      'disclosure.procurement.procurementUnit': 'tenThousandYuan',
    },
  };

  it('takes the unit chosen beside the amount', () => {
    expect(chosenUnit(report, PROCUREMENT)).toBe('tenThousandYuan');
    expect(readCell(report, PROCUREMENT)).toEqual({
      state: 'value',
      value: { amount: '12.5', unit: 'tenThousandYuan' },
    });
  });

  it('knows no unit but those of the report file', () => {
    const odd = { ...report, cells: { ...report.cells, 'disclosure.procurement.procurementUnit': '元' } };
    expect(chosenUnit(odd, PROCUREMENT)).toBeUndefined();
    expect(chosenUnit(report, COUNT)).toBeUndefined();
  });
});
