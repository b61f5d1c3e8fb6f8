const LONGEST_QUOTE = 20;
/** Of a longer text nothing further on can show. */
const LOOKED_AT = 200;

/**
 * What somebody typed, fit to stand inside a sentence: on one line, cut to a readable length, marks that cannot be
 * seen or that turn the direction of writing shown as a box.
 *
 * @param longest characters shown; ids of cells need more than what people type
 */
export function quotable(typed: string, longest = LONGEST_QUOTE): string {
  const shown = typed
    .slice(0, LOOKED_AT)
    .replace(/[\t\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '□')
    .replace(/ {3,}/g, '  ');
  const characters = Array.from(shown);
  return characters.length > longest || typed.length > LOOKED_AT
    ? `${characters.slice(0, longest).join('')}…`
    : shown;
}
