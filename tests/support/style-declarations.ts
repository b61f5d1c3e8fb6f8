/** One `property: value` of a style sheet, and whether a comment stands right above it or above its rule. */
export interface StyleDeclaration {
  readonly property: string;
  readonly value: string;
  readonly selector: string;
  readonly hasReason: boolean;
  /** Inside `@media (forced-colors: active)`, where the system's colours are named. */
  readonly inForcedColours: boolean;
}

/** The declarations of a style sheet as written here: nested at-rules, no braces or semicolons inside strings. */
export function styleDeclarations(css: string): StyleDeclaration[] {
  const declarations: StyleDeclaration[] = [];
  const open: { readonly head: string; readonly hasReason: boolean }[] = [];
  let isExplained = false;
  let start = 0;
  const textUpTo = (end: number) => css.slice(start, end).trim();
  for (let at = 0; at < css.length; at += 1) {
    if (css.startsWith('/*', at)) {
      at = css.indexOf('*/', at) + 1;
      if (at === 0) throw new Error('A comment is not closed');
      isExplained = true;
      start = at + 1;
    } else if (css[at] === '{') {
      open.push({ head: textUpTo(at), hasReason: isExplained });
      isExplained = false;
      start = at + 1;
    } else if (css[at] === ';' || css[at] === '}') {
      const rule = open.at(-1);
      const [, property, value] = /^([\w-]+)\s*:\s*(.*)$/s.exec(textUpTo(at)) ?? [];
      if (rule !== undefined && property !== undefined && value !== undefined)
        declarations.push({
          property,
          value,
          selector: rule.head,
          hasReason: isExplained || rule.hasReason,
          inForcedColours: open.some(({ head }) => head.includes('forced-colors: active')),
        });
      if (css[at] === '}') open.pop();
      isExplained = false;
      start = at + 1;
    }
  }
  return declarations;
}
