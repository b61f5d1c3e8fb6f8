import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PASTED } from '#shared/import/printed-table';
import { readTsv } from './read-tsv';

const texts = (text: string) => {
  const table = readTsv(text);
  return table === 'tooLarge' ? table : table.map((row) => row.map((cell) => cell.text));
};

describe('readTsv', () => {
  it.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\r2\r', [['1'], ['2']]],
    ['1\n\r\n2\r3\n', [['1'], [''], ['2'], ['3']]],
    ['12', [['12']]],
    ['', [['']]],
    ['\t\n', [['', '']]],
    ['1\t2\t3\n4\n', [['1', '2', '3'], ['4']]],
    ['1\n\n', [['1'], ['']]],
  ])('takes %j apart', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it.each([
    ['"a\tb"\tc', [['a\tb', 'c']]],
    ['"第一行\n第二行"\t5\r\n', [['第一行\n第二行', '5']]],
    ['"他说""好"""\t1', [['他说"好"', '1']]],
    ['""\t1', [['', '1']]],
    ['"没有关上\t1\n2', [['"没有关上', '1'], ['2']]],
    ['"一"二\t3', [['"一"二', '3']]],
    ['5"\t6', [['5"', '6']]],
    ['"', [['"']]],
    ['"a\r\nb"', [['a\r\nb']]],
  ])('reads the quotation marks of %j as Excel does', (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  it('reads back whatever is written by the same rules', () => {
    const quote = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const field = fc.string({ unit: fc.constantFrom('1', '"', '\t', '\n', '\r', '件', '😀') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const text = rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
          expect(texts(text)).toEqual(rows);
        },
      ),
    );
  });

  it('loses no character of any text but the separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '\t', '\n', 'x') }), (text) => {
        const rows = texts(text);
        expect(Array.isArray(rows) ? rows.flat().join('') : rows).toBe(text.replace(/[\t\n]/g, ''));
      }),
    );
  });

  it('refuses what no table of the forms can be, quickly', () => {
    const began = performance.now();
    expect(readTsv('1\t'.repeat(100_000))).toBe('tooLarge');
    expect(readTsv('1\n'.repeat(400_000))).toBe('tooLarge');
    expect(readTsv('1'.repeat(10_000_000))).toBe('tooLarge');
    expect(readTsv('"\t""\t"'.repeat(100_000))).not.toBeUndefined();
    expect(readTsv('"'.repeat(MOST_PASTED.textLength))).not.toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
