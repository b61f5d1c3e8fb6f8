/** What a run found. */
export interface FaultRunOutcome {
  /** How many faults were thrown. */
  readonly tried: number;
  /** One line for each thing that went wrong: what was thrown, and what was lost or said wrongly. */
  readonly failures: readonly string[];
  /** What else is worth knowing, such as a histogram; printed below. */
  readonly notes?: readonly string[];
}

/** What `npm run faults` was asked for; a run takes of it what it knows. */
export interface FaultRunWishes {
  /** `--count`: how many faults, for a run that could go on for ever. */
  readonly count?: number;
  /** `--seed`: makes a run by chance again. */
  readonly seed?: number;
  /** `--from`: goes on with this fault, for a run that was broken off. */
  readonly from?: number;
  /** `--only=NAME,NAME`: these kinds of input, for a run that knows several. */
  readonly only?: readonly string[];
}

/**
 * One kind of fault thrown at the program, all there are of it. A file `tests/faults/<name>.run.ts` exports one as
 * `run`; `npm run faults` runs every one, `npm run faults -- <name>` those named. The quick part of each stands in a
 * `*.test.ts` of this folder, which `npm test` runs.
 */
export interface FaultRun {
  readonly title: string;
  /** Starts the real program: it is built and has a screen by then. */
  readonly inWindow?: true;
  run(wishes: FaultRunWishes): Promise<FaultRunOutcome>;
}
