import type { XmlElement } from '../xml/read-xml';
import { childElements, firstChild } from '../xml/xml-search';

/** The number format of a cell by the index of its style. */
export type SheetFormats = (style: string | undefined) => string;

/** Formats every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), those with decimals or a share. */
const BUILT_IN: Readonly<Record<string, string>> = {
  2: '0.00',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** The longest format a spreadsheet takes; it is looked at for every number. */
const LONGEST_FORMAT = 255;

/** Reads which formats the cells of a workbook have. */
export function sheetFormats(styles: XmlElement | undefined): SheetFormats {
  const written = firstChild(styles, 'numFmts');
  const own = new Map(
    (written === undefined ? [] : childElements(written, 'numFmt')).map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      (attributes.get('formatCode') ?? '').slice(0, LONGEST_FORMAT),
    ]),
  );
  const used = firstChild(styles, 'cellXfs');
  const byStyle = (used === undefined ? [] : childElements(used, 'xf')).map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0';
    return own.get(id) ?? BUILT_IN[id] ?? '';
  });
  return (style) => byStyle[Number(style ?? 0)] ?? '';
}

/** Digits a spreadsheet keeps of a number; what stands behind them comes of counting in twos. */
const KEPT_DIGITS = 15;
const DECIMALS = /^[^;]*?\.(0+)/;

/**
 * A number as its cell shows it: with as many decimals as the format asks for at least, and never fewer than it has.
 * A share keeps its sign, so that nobody takes it for a count.
 */
export function numberText(stored: string, format: string): string {
  const value = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(value)) return stored;
  const isShare = /%/.test(format);
  const plain = plainDigits(Number((isShare ? value * 100 : value).toPrecision(KEPT_DIGITS)));
  const asked = DECIMALS.exec(format)?.[1]?.length ?? 0;
  const [whole = '', decimals = ''] = plain.split('.');
  const shown = decimals.padEnd(asked, '0');
  return `${shown === '' ? whole : `${whole}.${shown}`}${isShare ? '%' : ''}`;
}

/** Without the exponent JavaScript gives to large and small numbers. */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toFixed(Math.abs(value) < 1 ? KEPT_DIGITS : 0).replace(/\.?0+$/, '')
    : text;
}
