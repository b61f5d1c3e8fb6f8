/** What Windows forbids in a file name, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is taken out.
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]/g;
/** Longest name, in UTF-8 bytes, that leaves room for ending and mark within the 255 bytes of Linux file systems. */
const MAX_BYTES = 200;

/** A name as a disk can hold it, and what had to be done to it. */
export interface PortableName {
  readonly name: string;
  /** Signs that were left out, each once. */
  readonly forbidden: readonly string[];
  /** Whether its end was cut off. */
  readonly shortened: boolean;
}

/**
 * A file name, without ending, that both Linux and Windows can hold: a USB stick goes between them. Forbidden signs
 * are left out, runs of blanks become one, and it is cut at a whole character.
 */
export function portableName(wished: string): PortableName {
  const forbidden = [...new Set(wished.match(FORBIDDEN) ?? [])];
  const cleaned = wished.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
  const name = cut(cleaned);
  return { name, forbidden, shortened: name !== cleaned };
}

function cut(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += bytesOf(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}

/** Length of one character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
