/**
 * What the person is told of a draft in whose texts figures no longer follow the tables, because a program that does
 * not know of ties has changed its file. Empty where all do.
 *
 * @param count how many
 */
export function untiedWords(count: number): string {
  if (count === 0) return '';
  return `草稿文件在别处改动过，正文里有 ${count} 个数字与表格脱开，改动表格时不会跟着变。请核对正文里的数字。`;
}
