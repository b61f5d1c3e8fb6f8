import { isDeepStrictEqual } from 'node:util';
import { readDocument } from '../../electron/imports/read-document';
import { soundReport } from '../rule-cases/sound-report';
import type { FaultRun } from './fault-run';
import { cutFiles, mutatedFiles } from './mutated-files';
import { DOCUMENT_KINDS, documentOf } from './round-trip-outcome';

/** Damaged documents of each format, beside those cut off. */
const COUNT = 300;
const SEED = 20_250_103;
/** Places each is cut at. */
const CUTS = 300;

/** Exported documents as a bad disk or a broken copy gives them back: the report that was put in, or a sentence. */
export const run: FaultRun = {
  title: 'PDF, Word and Excel files cut, flipped, zeroed, swapped, doubled and overwritten',
  async run({ count = COUNT, seed = SEED }) {
    const data = soundReport('2021');
    const failures: string[] = [];
    const ended = new Map<string, number>();
    let tried = 0;
    for (const kind of DOCUMENT_KINDS) {
      const bytes = await documentOf(kind, data, data);
      const step = Math.ceil(bytes.length / CUTS);
      for (const files of [cutFiles(bytes, step), mutatedFiles(bytes, count, seed)]) {
        for (const file of files) {
          tried += 1;
          const outcome = await outcomeOf(file.bytes, data);
          ended.set(`${kind} ${outcome}`, (ended.get(`${kind} ${outcome}`) ?? 0) + 1);
          if (outcome.startsWith('wrong')) failures.push(`${kind}, ${file.name}: ${outcome}`);
        }
      }
    }
    return { tried, failures, notes: [...ended].map(([how, times]) => `${how}: ${times}`) };
  },
};

async function outcomeOf(bytes: Uint8Array, data: unknown): Promise<string> {
  try {
    const reading = await readDocument(bytes);
    if (reading.outcome === 'refused') return reading.message === '' ? 'wrong: no words' : 'refused in words';
    if (reading.outcome === 'noData') return 'no data, told';
    if (reading.sealIntact === true && !isDeepStrictEqual(reading.report, data))
      return 'wrong: another report';
    if (reading.sealIntact === false) return 'opened, told to be changed';
    return reading.differing === undefined && reading.notes.length === 0
      ? 'opened whole'
      : 'opened, pages told to differ';
  } catch (error) {
    return `wrong: ${error instanceof Error ? `${error.name} ${error.message}` : String(error)}`;
  }
}
