import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandSpans, MOST_PASTED, type SpannedCell } from './printed-table';

const cell = (text: string, rowSpan = 1, colSpan = 1): SpannedCell => ({ text, rowSpan, colSpan });
/** Every place's text, those a merged cell covers in brackets. */
const shown = (rows: readonly (readonly SpannedCell[])[]) => {
  const table = expandSpans(rows);
  return table === 'tooLarge'
    ? table
    : table.map((row) => row.map(({ text, covered }) => (covered ? `(${text})` : text)).join(' '));
};

describe('expandSpans', () => {
  it('puts merged cells in all their places', () => {
    expect(shown([[cell('甲', 2, 2), cell('1')], [cell('2')], [cell('乙'), cell('3', 1, 2)]])).toEqual([
      '甲 (甲) 1',
      '(甲) (甲) 2',
      '乙 3 (3)',
    ]);
  });

  it('keeps rows of different lengths, and spans that reach over the end', () => {
    expect(shown([[cell('1', 9)], [cell('2')], []])).toEqual(['1', '(1) 2', '(1)']);
  });

  it('refuses too many rows and columns', () => {
    expect(expandSpans(Array.from({ length: MOST_PASTED.rows + 1 }, () => [cell('1')]))).toBe('tooLarge');
    expect(expandSpans([[cell('1', 65_534, 1000)]])).toBe('tooLarge');
  });

  it('gives every cell one place of its own, whatever the spans', () => {
    const span = fc.integer({ min: 0, max: 4 });
    const cells = fc.array(fc.record({ text: fc.constant('x'), rowSpan: span, colSpan: span }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 6 }), (rows) => {
        const table = expandSpans(rows);
        if (table === 'tooLarge') throw new Error('six rows are not too many');
        expect(table.flat().filter(({ text, covered }) => text === 'x' && !covered).length).toBe(
          rows.flat().length,
        );
      }),
    );
  });
});
