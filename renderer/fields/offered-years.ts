import { FIRST_REPORT_YEAR } from '#shared/form/forms';

/** The year a new report is most likely of: reports are written in January about the year before. */
export function likelyYear(now: Date): number {
  return Math.max(FIRST_REPORT_YEAR, now.getFullYear() - 1);
}

/** Report years to choose from, newest first: from the first official form to this year, and `present` in any case. */
export function offeredYears(now: Date, present?: number): readonly number[] {
  const last = Math.max(now.getFullYear(), likelyYear(now), present ?? 0);
  return Array.from({ length: last - FIRST_REPORT_YEAR + 1 }, (_, back) => last - back);
}
