import { officialDeadline } from '../report/official-deadline';
import type { UnitKind } from '../report/report';
import type { LocalProfile } from './local-profile';

export interface Deadline {
  /** `YYYY-MM-DD`; the report is in time on this day. */
  readonly date: string;
  /** Whose date it is. A local notice may set an earlier day than the official one, never a later. */
  readonly setBy: 'official' | 'local';
}

/** The last day of handing in for a unit: the official one, or the earlier one of the local notice in use. */
export function deadlineFor(kind: UnitKind, reportYear: number, profile: LocalProfile | undefined): Deadline {
  const official = officialDeadline(kind, reportYear);
  const local = profile?.deadline;
  return local !== undefined && local < official
    ? { date: local, setBy: 'local' }
    : { date: official, setBy: 'official' };
}
