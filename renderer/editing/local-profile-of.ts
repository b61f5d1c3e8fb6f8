import type { LocalProfile } from '#shared/profile/local-profile';
import { isProfileFor } from '#shared/profile/profile-words';
import type { JudgedReport } from './report-store';

/** The local profile the open report is checked with; undefined where there is none, or it is for another year. */
export function localProfileOf({ report, context }: JudgedReport): LocalProfile | undefined {
  const { profile } = context;
  return profile !== undefined && isProfileFor(profile, report.reportYear) ? profile : undefined;
}
