import { localDate } from '#shared/values/local-date';

/** A version as thinning sees it. */
export interface DatedVersion {
  readonly number: number;
  /** ISO time in UTC. */
  readonly madeAt: string;
}

/** Beside those of today, the last one of each of this many days is kept. */
const DAYS = 30;
/** Beside these, the last one of each of this many months. */
const MONTHS = 24;
/** Kept whatever the calendar says: a clock that jumped years ahead must not cost the newest versions. */
const NEWEST = 10;
/** More than a day of work makes; a program that goes mad must not fill the disk. */
const MOST = 400;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Which versions of a draft may go: of those made before today, all but the last of each day for 30 days and the last
 * of each month for two years. What is dated in the future (the clock was set back) stays.
 *
 * @param versions of one draft, in any order
 * @param now days and months are those of the computer's time zone
 */
export function versionsToThin<V extends DatedVersion>(versions: readonly V[], now: Date): readonly V[] {
  const newestFirst = [...versions].sort((one, other) => other.number - one.number);
  const today = localDate(now);
  const oldestDay = localDate(new Date(now.getTime() - DAYS * DAY_MS));
  const oldestMonth = localDate(new Date(now.getFullYear(), now.getMonth() - MONTHS, 1)).slice(0, 7);
  const taken = new Set<string>();
  const isFirstOf = (span: string) => {
    if (taken.has(span)) return false;
    taken.add(span);
    return true;
  };
  return newestFirst.filter((version, index) => {
    const day = localDate(new Date(version.madeAt));
    // Both are asked: the last of a day is also the last of its month.
    const opensDay = isFirstOf(day);
    const opensMonth = isFirstOf(day.slice(0, 7));
    if (index >= MOST) return true;
    if (index < NEWEST || day >= today) return false;
    return !((opensDay && day >= oldestDay) || (opensMonth && day.slice(0, 7) >= oldestMonth));
  });
}
