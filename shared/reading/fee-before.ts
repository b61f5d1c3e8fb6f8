import type { Topic } from './statement';
import type { Token } from './token';
import { backFromNumber, backOverLight } from './token-walk';

/** What a sum of money was charged for, and where the words that say so begin. */
export interface FeeBefore {
  readonly thing: 'fees' | 'infoFee';
  readonly start: number;
}

/**
 * The fee that the sum at `at` is of: named right before it (信息处理费3940元), or collected (实收3940元) while the
 * talk is of 信息处理费. Undefined where anything else is said of it: 减免, 应收 and 通知 are not collected.
 */
export function feeBefore(
  tokens: readonly Token[],
  at: number,
  topic: Topic | undefined,
): FeeBefore | undefined {
  const headAt = backFromNumber(tokens, at - 1);
  const head = tokens[headAt];
  if (head?.kind === 'act' && head.act === 'collected')
    return topic === 'infoFee' && standsFree(tokens, headAt)
      ? { thing: topic, start: head.start }
      : undefined;
  if (head?.kind !== 'thing' || (head.thing !== 'fees' && head.thing !== 'infoFee')) return undefined;
  const ownerAt = backOverLight(tokens, headAt - 1);
  const owner = tokens[ownerAt];
  const isCollected = owner?.kind === 'act' && owner.act === 'collected';
  if (!standsFree(tokens, isCollected ? ownerAt : headAt)) return undefined;
  return { thing: head.thing, start: isCollected ? owner.start : head.start };
}

/** Whether nothing but the start of a clause, light words or another item stands before. */
function standsFree(tokens: readonly Token[], at: number): boolean {
  const before = tokens[backOverLight(tokens, at - 1)]?.kind;
  return before !== 'unknown' && before !== 'negation' && before !== 'act' && before !== 'change';
}
