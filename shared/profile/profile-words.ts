import type { Report } from '../report/report';
import type { LocalProfile } from './local-profile';

/** A profile as every page and message names it: `怀化市 2025 年度（怀政办函〔2025〕3号）`. */
export function profileWords({ name, source }: Pick<LocalProfile, 'name' | 'source'>): string {
  return `${name}（${source}）`;
}

/** The local notice a report was checked against, as named on paper; empty where there was none for its year. */
export function localNoticeFor({ reportYear }: Pick<Report, 'reportYear'>, profile?: LocalProfile): string {
  return profile !== undefined && isProfileFor(profile, reportYear) ? profileWords(profile) : '';
}

/** Whether a profile is for a report of this year; one that names no year is for all. */
export function isProfileFor({ reportYear: year }: LocalProfile, reportYear: number): boolean {
  return year === undefined || year === reportYear;
}
