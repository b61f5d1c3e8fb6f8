import fc from 'fast-check';
import { FORMS } from '#shared/form/forms';
import { anyReport, balancedReport } from '../generators/arbitrary-report';
import type { FaultRun } from './fault-run';
import { changedDocumentFailure, DOCUMENT_KINDS, roundTripFailure } from './round-trip-outcome';

/** Reports of each kind for each form and format. */
const COUNT = 100;
const SEED = 20_250_103;

/** Every export opened again: what was put in, what is shown, and whether the two are told apart where they differ. */
export const run: FaultRun = {
  title: 'reports exported to every format and opened again, as they are and with what they show changed',
  async run({ count = COUNT, seed = SEED }) {
    const failures: string[] = [];
    let tried = 0;
    const note = (failure: string | undefined) => {
      tried += 1;
      if (failure !== undefined) failures.push(failure);
    };
    for (const form of FORMS) {
      const finished = balancedReport(form);
      const wishes = { numRuns: count, seed };
      for (const kind of DOCUMENT_KINDS) {
        for (const report of fc.sample(finished, wishes)) note(await roundTripFailure(kind, report));
        for (const report of fc.sample(anyReport(form), wishes)) note(await roundTripFailure(kind, report));
        for (const [shown, data] of fc.sample(fc.tuple(finished, finished), wishes))
          note(await changedDocumentFailure(kind, shown, data));
      }
    }
    return { tried, failures };
  },
};
