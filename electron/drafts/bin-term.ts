const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days a draft lies in 回收站. */
const DAYS_KEPT = 30;

export interface BinEntry {
  /** ISO time of the removal, by the clock of then. */
  readonly removedAt: string;
  /** Day of use (see `DaysOfUse`) on which it was removed. */
  readonly removedOnDay: number;
}

/**
 * Whether a draft has lain in 回收站 long enough to be deleted. Both must say so: the clock, and the count of days the
 * program was used on since. A clock that is set forward by a year empties nothing, one set back keeps a draft longer;
 * nothing is ever kept shorter than was promised.
 */
export function isDue({ removedAt, removedOnDay }: BinEntry, now: Date, dayOfUse: number): boolean {
  const elapsed = now.getTime() - Date.parse(removedAt);
  return elapsed >= DAYS_KEPT * DAY_MS && dayOfUse - removedOnDay >= DAYS_KEPT;
}

/** How many different days the program has been used on, and the last of them. */
export interface DaysOfUse {
  readonly count: number;
  /** `2025-01-03`, by the clock of then. */
  readonly last: string;
}

/** The count with today in it. */
export function withToday({ count, last }: DaysOfUse, today: string): DaysOfUse {
  return last === today ? { count, last } : { count: count + 1, last: today };
}
