/** What made one text into another: from `start` on, `removed` gave way to `inserted`. In UTF-16 code units. */
export interface TextChange {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Marks that end a burst of typing: what stands before them is a unit one may want back. */
const ENDING = /[，。；：！？、,.;:!?\n]$/;

/**
 * The one stretch in which two texts differ.
 *
 * @param caret where the caret stands after the change: of two equal signs it tells which one went or came. One that
 * no single change explains is passed over.
 */
export function textChange(before: string, after: string, caret?: number): TextChange {
  const shorter = Math.min(before.length, after.length);
  const behind = caret === undefined ? 0 : after.length - caret;
  const hasCaret = behind > 0 && behind <= before.length && before.endsWith(after.slice(caret));
  const kept = hasCaret ? behind : 0;
  let start = 0;
  while (start < shorter - kept && before[start] === after[start]) start += 1;
  let common = kept;
  while (
    common < shorter - start &&
    before[before.length - 1 - common] === after[after.length - 1 - common]
  ) {
    common += 1;
  }
  return {
    start,
    removed: before.slice(start, before.length - common),
    inserted: after.slice(start, after.length - common),
  };
}

/** Whether a change goes on where the former one ended: typing after typing, deleting after deleting. */
export function continuesBurst(former: TextChange, next: TextChange): boolean {
  if (ENDING.test(former.inserted)) return false;
  const caret = former.start + former.inserted.length;
  if (next.removed === '') return next.start === caret;
  if (next.inserted !== '') return false;
  return next.start === caret || next.start + next.removed.length === caret;
}
