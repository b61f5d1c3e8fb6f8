/** A kind of text that was meant to be replaced before the report is finished (rule N-12). */
export interface Leftover {
  readonly id: string;
  readonly pattern: RegExp;
}

/**
 * What spec/rules.md lists under N-12. 模板 counts where it belongs to the name of the report or stands in brackets, as in
 * the title of the official form; offices make templates of many kinds (答复文书模板, 执法公示模板). XX not inside a Latin word or web address.
 */
export const LEFTOVERS: readonly Leftover[] = [
  {
    id: 'letters',
    pattern: /(?<![A-Za-z])\d{0,4}[XＸ]{2,}(?![A-Za-z])|(?<![A-Za-z])\d{0,4}x{2,}(?=[\u4e00-\u9fff])/,
  },
  { id: 'crosses', pattern: /\d{0,4}×{2,}/ },
  { id: 'fillInHint', pattern: /（文字描述[^）\n]{0,40}）?/ },
  { id: 'underscores', pattern: /_{4,}|＿{2,}/ },
  { id: 'bookmark', pattern: /\[bookmark[^\]\n]{0,40}\]?/i },
  {
    id: 'template',
    pattern: /(?<=(?:报告|年报|格式)[（(【]?)模板|(?<=[（(【])模板(?=[）)】])/,
  },
  { id: 'toBeAdded', pattern: /待补充/ },
];

/** Where a kind of leftover first stands in a text, in UTF-16 code units. */
export function findLeftover(
  text: string,
  { pattern }: Leftover,
): { readonly fragment: string; readonly start: number; readonly end: number } | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [fragment] = match;
  return { fragment, start: match.index, end: match.index + fragment.length };
}
