import { FORMS } from '#shared/form/forms';
import { writeReportFile } from '#shared/report/report-file';
import { soundReport } from '../rule-cases/sound-report';
import { outcomeOfDamage } from './damaged-file-outcome';
import type { FaultRun } from './fault-run';
import { cutFiles, mutatedFiles } from './mutated-files';

/** Damaged files of each form beside one cut behind every byte. */
const MUTATIONS = 2500;
const SEED = 20_250_103;

/** Report files as a bad disk gives them back: drafts, last year's reports and versions are all of this kind. */
export const run: FaultRun = {
  title: 'report files cut behind every byte, flipped, zeroed, swapped, doubled and overwritten',
  async run() {
    const failures: string[] = [];
    const ended = new Map<string, number>();
    let [tried, undetectable] = [0, 0];
    for (const { template } of FORMS) {
      const original = soundReport(template);
      const written = writeReportFile(original, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' });
      const bytes = new TextEncoder().encode(written);
      for (const files of [cutFiles(bytes), mutatedFiles(bytes, MUTATIONS, SEED)]) {
        for (const file of files) {
          const outcome = outcomeOfDamage(file, original);
          tried += 1;
          undetectable += outcome.undetectable;
          ended.set(outcome.ended, (ended.get(outcome.ended) ?? 0) + 1);
          if (outcome.failure !== undefined) failures.push(`${template}: ${outcome.failure}`);
        }
      }
    }
    const notes = [...ended].map(([how, count]) => `${how}: ${count}`);
    return {
      tried,
      failures,
      notes: [
        ...notes,
        `figures and texts that became others, in files the person is told to look through: ${undetectable}`,
      ],
    };
  },
};
