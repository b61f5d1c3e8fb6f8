import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { gridGeometry } from '#shared/form/grid-geometry';
import {
  belowAt,
  inReadingOrder,
  jump,
  type Place,
  page,
  placeOf,
  rowEnd,
  step,
  tableEnd,
} from './grid-moves';

const requests = gridGeometry(formOf('2021').tables.requests);
const disclosure = gridGeometry(formOf('2019').tables.disclosure);
const disputes = gridGeometry(formOf('2021').tables.disputes);

function at(geometry: typeof requests, id: string): Place {
  const stop = geometry.stopById.get(id);
  if (stop === undefined) throw new Error(id);
  return placeOf(stop);
}

describe('step', () => {
  it('moves between figures and stays at the edge', () => {
    const first = at(requests, 'requests.newlyReceived.naturalPerson');
    expect(step(requests, first, 'right').id).toBe('requests.newlyReceived.commercialEnterprise');
    expect(step(requests, first, 'down').id).toBe('requests.carriedOver.naturalPerson');
    expect(step(requests, first, 'left')).toEqual(first);
    expect(step(requests, first, 'up')).toEqual(first);
  });

  it('passes the sub-heads inside 表二', () => {
    const above = at(disclosure, 'disclosure.normativeDocuments.totalDisclosed');
    expect(step(disclosure, above, 'down').id).toBe('disclosure.licensing.decisionCount');
  });

  it('keeps the column through merged figures', () => {
    const start = at(disclosure, 'disclosure.coerciveMeasures.decisionCount');
    const merged = step(disclosure, start, 'down');
    expect(merged.id).toBe('disclosure.fees.itemsChange');
    expect(step(disclosure, merged, 'up').id).toBe('disclosure.coerciveMeasures.decisionCount');
    const low = step(disclosure, merged, 'down');
    expect(low.id).toBe('disclosure.procurement.procurementAmount');
  });
});

describe('jump', () => {
  const filled = (...columns: string[]) => {
    const ids = new Set(columns.map((column) => `disputes.${column}`));
    return (id: string) => ids.has(id);
  };

  it('runs to the last filled cell of a run', () => {
    const isFilled = filled('review.upheld', 'review.corrected', 'review.otherResult');
    expect(jump(disputes, at(disputes, 'disputes.review.upheld'), 'right', isFilled).id).toBe(
      'disputes.review.otherResult',
    );
  });

  it('runs over blanks to the next filled cell', () => {
    const isFilled = filled('review.upheld', 'litigationDirect.pending');
    expect(jump(disputes, at(disputes, 'disputes.review.upheld'), 'right', isFilled).id).toBe(
      'disputes.litigationDirect.pending',
    );
  });

  it('stops at a filled neighbour when it starts from a blank', () => {
    const isFilled = filled('review.corrected', 'review.otherResult');
    expect(jump(disputes, at(disputes, 'disputes.review.upheld'), 'right', isFilled).id).toBe(
      'disputes.review.corrected',
    );
  });

  it('runs to the edge when nothing is filled, and stays there', () => {
    const edge = jump(disputes, at(disputes, 'disputes.review.upheld'), 'right', () => false);
    expect(edge.id).toBe('disputes.litigationAfterReview.total');
    expect(jump(disputes, edge, 'right', () => false)).toEqual(edge);
    expect(jump(disputes, edge, 'down', () => true)).toEqual(edge);
  });
});

describe('page, row and table ends', () => {
  it('pages by rows of figures and stops at the edge', () => {
    const first = at(requests, 'requests.newlyReceived.total');
    expect(page(requests, first, 3).id).toBe('requests.partiallyGranted.total');
    expect(page(requests, first, 300).id).toBe('requests.carriedForward.total');
    expect(page(requests, first, -3)).toEqual(first);
  });

  it('finds the ends', () => {
    const middle = at(requests, 'requests.granted.otherOrg');
    expect(rowEnd(requests, middle, 'first').id).toBe('requests.granted.naturalPerson');
    expect(rowEnd(requests, middle, 'last').id).toBe('requests.granted.total');
    expect(tableEnd(requests, 'first').id).toBe('requests.newlyReceived.naturalPerson');
    expect(tableEnd(requests, 'last').id).toBe('requests.carriedForward.total');
  });
});

describe('reading order', () => {
  it('visits every figure once, in print order, and ends', () => {
    for (const geometry of [requests, disclosure, disputes]) {
      const seen: string[] = [];
      for (
        let place: Place | undefined = tableEnd(geometry, 'first');
        place !== undefined;
        place = inReadingOrder(geometry, place, 1)
      ) {
        seen.push(place.id);
      }
      expect(seen).toEqual([...geometry.stopById.keys()]);
    }
  });

  it('goes back to the last figure of the row above', () => {
    const place = at(requests, 'requests.carriedOver.naturalPerson');
    expect(inReadingOrder(requests, place, -1)?.id).toBe('requests.newlyReceived.total');
    expect(inReadingOrder(requests, tableEnd(requests, 'first'), -1)).toBeUndefined();
  });

  it('stays in the last row when a run of Tabs ends there', () => {
    expect(belowAt(requests, tableEnd(requests, 'last'), 4).id).toBe(
      'requests.carriedForward.commercialEnterprise',
    );
  });
});
