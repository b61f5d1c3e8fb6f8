import type { Input, InputValues, Reads, ValuesOf } from './input';

/** Inputs that stay the very same values while figures are typed. */
const STAYING: ReadonlySet<Input['from']> = new Set([
  'text',
  'textOrBlank',
  'previousText',
  'basics',
  'previousBasics',
  'hasPrevious',
  'people',
  'profile',
  'profileIfAny',
  'today',
  'sealIntact',
] satisfies Input['from'][]);

/**
 * The same check, asked only when something it reads has changed: a key in a table scans no text again. Only for
 * checks that read texts and nothing in a table; others would remember in vain.
 */
export function rememberingCheck<const R extends Reads, T>(
  reads: R,
  inspect: (values: ValuesOf<R>) => T,
): (values: ValuesOf<R>) => T {
  const inputs = Object.entries(reads);
  const scansText = inputs.some(([, { from }]) => from === 'text' || from === 'textOrBlank');
  if (!scansText || !inputs.every(([, { from }]) => STAYING.has(from))) return inspect;
  let last: { readonly values: ValuesOf<R>; readonly answer: T } | undefined;
  return (values) => {
    const former = last?.values;
    const stays =
      former !== undefined &&
      inputs.every(([name, { from }]) => isSame(from, former[name] as Value, values[name] as Value));
    if (last === undefined || !stays) last = { values, answer: inspect(values) };
    return last.answer;
  };
}

type Value = InputValues[Input['from']];

/** Basics are handed over as the whole report, which is another one after every edit. */
function isSame(from: Input['from'], one: Value, other: Value): boolean {
  if (from !== 'basics' && from !== 'previousBasics') return one === other;
  const [former, present] = [one, other] as [InputValues['basics'], InputValues['basics']];
  return (
    former.unit === present.unit &&
    former.reportYear === present.reportYear &&
    former.template === present.template
  );
}
