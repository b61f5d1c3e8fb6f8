import type { ActToken, LabelToken, NumberToken, ThingToken, Token } from './token';

/** Words that may stand between a thing and its number, or between an act and its thing, and change nothing. */
const LIGHT: ReadonlySet<Token['kind']> = new Set([
  'filler',
  'info',
  'self',
  'territory',
  'year',
  'manyChannels',
]);
const LIGHT_BEFORE_NUMBER: ReadonlySet<Token['kind']> = new Set(['filler', 'colon', 'open', 'info', 'among']);
/** Nobody writes more; it also bounds the work on a text of nothing but such words. */
const MOST_LIGHT_WORDS = 8;

const ENDS: ReadonlySet<Token['kind'] | undefined> = new Set([
  undefined,
  'comma',
  'colon',
  'stop',
  'and',
  'open',
  'close',
]);

/** What can be counted, or said to be done. */
export type HeadToken = LabelToken | ThingToken | ActToken;

/** The first word that is not light, going back from `from`; -1 at the beginning. */
export function backOverLight(tokens: readonly Token[], from: number): number {
  return walk(tokens, from, -1, LIGHT);
}

/** The same going back from a number: over 为, 共, a colon, an opening bracket. */
export function backFromNumber(tokens: readonly Token[], from: number): number {
  return walk(tokens, from, -1, LIGHT_BEFORE_NUMBER);
}

/** The first word that is not light, going on from `from`. */
export function onOverLight(tokens: readonly Token[], from: number): number {
  return walk(tokens, from, 1, LIGHT);
}

function walk(tokens: readonly Token[], from: number, step: number, over: ReadonlySet<string>): number {
  let at = from;
  for (let words = 0; words < MOST_LIGHT_WORDS; words += 1) {
    const token = tokens[at];
    if (token === undefined || !over.has(token.kind)) return at;
    at += step;
  }
  return at;
}

/** Whether a clause or an item of a list ends before this place. */
export const endsAt = (tokens: readonly Token[], at: number): boolean => ENDS.has(tokens[at]?.kind);

export const isHead = (token: Token | undefined): token is HeadToken =>
  token?.kind === 'label' || token?.kind === 'thing' || token?.kind === 'act';

/** Things joined by 、 or 和 that end at `last`, in the order written: `维持、纠正、其他结果`. */
export function headsJoinedBefore(tokens: readonly Token[], last: number): readonly number[] {
  const heads: number[] = [];
  let at = last;
  while (isHead(tokens[at])) {
    heads.unshift(at);
    const joint = backOverLight(tokens, at - 1);
    if (tokens[joint]?.kind !== 'and') break;
    at = backOverLight(tokens, joint - 1);
  }
  return heads;
}

/** Numbers joined by 、 or 和 that begin at `first`: `3件、1件、0件`. */
export function numbersJoinedAfter(tokens: readonly Token[], first: number): readonly NumberToken[] {
  const numbers: NumberToken[] = [];
  let at = first;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'number') return numbers;
    numbers.push(token);
    const joint = tokens[at + 1]?.kind;
    if (joint !== 'and') return numbers;
    at += 2;
  }
}
