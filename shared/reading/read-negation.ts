import { isDispute } from './measure-of';
import type { ReadingContext } from './reading-context';
import type { AmountSaid, CountSaid, Measure, NoneSaid } from './statement';
import type { ThingToken, Token } from './token';
import { backOverLight, endsAt, headsJoinedBefore, onOverLight } from './token-walk';

/**
 * What a 未 or 没有 at `at` denies: 未收到…申请, 未发生…复议、诉讼, 无上年结转, and with the thing before it
 * 复议、诉讼均未发生. Empty where anything is said of the thing (未发生复议被纠正的情况).
 */
export function readNegation(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): readonly (NoneSaid | CountSaid | AmountSaid)[] {
  const negation = tokens[at];
  if (negation === undefined) return [];
  const actAt = onOverLight(tokens, at + 1);
  const act = tokens[actAt]?.kind === 'act' ? tokens[actAt] : undefined;
  if (act?.act === 'collected') return uncollected(tokens, at, actAt);
  if (act !== undefined && act.kind === 'act' && act.act !== 'received')
    return deniedDocuments(tokens, actAt, negation.start);
  const received = act !== undefined;
  const firstAt = onOverLight(tokens, received ? actAt + 1 : actAt);
  const first = tokens[firstAt];
  if (first?.kind === 'label' && !received) return deniedCarrying(tokens, firstAt, negation.start, context);
  if (first?.kind === 'thing') {
    const { things, next } = joinedThings(tokens, firstAt);
    if (!endsAt(tokens, onOverLight(tokens, next))) return [];
    const end = tokens[next - 1]?.end ?? negation.end;
    return denied(things, received, negation.start, end);
  }
  // 复议、诉讼均未发生: nothing but light words may follow.
  if (!endsAt(tokens, firstAt) || firstAt === at + 1) return [];
  const last = tokens[at - 1]?.kind === 'all' ? at - 2 : at - 1;
  const places = headsJoinedBefore(tokens, backOverLight(tokens, last));
  const things = places.flatMap((place) =>
    tokens[place]?.kind === 'thing' ? [tokens[place] as ThingToken] : [],
  );
  const start = tokens[places[0] ?? at]?.start ?? negation.start;
  return things.length === places.length
    ? denied(things, received, start, tokens[firstAt - 1]?.end ?? negation.end)
    : [];
}

function denied(
  things: readonly ThingToken[],
  received: boolean,
  start: number,
  end: number,
): (NoneSaid | AmountSaid)[] {
  return things.flatMap((token): (NoneSaid | AmountSaid)[] => {
    if (token.thing === 'infoFee')
      return [{ says: 'amount', measure: 'infoFeeCollected', yuan: '0', start, end }];
    if (token.thing === 'requests')
      return token.bare && !received ? [] : [{ says: 'none', measure: 'received', start, end }];
    return isDispute(token.thing) ? [{ says: 'none', measure: `${token.thing}.total`, start, end }] : [];
  });
}

function joinedThings(tokens: readonly Token[], firstAt: number): { things: ThingToken[]; next: number } {
  const things: ThingToken[] = [];
  let at = firstAt;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'thing') return { things, next: at };
    things.push(token);
    const joint = onOverLight(tokens, at + 1);
    const following = onOverLight(tokens, joint + 1);
    if (tokens[joint]?.kind !== 'and' || tokens[following]?.kind !== 'thing') return { things, next: at + 1 };
    at = following;
  }
}

/** 未收取信息处理费, and 信息处理费未收取 */
function uncollected(tokens: readonly Token[], at: number, actAt: number): AmountSaid[] {
  const next = onOverLight(tokens, actAt + 1);
  const after = tokens[next];
  const before = tokens[backOverLight(tokens, at - 1)];
  const fee = endsAt(tokens, next)
    ? before
    : endsAt(tokens, onOverLight(tokens, next + 1))
      ? after
      : undefined;
  const start = fee === before ? fee?.start : tokens[at]?.start;
  const end = fee === before ? tokens[actAt]?.end : fee?.end;
  if (fee?.kind !== 'thing' || fee.thing !== 'infoFee' || start === undefined || end === undefined) return [];
  return [{ says: 'amount', measure: 'infoFeeCollected', yuan: '0', start, end }];
}

/** 未制发规范性文件 */
function deniedDocuments(tokens: readonly Token[], actAt: number, start: number): CountSaid[] {
  const act = tokens[actAt];
  const thingAt = onOverLight(tokens, actAt + 1);
  const thing = tokens[thingAt];
  if (act?.kind !== 'act' || thing?.kind !== 'thing' || !endsAt(tokens, onOverLight(tokens, thingAt + 1)))
    return [];
  if (thing.thing !== 'normativeDocuments' && thing.thing !== 'regulations') return [];
  if (act.act !== 'issued' && act.act !== 'repealed') return [];
  return [{ says: 'count', measure: `${thing.thing}.${act.act}`, count: 0, start, end: thing.end }];
}

/** 无上年结转, 没有结转下年度的申请 */
function deniedCarrying(
  tokens: readonly Token[],
  labelAt: number,
  start: number,
  context: ReadingContext,
): CountSaid[] {
  const label = tokens[labelAt];
  if (label?.kind !== 'label' || context.topic !== 'requests') return [];
  if (label.label !== 'carriedOver' && label.label !== 'carriedForward') return [];
  const next = onOverLight(tokens, labelAt + 1);
  const thing = tokens[next];
  const closed =
    endsAt(tokens, next) || (thing?.kind === 'thing' && endsAt(tokens, onOverLight(tokens, next + 1)));
  const measure: Measure = label.label;
  return closed ? [{ says: 'count', measure, count: 0, start, end: label.end }] : [];
}
