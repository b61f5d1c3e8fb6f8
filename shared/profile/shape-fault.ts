import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { z } from 'zod';
import { unknownKey } from './json-text';
import type { TextFault } from './text-place';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: '应是文字，用英文双引号括起来',
  int: '应是整数，不加引号',
  number: '应是整数，不加引号',
  array: '应是一组内容，用 [ ] 括起来',
  object: '应是用 { } 括起来的一项',
};

/** Of all that is wrong with the shape, what stands first in the file; what is only missing comes last. */
export function shapeFault(root: Node, issues: readonly Issue[]): TextFault {
  const faults = issues.map((issue) => ({ ...issueFault(root, issue), missing: isMissing(root, issue) }));
  faults.sort((a, b) => Number(a.missing) - Number(b.missing) || a.offset - b.offset);
  return faults[0] ?? { offset: 0, reason: '文件的内容不合规定。' };
}

function issueFault(root: Node, issue: Issue): TextFault {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { offset: keyOffset(root, [...path, key]), reason: unknownKey(key) };
  }
  const name = nameOf(path);
  const node = findNodeAtLocation(root, path);
  if (node !== undefined) return { offset: node.offset, reason: `“${name}”${wrongness(issue)}。` };
  const holder = findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  return { offset: holder.offset, reason: `这一项里缺少“${name}”。请补上。` };
}

function isMissing(root: Node, { code, path }: Issue): boolean {
  return code !== 'unrecognized_keys' && findNodeAtLocation(root, path as (string | number)[]) === undefined;
}

/** Where a key stands, not its value. */
function keyOffset(root: Node, path: readonly (string | number)[]): number {
  const value = findNodeAtLocation(root, [...path]);
  return value?.parent?.offset ?? value?.offset ?? 0;
}

/** The key a path ends in; an entry of a list goes by the name of the list. */
function nameOf(path: readonly (string | number)[]): string {
  return String(path.filter((step) => typeof step === 'string').at(-1) ?? '文件');
}

function wrongness(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? '的类型不对';
    case 'invalid_value':
      return `只能是${issue.values.map((value) => `“${String(value)}”`).join('、')}`;
    case 'too_small':
      return issue.origin === 'array' ? '不能是空的' : `不能小于 ${issue.minimum}`;
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_union':
      return '不是规定的几种之一：“requiredWords”“cellComparison”“cellLimit”';
    // Where the schema has a sentence of its own.
    case 'custom':
    case 'invalid_format':
      return issue.message;
    default:
      return '的内容不合规定';
  }
}

function tooBig(origin: string, most: number | bigint): string {
  if (origin === 'string') return `太长，最多 ${most} 个字符`;
  return origin === 'array' ? `太多，最多 ${most} 项` : `不能大于 ${most}`;
}
