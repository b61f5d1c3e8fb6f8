/**
 * What a document shows to whoever looks at it, as text and in its order, whatever its format: read back so that it
 * can be held against the data inside.
 */
export interface ShownDocument {
  readonly blocks: readonly ShownBlock[];
  /**
   * How the running text was found: `paragraphs` as the document says them; `lines`, where paragraphs are guessed from
   * where lines begin; `none` where the format has no running text.
   */
  readonly texts: 'paragraphs' | 'lines' | 'none';
}

export type ShownBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'row'; readonly cells: ShownRow };

/** The texts of the cells a row of a table touches, from left to right; a cell that began further up is among them. */
export type ShownRow = readonly string[];

/** A character that was not in any font when the document was made; it may have been any. */
const UNDRAWN = '〓';

/** Parts of characters. Fonts draw them as the characters they look like, and as those they are copied out of a PDF. */
const RADICAL = /[\u2e80-\u2fdf]/;

/** Half a character, and the code points that no XML can hold: formats replace them, or leave them out. */
const LOST = /[\ufffd-\uffff]/g;

/**
 * A text without blanks and line ends, which every format and program places as it likes, and with one code for
 * characters that are the same: fonts do not keep them apart.
 */
export function withoutBlanks(text: string): string {
  return bare(text).normalize('NFC');
}

function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

/**
 * Whether a document shows a text: blanks apart, and a sign that stands for an undrawn character is taken for it, as is
 * any character for a radical.
 */
export function isShownAs(text: string, shown: string): boolean {
  const [expected, found] = [withoutBlanks(text), withoutBlanks(shown)];
  return (
    expected === found ||
    isDrawnAs(expected.replace(LOST, UNDRAWN), found.replace(LOST, UNDRAWN)) ||
    isDrawnAs(expected.replace(LOST, ''), found.replace(LOST, '')) ||
    // The one code is two for some characters (ྦྷ), and one sign stands for each as it is written.
    isDrawnAs(bare(text), bare(shown))
  );
}

/** Character by character: what a stranger put into a document may be millions long, and differs in the first few. */
function isDrawnAs(text: string, drawn: string): boolean {
  const found = drawn[Symbol.iterator]();
  for (const meant of text) {
    const { value } = found.next();
    if (value !== meant && (value === undefined || (value !== UNDRAWN && !RADICAL.test(meant)))) return false;
  }
  return found.next().done === true;
}
