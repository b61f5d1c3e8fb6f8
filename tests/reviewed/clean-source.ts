/** How a report file states its computed cells: not at all, as figures, or as the uneven text of a transcription. */
export type StatedTotals = 'none' | 'figures' | 'printed';

type Cell = number | string;

/**
 * A report that is right in every respect, written short: rows of `requests` are the six applicant columns
 * in print order (those left out at the end are 0), rows that are not named are 0, and no total is written:
 * all are computed when the file is built. Groups of `disputes` are 维持, 纠正, 其他结果, 尚未审结.
 */
export interface CleanSource {
  readonly id: string;
  /** What this report is a typical case of. */
  readonly about: string;
  /** The id of the same body's report of the year before, where there is one. */
  readonly previous?: string;
  readonly template: '2019' | '2021';
  readonly reportYear: number;
  readonly unit: { readonly name: string; readonly kind: string; readonly superior: string };
  readonly narrative: {
    readonly preface: string;
    readonly overview: string;
    readonly problems: string;
    readonly otherMatters: string;
  };
  readonly disclosure: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
  readonly requests: Readonly<Record<string, readonly number[]>>;
  readonly disputes: Readonly<Record<string, readonly number[]>>;
  readonly stated: StatedTotals;
}
