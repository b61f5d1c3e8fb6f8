import type { LocalProfile } from '../profile/local-profile';
import type { Report } from '../report/report';

/** What is known beside the report itself; a check that needs what is not known here is silent ("not yet"). */
export interface CheckContext {
  /** The same unit's report of the year before. One of another year is left out. */
  readonly previous?: Report | undefined;
  /** What the local notice asks for. */
  readonly profile?: LocalProfile | undefined;
  /** Today's date, `YYYY-MM-DD`, local time: `shared/` has no clock. */
  readonly today?: string | undefined;
  /** Whether the report as read is the one its document was sealed with; told by whoever read the document. */
  readonly sealIntact?: boolean | undefined;
}
