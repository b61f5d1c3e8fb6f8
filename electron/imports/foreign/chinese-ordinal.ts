const DIGITS = '〇一二三四五六七八九';

/** A number from 1 to 99 as headings count: 一, 十, 十二, 二十. Others as digits. */
export function chineseOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS[ones] : ''}`;
}
