import { useState } from 'react';

/** A list of a thousand is shown so many at a time: more are neither drawn nor looked through by anybody. */
export const PART = 50;

export interface FirstPart<T> {
  readonly shown: readonly T[];
  /** How many are not shown yet. */
  readonly left: number;
  readonly showMore: () => void;
}

/** The first part of a list, which grows as the person asks. @param part how many are added each time */
export function useFirstPart<T>(items: readonly T[], part = PART): FirstPart<T> {
  const [parts, setParts] = useState(1);
  const shown = items.slice(0, parts * part);
  return { shown, left: items.length - shown.length, showMore: () => setParts(parts + 1) };
}
