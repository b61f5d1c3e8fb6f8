/**
 * Whether a text says of itself that it is an abridgement (要点, 摘录, 非原文), as transcriptions of published reports do.
 * What such a text leaves out says nothing about the report.
 */
export function isAbridged(text: string): boolean {
  return /^\s*(?:要点|摘要|摘录)|非原文/.test(text);
}
