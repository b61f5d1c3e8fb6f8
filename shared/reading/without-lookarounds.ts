/**
 * A regular expression's source without its lookaheads and lookbehinds: what it takes up itself, wherever it stands.
 * Knows what the vocabulary uses: escapes, sets in brackets, groups.
 */
export function withoutLookarounds(pattern: string): string {
  let kept = '';
  let at = 0;
  while (at < pattern.length) {
    const end = /^\(\?<?[=!]/.test(pattern.slice(at, at + 4)) ? groupEnd(pattern, at) : at;
    if (end > at) {
      at = end;
      continue;
    }
    const next = partEnd(pattern, at);
    kept += pattern.slice(at, next);
    at = next;
  }
  return kept;
}

/** Past the group that opens at `from`. */
function groupEnd(pattern: string, from: number): number {
  let depth = 0;
  let at = from;
  do {
    if (pattern[at] === '(') depth += 1;
    if (pattern[at] === ')') depth -= 1;
    at = partEnd(pattern, at);
  } while (depth > 0 && at < pattern.length);
  return at;
}

/** Past one sign, an escape or a set in brackets. */
function partEnd(pattern: string, at: number): number {
  if (pattern[at] === '\\') return at + 2;
  if (pattern[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1;
  return end + 1;
}
