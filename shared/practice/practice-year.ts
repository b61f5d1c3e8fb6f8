import type { CellContent, Narrative } from '../report/report';

/** What is made up of one year, in the notation of `practice-content.ts`. */
export interface PracticeYear {
  readonly narrative: Narrative;
  /** Entered cells by id; those that are neither here nor in `blank` are 0. */
  readonly figures: Readonly<Record<string, CellContent>>;
  /** Cells left for the person: `table.row.column`, or `table.row` for a whole row. */
  readonly blank: readonly string[];
}
