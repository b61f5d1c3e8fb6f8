import type { Finding } from '#shared/rules/finding';

/** Says that the 说明 of a finding has lapsed, and with what: its figures, its words, or either. */
export function lapsedWords({ cells, place }: Finding): string {
  const words = cells.length === 0 ? '文字' : '数字或文字';
  return `${place === undefined ? '数字' : words}有改动，原说明已失效，请重新核实。`;
}
