import type { LocalProfile } from './local-profile';

/** A profile as every page and message names it: `怀化市 2025 年度（怀政办函〔2025〕3号）`. */
export function profileWords({ name, source }: Pick<LocalProfile, 'name' | 'source'>): string {
  return `${name}（${source}）`;
}

/** Whether a profile is for a report of this year; one that names no year is for all. */
export function isProfileFor({ reportYear: year }: LocalProfile, reportYear: number): boolean {
  return year === undefined || year === reportYear;
}
