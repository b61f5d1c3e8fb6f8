const FULL_WIDTH_OFFSET = 0xfee0;

/** Signs that mean minus or plus on some keyboard or in some Word document, brought to the ASCII sign. */
const SIGN_FORMS: Readonly<Record<string, string>> = {
  '−': '-',
  '－': '-',
  '﹣': '-',
  // Word's hyphen that no line breaks at, and the plain one of Unicode.
  '\u2011': '-',
  '\u2010': '-',
  '＋': '+',
  '﹢': '+',
};

/**
 * Brings typed text to the form the parsers read: full-width digits and signs become half-width, every blank
 * goes (ordinary, full-width, no-break, zero-width; Word tables pad figures with them). A line break inside stays,
 * so that two figures in one cell are refused instead of becoming one.
 */
export function plainText(typed: string): string {
  return typed
    .trim()
    .replace(/[^\S\n\r\u2028\u2029]|[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[−－﹣\u2010\u2011＋﹢]/g, (sign) => SIGN_FORMS[sign] ?? sign)
    .replace(/[０-９．，％／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}

const PLACEHOLDERS = new Set(['/', '—', '——', '-', '--', '–', '无', '\\']);

/**
 * Whether the text is one of the signs offices print for "does not apply" (`/ — - 无`). They are not values:
 * rule F-07 shows them and they become 0 only when the person confirms.
 */
export function isPlaceholder(plain: string): boolean {
  return PLACEHOLDERS.has(plain);
}

const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Takes thousands separators out of a number written in groups of three; any other comma stays, so that
 * "1,5" (a decimal comma, or a slip) is refused instead of becoming 15.
 */
export function withoutSeparators(plain: string): string {
  return GROUPED.test(plain) ? plain.replace(/,/g, '') : plain;
}
