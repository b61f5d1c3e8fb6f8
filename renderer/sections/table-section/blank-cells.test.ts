import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { createReportStore } from '../../editing/report-store';
import { blankCells, blankTotals, computedEdit, zeroEdit } from './blank-cells';

const unit = { name: '银州区机关事务服务中心', kind: 'other', superior: '' } as const;
const { disclosure, disputes } = formOf('2019').tables;

describe('filling blanks', () => {
  it('finds typed cells nothing stands in, and no computed ones', () => {
    const { getState } = createReportStore(blankReport(unit, 2019));
    expect(blankCells(getState(), disputes)).toHaveLength(12);
    expect(blankCells(getState(), disputes).some((cell) => cell.sumOf !== undefined)).toBe(false);
  });

  it('finds the totals a file shows as blanks, and lets the computed ones stand', () => {
    const stated = { 'disputes.review.total': '　', 'disputes.litigationDirect.total': 3 };
    const store = createReportStore({ ...blankReport(unit, 2019), stated });
    const totals = blankTotals(store.getState(), disputes);
    expect(totals.map(({ id }) => id)).toEqual(['disputes.review.total']);
    store.apply(computedEdit(totals));
    expect(store.getState().report.stated).toEqual({ 'disputes.litigationDirect.total': 3 });
  });

  it('puts 0 into blanks only, as a number or as decimal text, and leaves no blank', () => {
    const kept = {
      'disclosure.regulations.issuedThisYear': '约十',
      'disclosure.licensing.itemsLastYear': '/',
      'disclosure.licensing.itemsChange': -2,
    };
    const store = createReportStore({ ...blankReport(unit, 2019), cells: kept });
    store.apply(zeroEdit(blankCells(store.getState(), disclosure)));
    const { cells } = store.getState().report;
    expect(cells).toMatchObject(kept);
    expect(cells['disclosure.fees.itemsLastYear']).toBe(0);
    expect(cells['disclosure.procurement.procurementAmount']).toBe('0');
    expect(blankCells(store.getState(), disclosure)).toEqual([]);
  });
});
