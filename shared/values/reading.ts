/**
 * Why a typed or imported text could not be taken as a value. Each reason has a sentence of its own in the
 * rules, so that the person learns what to change and not only that something is wrong.
 */
export type Refusal =
  | 'notANumber'
  | 'negative'
  | 'notWhole'
  | 'tooLarge'
  | 'tooManyDecimals'
  | 'separatorsMisplaced'
  | 'wrongUnit';

/**
 * What one cell says. Blank ("not filled in yet"), placeholder ("/", "—": the office means "does not apply"),
 * refused ("something stands there, but it is no value") and a value are four different things everywhere;
 * only `value` takes part in arithmetic as typed. Source: spec/rules.md section 2.
 */
export type Reading<T> =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: T; readonly cleanedFrom?: string }
  | { readonly state: 'placeholder'; readonly text: string }
  | { readonly state: 'refused'; readonly text: string; readonly reason: Refusal };

/** The one blank reading; it carries nothing, so it is shared. */
export const BLANK: Reading<never> = { state: 'blank' };

/** A reading of a value; `typed` is kept when cleaning changed what was typed (rule F-03). */
export function valueReading<T>(value: T, typed: string, canonical: string): Reading<T> {
  return typed === canonical ? { state: 'value', value } : { state: 'value', value, cleanedFrom: typed };
}

/** A refusal that keeps the text as it stands: nothing typed is ever thrown away. */
export function refuse(text: string, reason: Refusal): Reading<never> {
  return { state: 'refused', text, reason };
}
