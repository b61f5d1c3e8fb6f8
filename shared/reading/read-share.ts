import { measureOfLabel } from './measure-of';
import type { ReadingContext } from './reading-context';
import type { CountSaid, ShareSaid } from './statement';
import type { Token } from './token';
import { backOverLight, onOverLight } from './token-walk';

const BETWEEN: ReadonlySet<Token['kind']> = new Set([
  'filler',
  'act',
  'thing',
  'info',
  'all',
  'year',
  'manyChannels',
]);
const MOST_WORDS_BETWEEN = 8;

/**
 * The share a 占 at `at` gives: of the figure right before it (予以公开1362件，占44.7%) or of the label before it
 * (自然人申请占95%). Undefined where the share is of something else.
 */
export function readShare(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
  last: CountSaid | undefined,
): ShareSaid | undefined {
  const subject = subjectOf(tokens, at, context, last);
  if (subject === undefined) return undefined;
  let of: ShareSaid['of'];
  for (let next = at + 1; next <= at + MOST_WORDS_BETWEEN; next += 1) {
    const token = tokens[next];
    if (token === undefined) return undefined;
    if (token.kind === 'number') {
      if (token.unit !== 'percent' || token.vague) return undefined;
      const { value: percent, decimals, end } = token;
      return { says: 'share', ...subject, percent, decimals, end, ...(of === undefined ? {} : { of }) };
    }
    if (!BETWEEN.has(token.kind)) return undefined;
    if (token.kind === 'act') {
      if (token.act !== 'received' && token.act !== 'handled') return undefined;
      of = token.act;
    }
  }
  return undefined;
}

/**
 * The share a 办结率 at `at` gives. Undefined for 100 %: offices say so of all that fell due, carried forward or not.
 */
export function readRate(
  tokens: readonly Token[],
  at: number,
  { topic }: ReadingContext,
): ShareSaid | undefined {
  const number = tokens[onOverLight(tokens, at + 1)];
  const start = tokens[at]?.start;
  if (topic !== 'requests' || start === undefined || number?.kind !== 'number') return undefined;
  if (number.unit !== 'percent' || number.vague || number.value === 100) return undefined;
  const { value: percent, decimals, end } = number;
  return { says: 'share', measure: 'handled', start, percent, decimals, end };
}

function subjectOf(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
  last: CountSaid | undefined,
): Pick<ShareSaid, 'measure' | 'start'> | undefined {
  const joint = tokens[at - 1]?.kind;
  const beforeAt = backOverLight(tokens, joint === 'comma' || joint === 'open' ? at - 2 : at - 1);
  const before = tokens[beforeAt];
  if (before?.kind === 'number')
    return last === undefined ? undefined : { measure: last.measure, start: last.start };
  const labelAt = before?.kind === 'thing' ? backOverLight(tokens, beforeAt - 1) : beforeAt;
  const label = tokens[labelAt];
  if (label?.kind !== 'label') return undefined;
  const owner = tokens[backOverLight(tokens, labelAt - 1)];
  if (
    owner !== undefined &&
    !['comma', 'colon', 'stop', 'among', 'open', 'number', 'close'].includes(owner.kind)
  )
    return undefined;
  // 自然人申请占75% is of those received, said so or not.
  const base = before?.kind === 'thing' ? (context.base ?? 'received') : context.base;
  const measure = measureOfLabel(label.label, context.topic, base);
  return measure === undefined ? undefined : { measure, start: label.start };
}
