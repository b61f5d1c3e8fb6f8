import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, formOf } from '#shared/form/forms';
import { gridGeometry } from '#shared/form/grid-geometry';
import { extendBlock, selectAll, withFarCell } from './block-keys';
import { blockBetween, blockWords, nextInBlock } from './cell-block';
import { initialGridState, selectedCell } from './grid-state';

const disclosure = gridGeometry(formOf('2019').tables.disclosure);
const geometries = FORMS.flatMap((form) => Object.values(form.tables).map(gridGeometry));
const anyGeometry = fc.constantFrom(...geometries);
const idIn = ({ stopById }: (typeof geometries)[number], at: number) =>
  [...stopById.keys()][at % stopById.size] ?? '';

describe('blockBetween', () => {
  it('covers merged figures and passes the heads inside the table', () => {
    const from = selectedCell(disclosure, 'disclosure.coerciveMeasures.decisionCount').place;
    const to = { id: 'disclosure.fees.itemsChange', column: 3 };
    const block = blockBetween(disclosure, { from, to });
    expect(block.stops.map(({ cell }) => cell.id)).toEqual([
      'disclosure.coerciveMeasures.decisionCount',
      'disclosure.fees.itemsChange',
    ]);
    expect(blockWords(block)).toBe('2 行 1 列，共 2 格');
  });

  it('is the same whichever corner it began with, and holds both', () => {
    fc.assert(
      fc.property(anyGeometry, fc.nat(), fc.nat(), (geometry, one, other) => {
        const from = selectedCell(geometry, idIn(geometry, one)).place;
        const to = selectedCell(geometry, idIn(geometry, other)).place;
        const block = blockBetween(geometry, { from, to });
        expect(blockBetween(geometry, { from: to, to: from })).toEqual(block);
        expect(block.stops.map(({ cell }) => cell.id)).toEqual(expect.arrayContaining([from.id, to.id]));
      }),
    );
  });
});

describe('extendBlock', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

  it('keeps the current cell in the block and never leaves the table, whatever keys are pressed', () => {
    const presses = fc.array(fc.record({ key: fc.constantFrom(...keys), ctrl: fc.boolean() }));
    fc.assert(
      fc.property(anyGeometry, fc.nat(), presses, (geometry, start, pressed) => {
        const context = { geometry, isFilled: (id: string) => id.length % 2 === 0, pageRows: () => 3 };
        const begun = selectedCell(geometry, idIn(geometry, start));
        const end = pressed.reduce((state, key) => extendBlock(context, state, key) ?? state, begun);
        expect(end.place).toEqual(begun.place);
        if (end.block === undefined) return;
        const { stops } = blockBetween(geometry, end.block);
        expect(stops.length).toBeGreaterThan(1);
        expect(stops.some(({ cell }) => cell.id === begun.place.id)).toBe(true);
      }),
    );
  });

  it('can be widened from a merged figure', () => {
    const geometry = gridGeometry(formOf('2021').tables.disclosure);
    const context = { geometry, isFilled: () => false, pageRows: () => 3 };
    const down = { key: 'ArrowDown', ctrl: false };
    const right = { key: 'ArrowRight', ctrl: false };
    const state = [down, down, right].reduce(
      (former, key) => extendBlock(context, former, key) ?? former,
      initialGridState(geometry),
    );
    if (state.block === undefined) throw new Error('no block');
    expect(blockWords(blockBetween(geometry, state.block))).toBe('3 行 2 列，共 5 格');
  });

  it('leaves other keys alone', () => {
    const context = { geometry: disclosure, isFilled: () => false, pageRows: () => 3 };
    expect(extendBlock(context, initialGridState(disclosure), { key: 'a', ctrl: false })).toBeUndefined();
  });
});

describe('selectAll', () => {
  it.each(geometries.map((geometry) => [geometry.stopById.size, geometry] as const))(
    'takes in all %i figures',
    (size, geometry) => {
      const { block } = selectAll(geometry, initialGridState(geometry));
      expect(block === undefined ? 0 : blockBetween(geometry, block).stops.length).toBe(size);
    },
  );
});

describe('nextInBlock', () => {
  it('visits every figure once before it comes round', () => {
    fc.assert(
      fc.property(anyGeometry, fc.nat(), fc.nat(), fc.boolean(), (geometry, one, other, down) => {
        const state = withFarCell(
          geometry,
          selectedCell(geometry, idIn(geometry, one)),
          idIn(geometry, other),
        );
        const block = blockBetween(geometry, state.block ?? { from: state.place, to: state.place });
        const seen: string[] = [];
        let { id } = state.place;
        for (const _stop of block.stops) {
          id = nextInBlock(block, id, down ? 'columns' : 'rows', 1).cell.id;
          seen.push(id);
        }
        expect(id).toBe(state.place.id);
        expect(new Set(seen).size).toBe(block.stops.length);
      }),
    );
  });
});
