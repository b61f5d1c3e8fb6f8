import { createScanner } from 'jsonc-parser';

/** Keys down to a place, `table.row.column` and the like. */
export type Path = readonly string[];

/** What came out of a damaged text, in its order. */
export type FoundPiece =
  /** A member whose value stands whole between its colon and what has to follow it. */
  | { readonly kind: 'member'; readonly path: Path; readonly value: string | number | boolean | null }
  /** A text of which the end, or some of the characters, are lost; what there is of it. */
  | { readonly kind: 'torn'; readonly path: Path; readonly value: string; readonly isClosed: boolean }
  | { readonly kind: 'open' | 'close'; readonly path: Path }
  /** A stretch that gave nothing that can be trusted, or the end where more should come. */
  | { readonly kind: 'break' };

/** Deeper than any report: what is nested further is damage. */
const MAX_DEPTH = 8;
/** What a token of the scanner is wrong with; its own enumeration cannot be imported by a build of single files. */
const NO_END = 2;

/**
 * Reads a JSON object of objects as far as it is sound. Nothing is guessed: a value counts only where its key, its
 * colon and what follows it are whole, and behind a damaged stretch only from the next key on whose place in the file
 * is known by its name, because which object one has fallen into cannot be told otherwise. Never throws; the time is
 * in proportion to the length.
 *
 * @param anchors keys that occur in one place alone, with the path of the object they stand in
 */
export function damagedMembers(text: string, anchors: ReadonlyMap<string, Path>): readonly FoundPiece[] {
  const pieces: FoundPiece[] = [];
  const tokens = tokensOf(text);
  const anchor = new RegExp(`(^|[^\\\\])"(${[...anchors.keys()].join('|')})"\\s*:`, 'g');
  const endOfValue = valueEnd(text);
  let path: Path = [];

  /** Goes on at the next key whose place is known; false where there is none. */
  const resume = (from: number): boolean => {
    if (pieces.at(-1)?.kind !== 'break') pieces.push({ kind: 'break' });
    anchor.lastIndex = from;
    const found = anchor.exec(text);
    if (found === null) return false;
    path = anchors.get(found[2] ?? '') ?? [];
    tokens.goTo(found.index + (found[1]?.length ?? 0));
    return true;
  };

  /** Reads one member from behind its key; answers where to look on if the way behind it is lost. */
  const readMember = (key: string): { readonly lostAt?: number } => {
    const home = anchors.get(key);
    if (home !== undefined && home.join('.') !== path.join('.')) {
      // A lost bracket: where this key stands is known, and what stood before it was not closed.
      pieces.push({ kind: 'break' });
      path = home;
    }
    const inner = [...path, key];
    const colon = tokens.next();
    if (colon.first !== ':') return { lostAt: colon.offset };
    const token = tokens.next();
    if (token.first === '{' && inner.length <= MAX_DEPTH) {
      path = inner;
      pieces.push({ kind: 'open', path });
      return {};
    }
    const isEnded = matchesAt(endOfValue, text, token.end);
    if (token.first === '"') {
      const isClosed = isEnded && token.error !== NO_END;
      const raw = text.slice(token.offset, token.end);
      if (isClosed && token.error === 0 && !raw.includes('\ufffd')) {
        pieces.push({ kind: 'member', path: inner, value: token.value });
        return {};
      }
      pieces.push({ kind: 'torn', path: inner, value: token.value, isClosed });
      // What an unfinished text swallowed may hold the next key; zeroed bytes in it may have held several.
      if (!isClosed) return { lostAt: token.offset + 1 };
      return hasControl(raw) ? { lostAt: token.end } : {};
    }
    const value = plainValue(token.value);
    if (value === undefined || !isEnded || token.error !== 0) return { lostAt: token.offset };
    pieces.push({ kind: 'member', path: inner, value });
    return {};
  };

  const start = tokens.next();
  if (start.first !== '{' && !resume(0)) return pieces;
  for (;;) {
    const token = tokens.next();
    let lostAt: number | undefined;
    if (token.first === '') lostAt = text.length;
    else if (token.first === '"' && token.error === 0) ({ lostAt } = readMember(token.value));
    else if (token.first === '}') {
      if (path.length > 0) pieces.push({ kind: 'close', path });
      else if (text.slice(token.end).trim() === '') return pieces;
      else lostAt = token.end;
      path = path.slice(0, -1);
    } else if (token.first !== ',') lostAt = token.offset + 1;
    if (lostAt !== undefined && !resume(lostAt)) return pieces;
  }
}

interface Token {
  /** Its first character; empty at the end of the text. */
  readonly first: string;
  readonly offset: number;
  readonly end: number;
  /** A text without its quotes and escapes, anything else as it is written. */
  readonly value: string;
  readonly error: number;
}

function tokensOf(text: string): { readonly next: () => Token; readonly goTo: (offset: number) => void } {
  const scanner = createScanner(text, false);
  return {
    goTo: (offset) => scanner.setPosition(offset),
    next: () => {
      for (;;) {
        scanner.scan();
        const offset = scanner.getTokenOffset();
        const first = text[offset] ?? '';
        if (/[ \t\r\n]/.test(first)) continue;
        const end = offset + scanner.getTokenLength();
        return { first, offset, end, value: scanner.getTokenValue(), error: scanner.getTokenError() };
      }
    },
  };
}

/**
 * What has to follow a value. A program that writes a member a line leaves nothing between a value and the comma or
 * the end of the line: a blank there was a digit before a bit was lost.
 */
function valueEnd(text: string): RegExp {
  const isLineByLine = /\n {2}"[a-zA-Z]+": /.test(text);
  return isLineByLine ? /,?\r?\n|,$/y : /\s*(?:,\s*(?:"|$)|\}\s*(?:,|\}|$))/y;
}

function matchesAt(pattern: RegExp, text: string, offset: number): boolean {
  pattern.lastIndex = offset;
  return pattern.test(text);
}

/** A number, true, false or null; undefined for anything else. */
function plainValue(written: string): number | boolean | null | undefined {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(written)) return Number(written);
  return new Map([
    ['null', null],
    ['true', true],
    ['false', false],
  ]).get(written);
}

/** Text in a file has its line ends and tabs escaped: what is not printable in it was not written. */
function hasControl(raw: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: damage is what is looked for
  return /[\0-\x1f]/.test(raw);
}
