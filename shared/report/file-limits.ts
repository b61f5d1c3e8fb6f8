import { type FileProblem, fileProblem } from './file-problem';

/** Limits of spec/exchange.md, checked before anything in a file is trusted. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
export const MAX_TEXT_LENGTH = 200_000;
const MAX_DEPTH = 8;
const MAX_NUMBER = 999_999_999;
/** Names JavaScript gives a meaning of its own; in a report they are ordinary unknown keys. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

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
