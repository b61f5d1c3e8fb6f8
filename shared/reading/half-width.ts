const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Full-width digits, letters' point and percent sign as half-width ones, sign for sign: a place found in the result
 * is the same place in the text as written. Commas, colons and brackets stay, they part clauses.
 */
export function halfWidthFigures(text: string): string {
  return text.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
}
