/** Characters of a label for each one that may be wrong, missing or too many; shorter labels have to be exact. */
const CHARACTERS_PER_SLIP = 5;
const MOST_SLIPS = 3;

/**
 * Whether a label is another one with a slip or two in it (a character missing, added or wrong). Labels of the forms
 * differ from each other by more (tested), so a slip of one is never another.
 */
export function isSlipOf(written: string, meant: string): boolean {
  const allowed = Math.min(MOST_SLIPS, Math.floor(meant.length / CHARACTERS_PER_SLIP));
  return Math.abs(written.length - meant.length) <= allowed && distance(written, meant, allowed) <= allowed;
}

/** Edits from one text to the other (Levenshtein), given up once they are more than `most`. */
function distance(one: string, other: string, most: number): number {
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
