import { describe, expect, it } from 'vitest';
import type { CellId } from '#shared/form/form';
import { gridGeometry } from '#shared/form/grid-geometry';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent } from '#shared/report/report';
import { createReportStore } from '../../editing/report-store';
import { blankContents, contentsDown, contentsOf } from './block-contents';
import { withFarCell } from './block-keys';
import { copiedText } from './copied-text';
import { selectedCell, selectedStops } from './grid-state';

function filled(year: number, table: 'requests' | 'disclosure', contents: Record<CellId, CellContent>) {
  const store = createReportStore(blankReport({ name: '县档案局', kind: 'department', superior: '' }, year));
  store.apply({ type: 'cells', contents });
  const state = store.getState();
  const geometry = gridGeometry(state.form.tables[table]);
  const block = (from: CellId, to: CellId) => withFarCell(geometry, selectedCell(geometry, from), to);
  return { state, geometry, block };
}

describe('contentsDown', () => {
  it('puts the first row of a block into the others and leaves computed cells alone', () => {
    const { state, geometry, block } = filled(2024, 'requests', {
      'requests.newlyReceived.otherOrg': 7,
      'requests.carriedOver.otherOrg': 3,
    });
    const selected = block('requests.newlyReceived.otherOrg', 'requests.granted.total');
    expect(contentsDown(geometry, state, selected)).toEqual({
      'requests.carriedOver.otherOrg': 7,
      'requests.granted.otherOrg': 7,
    });
  });

  it('fills one row, or one cell, from the row above; the first row has none', () => {
    const { state, geometry, block } = filled(2024, 'requests', {
      'requests.newlyReceived.naturalPerson': 4,
    });
    const row = block('requests.carriedOver.naturalPerson', 'requests.carriedOver.commercialEnterprise');
    expect(contentsDown(geometry, state, row)).toEqual({
      'requests.carriedOver.naturalPerson': 4,
      'requests.carriedOver.commercialEnterprise': null,
    });
    const cell = selectedCell(geometry, 'requests.carriedOver.naturalPerson');
    expect(contentsDown(geometry, state, cell)).toEqual({ 'requests.carriedOver.naturalPerson': 4 });
    const top = selectedCell(geometry, 'requests.newlyReceived.naturalPerson');
    expect(contentsDown(geometry, state, top)).toEqual({});
    const topRow = block('requests.newlyReceived.naturalPerson', 'requests.newlyReceived.otherOrg');
    expect(contentsDown(geometry, state, topRow)).toEqual({});
  });
});

describe('one text for many cells', () => {
  it('is read by each cell’s own kind', () => {
    const { geometry, block } = filled(2019, 'disclosure', {});
    const stops = selectedStops(
      geometry,
      block('disclosure.fees.itemsChange', 'disclosure.procurement.procurementAmount'),
    );
    expect(contentsOf(stops, '3')).toEqual({
      'disclosure.fees.itemsChange': 3,
      'disclosure.procurement.procurementAmount': '3',
    });
    expect(blankContents(stops)).toEqual({
      'disclosure.fees.itemsChange': null,
      'disclosure.procurement.procurementAmount': null,
    });
  });
});

describe('copiedText', () => {
  it('is what the cell shows: signs, units and unreadable texts, and totals that can be computed', () => {
    const { state } = filled(2019, 'disclosure', {
      'disclosure.licensing.itemsChange': 2,
      'disclosure.procurement.procurementAmount': '25.10',
      'disclosure.procurement.procurementUnit': 'tenThousandYuan',
      'disclosure.penalties.decisionCount': '约 5',
      'disclosure.penalties.itemsLastYear': '/',
    });
    const shown = (id: CellId) => {
      const cell = state.form.cellById.get(id);
      if (cell === undefined) throw new Error(id);
      return copiedText(state, cell);
    };
    expect([
      shown('disclosure.licensing.itemsChange'),
      shown('disclosure.procurement.procurementAmount'),
      shown('disclosure.penalties.decisionCount'),
      shown('disclosure.penalties.itemsLastYear'),
      shown('disclosure.coerciveMeasures.itemsChange'),
      shown('requests.newlyReceived.total'),
    ]).toEqual(['+2', '25.10万元', '约 5', '/', '', '']);
  });
});
