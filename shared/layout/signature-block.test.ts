import { describe, expect, it } from 'vitest';
import { signatureBlock } from './signature-block';

const linesOf = (name: string, signature: 'none' | 'sealed' | 'unsealed', date?: string) =>
  signatureBlock(name, 2024, {
    signature,
    ...(date === undefined ? {} : { signedOn: { reportYear: 2024, date } }),
  })
    .slice(1)
    .map(({ runs, rightIndent }) => [runs[0]?.text, rightIndent]);

describe('signatureBlock', () => {
  it('is nothing where nothing is signed', () => {
    expect(signatureBlock('甲局', 2024, { signature: 'none' })).toEqual([]);
  });

  it('leaves a line free and keeps name and date together', () => {
    const [blank, name, date] = signatureBlock('甲局', 2024, { signature: 'sealed' });
    expect(blank).toMatchObject({ style: 'blank', runs: [], keepWithNext: true });
    expect(name).toMatchObject({ align: 'right', keepWithNext: true });
    expect(date).toMatchObject({ align: 'right', keepWithNext: false });
  });

  it('sets a sealed date four characters from the edge and the name centred above it', () => {
    // The date is 3 characters and 7 half ones wide.
    expect(linesOf('银州区财政局', 'sealed', '2025-01-20')).toEqual([
      ['银州区财政局', 4.25],
      ['2025年1月20日', 4],
    ]);
  });

  it('moves the date in where a long name would leave the line', () => {
    const [name, date] = linesOf('某'.repeat(20), 'sealed', '2025-01-20');
    expect(name?.[1]).toBe(0);
    expect(date?.[1]).toBe(6.75);
  });

  it('without a seal begins the date two characters right of the name, neither nearer than two to the edge', () => {
    expect(linesOf('某'.repeat(12), 'unsealed', '2025-01-20')).toEqual([
      ['某'.repeat(12), 2],
      ['2025年1月20日', 5.5],
    ]);
    expect(linesOf('财政局', 'unsealed', '2025-01-20')).toEqual([
      ['财政局', 7.5],
      ['2025年1月20日', 2],
    ]);
  });

  it('leaves room for a pen where no date, or another report’s, was chosen', () => {
    const byHand = '　　　　年　　月　　日';
    expect(linesOf('甲局', 'sealed')[1]?.[0]).toBe(byHand);
    const other = { signature: 'sealed', signedOn: { reportYear: 2023, date: '2024-01-20' } } as const;
    expect(signatureBlock('甲局', 2024, other)[2]?.runs[0]?.text).toBe(byHand);
  });
});
