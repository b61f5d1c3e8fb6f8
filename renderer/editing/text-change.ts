/** What made one text into another: from `start` on, `removed` gave way to `inserted`. */
export interface TextChange {
  readonly start: number;
  readonly removed: string;
  readonly inserted: string;
}

/** Marks that end a burst of typing: what stands before them is a unit one may want back. */
const ENDING = /[，。；：！？、,.;:!?\n]$/;

/** The one stretch in which two texts differ, in UTF-16 code units. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let common = 0;
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
