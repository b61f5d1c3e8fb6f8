import { isApplicant, isDispute, measureOfLabel, measureOfThing } from './measure-of';
import type { ReadingContext } from './reading-context';
import type { Act, Measure, Topic } from './statement';
import type { LabelToken, NumberToken, ThingToken, Token } from './token';
import { backFromNumber, backOverLight, endsAt, onOverLight } from './token-walk';

/** What a number counts, and how far the words that say so reach. */
export interface CountedHead {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly loose?: true;
  readonly act?: Act;
}

/** Words before a label that make it something else than the label alone. */
const SPOILING: ReadonlySet<Token['kind']> = new Set([
  'unknown',
  'label',
  'negation',
  'change',
  'foreign',
  'aspect',
  'channel',
  'subrow',
  'delayed',
  'publish',
  'disclosed',
]);

/**
 * What the number at `at` counts: the thing right before it (予以公开5件, 收到申请共5件), the act before with the thing
 * after it (收到5件申请), or the label right after it (3件维持). Undefined where other words stand between.
 */
export function countedHead(
  tokens: readonly Token[],
  at: number,
  context: ReadingContext,
): CountedHead | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number') return undefined;
  const beforeAt = backFromNumber(tokens, at - 1);
  const before = tokens[beforeAt];
  if (number.unit === 'none' && !endsAt(tokens, at + 1)) return undefined;
  // 受理依申请公开信息6条: lines are requests only where something is done to requests named right before.
  if (number.unit === 'items' && !(before?.kind === 'thing' && before.thing === 'requests' && !before.bare))
    return undefined;
  if (before?.kind === 'label') return ofLabel(tokens, beforeAt, before, number, at, context);
  if (before?.kind === 'thing') return ofThing(tokens, beforeAt, before, number, context);
  if (before?.kind === 'act') return ofAct(tokens, beforeAt, number, at, context);
  if (
    before === undefined ||
    ['comma', 'and', 'stop', 'close', 'includes'].includes(before.kind) ||
    beforeAt < at - 1
  )
    return ofLabelAfter(tokens, at, number, context, before);
  return undefined;
}

function ofLabel(
  tokens: readonly Token[],
  labelAt: number,
  label: LabelToken,
  number: NumberToken,
  at: number,
  context: ReadingContext,
): CountedHead | undefined {
  if (tokens[at + 1]?.kind === 'unknown' && at === labelAt + 1 && number.unit === 'none') return undefined;
  return standsAlone(tokens, labelAt)
    ? labelHead(label, label.start, number.end, context.topic, context.base)
    : undefined;
}

function labelHead(
  label: LabelToken,
  start: number,
  end: number,
  topic: Topic | undefined,
  base: Act | undefined,
): CountedHead | undefined {
  const measure = measureOfLabel(label.label, topic, base);
  if (measure === undefined) return undefined;
  return { measure, start, end, ...(label.year === undefined ? {} : { year: label.year }) };
}

/** Whether a label is neither part of a longer phrase nor joined to another that has no number of its own. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[backOverLight(tokens, at - 1)];
  if (before === undefined) return true;
  if (before.kind === 'and') return joinsNumbered(tokens, backOverLight(tokens, at - 1));
  if (before.kind === 'thing') {
    const owner = tokens[backOverLight(tokens, backOverLight(tokens, at - 1) - 1)];
    return owner?.kind !== 'label';
  }
  return !SPOILING.has(before.kind);
}

/** Whether what stands before a joint has a number of its own: 维持3件、纠正1件, and not 维持、纠正4件. */
function joinsNumbered(tokens: readonly Token[], joint: number): boolean {
  const before = tokens[joint - 1];
  return before === undefined || !['label', 'thing', 'act'].includes(before.kind);
}

function ofThing(
  tokens: readonly Token[],
  thingAt: number,
  thing: ThingToken,
  number: NumberToken,
  context: ReadingContext,
): CountedHead | undefined {
  const ownerAt = backOverLight(tokens, thingAt - 1);
  const owner = tokens[ownerAt];
  const measured = (act: Act | undefined, start: number): CountedHead | undefined => {
    const measure = measureOfThing(act, thing.thing, context.aboutDisclosure);
    return measure === undefined
      ? undefined
      : { measure, start, end: number.end, ...(act === undefined ? {} : { act }) };
  };
  if (owner?.kind === 'act') {
    if (!actStandsAlone(tokens, ownerAt)) return undefined;
    // 各类申请 takes in applications of every kind.
    if (thing.bare && tokens[thingAt - 1]?.kind === 'manyChannels') return undefined;
    const head = measured(owner.act, owner.start);
    return head === undefined || !owner.loose ? head : { ...head, loose: true };
  }
  if (owner?.kind === 'label') {
    if (thing.thing !== 'requests' || !standsAlone(tokens, ownerAt)) return undefined;
    // 自然人申请5件 is of requests received though 申请 alone names none.
    return labelHead(owner, owner.start, number.end, context.topic ?? 'requests', context.base ?? 'received');
  }
  if (owner?.kind === 'and' && joinsNumbered(tokens, ownerAt) && context.listAct !== undefined && !thing.bare)
    return measured(context.listAct, thing.start);
  if (owner?.kind === 'and' && !joinsNumbered(tokens, ownerAt)) return undefined;
  if (owner !== undefined && SPOILING.has(owner.kind)) return undefined;
  if (number.unit === 'items') return undefined;
  return thing.countable && !thing.bare ? measured(undefined, thing.start) : undefined;
}

function actStandsAlone(tokens: readonly Token[], at: number): boolean {
  const joint = backOverLight(tokens, at - 1);
  const before = tokens[joint];
  if (before?.kind === 'and') return joinsNumbered(tokens, joint);
  return before?.kind !== 'negation' && before?.kind !== 'change' && before?.kind !== 'delayed';
}

function ofAct(
  tokens: readonly Token[],
  actAt: number,
  number: NumberToken,
  at: number,
  context: ReadingContext,
): CountedHead | undefined {
  const act = tokens[actAt];
  if (act?.kind !== 'act' || !actStandsAlone(tokens, actAt)) return undefined;
  const after = tokens[onOverLight(tokens, at + 1)];
  const named =
    after?.kind === 'thing' && (after.countable || after.thing === 'requests') ? after : undefined;
  const elliptic =
    endsAt(tokens, at + 1) || ['among', 'all', 'share', 'change'].includes(tokens[at + 1]?.kind ?? '');
  const thing =
    named !== undefined && !(named.bare && isOtherThing(context.topic))
      ? named.thing
      : elliptic && context.topic !== 'elsewhere'
        ? context.topic
        : undefined;
  if (thing === undefined || (named === undefined && isDispute(thing))) return undefined;
  // 沟通后答复4件: an unknown word right before the act may single out a part of the answers.
  if (
    named === undefined &&
    act.act === 'handled' &&
    tokens[backOverLight(tokens, actAt - 1)]?.kind === 'unknown'
  )
    return undefined;
  const measure = measureOfThing(act.act, thing, context.aboutDisclosure);
  if (measure === undefined) return undefined;
  const end = named === undefined ? number.end : named.end;
  return { measure, start: act.start, end, act: act.act, ...(act.loose ? { loose: true as const } : {}) };
}

const isOtherThing = (topic: Topic | undefined) =>
  topic !== undefined && topic !== 'elsewhere' && topic !== 'requests';

function ofLabelAfter(
  tokens: readonly Token[],
  at: number,
  number: NumberToken,
  context: ReadingContext,
  before: Token | undefined,
): CountedHead | undefined {
  if (number.unit === 'none' || (before !== undefined && SPOILING.has(before.kind))) return undefined;
  const labelAt = onOverLight(tokens, at + 1);
  const label = tokens[labelAt];
  if (label?.kind !== 'label' || isApplicant(label.label)) return undefined;
  const next = onOverLight(tokens, labelAt + 1);
  const closed = endsAt(tokens, next) || (tokens[next]?.kind === 'thing' && endsAt(tokens, next + 1));
  return closed ? labelHead(label, number.start, label.end, context.topic, context.base) : undefined;
}
