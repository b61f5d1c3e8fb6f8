import { expect, it } from 'vitest';
import { sheetText } from './sheet-text';

it('writes what looks like a code so that it is read as it stands', () => {
  expect(sheetText('_x0041_x0042_ _x41_ a_b')).toBe('_x005F_x0041_x005F_x0042_ _x41_ a_b');
});

it('cuts what no cell holds, and says so', () => {
  const cut = sheetText('长'.repeat(40_000));
  expect(cut).toHaveLength(32_767);
  expect(cut).toMatch(/长……（文字过长，以下略）$/);
});
