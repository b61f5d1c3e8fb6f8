import { createScanner, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { quotable } from '../values/quotable';
import { MAX_PROFILE_DEPTH } from './profile-limits';
import { syntaxFault } from './syntax-fault';
import type { TextFault } from './text-place';

export type JsonReading =
  | { readonly ok: true; readonly root: Node; readonly value: unknown }
  | { readonly ok: false; readonly fault: TextFault };

const EMPTY = '文件是空的，没有可以读出的内容。请换用另外保存的一份。';

/** Names JavaScript gives a meaning of its own; no key of ours. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads plain JSON (no comments, no trailing commas) and keeps the place of every value. Keys written twice and
 * nesting over the limit are refused: `JSON.parse` alone would take the last of two and say nothing.
 */
export function readJsonText(text: string): JsonReading {
  if (text.trim() === '') return { ok: false, fault: { offset: 0, reason: EMPTY } };
  const deep = tooDeep(text);
  if (deep !== undefined) return { ok: false, fault: deep };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (root === undefined || error !== undefined) return { ok: false, fault: syntaxFault(text, error) };
  const fault = keyFault(root);
  return fault === undefined ? { ok: true, root, value: getNodeValue(root) } : { ok: false, fault };
}

/** The parser goes down once for every level, so a hostile file is measured before it is parsed. */
function tooDeep(text: string): TextFault | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  // Not asked by token length: behind an unfinished comment the library gives the end of the text a length.
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    const first = text[offset];
    if (first === '{' || first === '[') depth += 1;
    else if (first === '}' || first === ']') depth -= 1;
    if (depth > MAX_PROFILE_DEPTH)
      return { offset, reason: '括号的层次过深，不像是本地要求文件。请确认选对了文件。' };
  }
  return undefined;
}

function keyFault(node: Node): TextFault | undefined {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const [key, value] = node.type === 'object' ? (child.children ?? []) : [undefined, child];
    if (key !== undefined) {
      const name = String(key.value);
      if (RESERVED_KEYS.has(name)) return { offset: key.offset, reason: unknownKey(name) };
      if (seen.has(name)) return { offset: key.offset, reason: `“${quotable(name)}”写了两次，请留下一个。` };
      seen.add(name);
    }
    const fault = value === undefined ? undefined : keyFault(value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What is said of a key the format does not have. */
export function unknownKey(name: string): string {
  return `不认识的项目“${quotable(name)}”。请核对拼写，或删去这一项。`;
}
