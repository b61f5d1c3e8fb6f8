import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent } from '#shared/report/report';
import { carriedFigure, lastYearOf } from './last-year';
import { createReportStore } from './report-store';

const UNIT = { name: '银州区机关事务服务中心', kind: 'department', superior: '' } as const;
const OVER = 'requests.carriedOver.naturalPerson';

function stateWith(over: CellContent, forward: CellContent, lastYear = 2023) {
  const previous = {
    ...blankReport(UNIT, lastYear),
    cells: { 'requests.carriedForward.naturalPerson': forward },
  };
  const { getState } = createReportStore(
    { ...blankReport(UNIT, 2024), cells: { [OVER]: over } },
    { previous },
  );
  return getState();
}

function carriedInto(state: ReturnType<typeof stateWith>, id = OVER) {
  const cell = state.form.cellById.get(id);
  if (cell === undefined) throw new Error(id);
  return carriedFigure(state, cell);
}

describe('carriedFigure', () => {
  it('tells what last year ended with, and whether the cell holds it, whoever wrote it there', () => {
    expect(carriedInto(stateWith(3, 3))).toEqual({ count: 3, fromName: '结转下年度', taken: true });
    expect(carriedInto(stateWith(4, 3))).toMatchObject({ count: 3, taken: false });
    expect(carriedInto(stateWith(null, 0))).toMatchObject({ count: 0, taken: false });
  });

  it('says nothing of other cells, of blanks and of text', () => {
    expect(carriedInto(stateWith(3, 3), 'requests.granted.naturalPerson')).toBeUndefined();
    expect(carriedInto(stateWith(3, null))).toBeUndefined();
    expect(carriedInto(stateWith(3, '三件左右'))).toBeUndefined();
  });

  it('says nothing of a report of another year', () => {
    const state = stateWith(3, 3, 2022);
    expect(lastYearOf(state)).toBeUndefined();
    expect(carriedInto(state)).toBeUndefined();
  });
});
