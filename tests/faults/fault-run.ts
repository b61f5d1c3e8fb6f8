/** What a run found. */
export interface FaultRunOutcome {
  /** How many faults were thrown. */
  readonly tried: number;
  /** One line for each thing that went wrong: what was thrown, and what was lost or said wrongly. */
  readonly failures: readonly string[];
  /** What else is worth knowing, such as a histogram; printed below. */
  readonly notes?: readonly string[];
}

/**
 * One kind of fault thrown at the program, all there are of it. A file `tests/faults/<name>.run.ts` exports one as
 * `run`; `npm run faults` runs every one, `npm run faults -- <name>` those named. The quick part of each stands in a
 * `*.test.ts` of this folder, which `npm test` runs.
 */
export interface FaultRun {
  readonly title: string;
  run(): Promise<FaultRunOutcome>;
}
