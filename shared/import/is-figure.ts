import { isPlaceholder, plainText } from '../values/plain-text';

const FIGURE = /^[+-]?[\d.,]*\d[\d.,]*(?:[件条项%]|[万亿]?元)?$/;
/** No cell takes more digits. */
const LONGEST_FIGURE = 40;

/** Whether a pasted text stands where a figure stands: a number, or a sign like `/` for none. */
export function isFigure(text: string): boolean {
  if (text.length > LONGEST_FIGURE) return false;
  const plain = plainText(text);
  return FIGURE.test(plain) || isPlaceholder(plain);
}
