import { type FileProblem, fileProblem } from './file-problem';

/** Limits of spec/exchange.md, checked before anything in a file is trusted. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
export const MAX_TEXT_LENGTH = 200_000;
const MAX_DEPTH = 8;
export const MAX_NUMBER = 999_999_999;
/** Names JavaScript gives a meaning of its own; in a report they are ordinary unknown keys. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a text is over the limit of a file once it is UTF-8; counts no further than it has to. */
export function exceedsFileLimit(text: string): boolean {
  const bytesAtMost = text.length * 3;
  if (bytesAtMost <= MAX_FILE_BYTES) return false;
  let bytes = 0;
  for (let index = 0; index < text.length && bytes <= MAX_FILE_BYTES; index += 1) {
    bytes += utf8Bytes(text.charCodeAt(index));
  }
  return bytes > MAX_FILE_BYTES;
}

/** Bytes of one UTF-16 unit in UTF-8; a surrogate pair takes four, so each half counts two. */
function utf8Bytes(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** Brackets open at once in a text that is still parsed: more than any file has, and little memory. */
export const MOST_OPEN_BRACKETS = 1000;

/**
 * Whether more than `most` brackets are open at once in a text that should be JSON. Asked before it is parsed: the
 * parser takes over a gigabyte for 8 MB of brackets alone.
 */
export function nestsDeeper(text: string, most: number): boolean {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === '"') index = endOfText(text, index);
    else if (sign === '[' || sign === '{') open += 1;
    else if (sign === ']' || sign === '}') open -= 1;
    if (open > most) return true;
  }
  return false;
}

/** Where a text in quotes ends, or the end of everything. */
function endOfText(text: string, quote: number): number {
  for (let index = quote + 1; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return text.length;
}

/** The first limit a parsed file breaks, if any. The walk is depth-limited, so a hostile file cannot exhaust it. */
export function brokenLimit(value: unknown, path: readonly string[] = []): FileProblem | undefined {
  const place = path.join('.');
  if (typeof value === 'string') {
    return value.length > MAX_TEXT_LENGTH ? fileProblem('textTooLong', place) : undefined;
  }
  if (typeof value === 'number') {
    return Math.abs(value) > MAX_NUMBER ? fileProblem('numberOutOfRange', place, String(value)) : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (path.length >= MAX_DEPTH) return fileProblem('tooDeep', place);
  for (const key of Object.keys(value)) {
    const inner = [...path, key];
    if (RESERVED_KEYS.has(key)) return fileProblem('unknownKey', inner.join('.'));
    const broken = brokenLimit((value as Record<string, unknown>)[key], inner);
    if (broken !== undefined) return broken;
  }
  return undefined;
}
