import type { CellId, HelpText, TableId } from '../form';

/** One of the two tables a case shows, with the figures that are not 0 in it. */
export interface CaseState {
  /** What the table is: 办理前, 去年年报. */
  readonly name: string;
  /** Typed figures by cell, as they would be entered; every other cell of the table is 0. */
  readonly figures: Readonly<Record<CellId, number | string>>;
}

/**
 * A situation that is often counted wrongly, worked out in figures. Rows are those of the form in force; an older form
 * that prints them undivided shows the case at the undivided row (`worked-cases-of.ts`).
 */
export interface WorkedCase extends Pick<HelpText, 'standing' | 'basis'> {
  /** Stable: cases point to each other by it. */
  readonly id: string;
  readonly table: TableId;
  /** Rows and columns of the table under whose help the case stands. */
  readonly rows: readonly string[];
  readonly columns?: readonly string[];
  readonly title: string;
  /** What happened, in one or two sentences. */
  readonly situation: string;
  /** Where it is counted and why. */
  readonly counted: string;
  readonly before: CaseState;
  readonly after: CaseState;
  /** The two tables are those of two years' reports, `before` being last year's. */
  readonly acrossYears?: true;
  /** Cases that are easily taken for this one, or go on from it. */
  readonly related: readonly string[];
}
