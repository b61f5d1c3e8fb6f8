import type { Report } from '#shared/report/report';
import type { DraftLibrary } from '../../electron/drafts/draft-library';
import { FailingFiles } from './failing-files';
import type { FaultRunOutcome } from './fault-run';
import type { FileRecord } from './file-calls';
import {
  type KnownDraft,
  knownDraft,
  lostIn,
  newHome,
  previousNumber,
  removeHome,
  reportNumber,
  startLibrary,
} from './library-life';
import { type DiskState, materialize, PowerCutDisk, stateKey } from './power-cut-disk';

/** What may be done with a draft once it is there. */
export const STEPS = [
  'save',
  'turn page',
  'rename',
  'remove',
  'restore',
  'keep last year’s',
  'drop last year’s',
] as const;
export type Step = (typeof STEPS)[number];

interface DoneStep {
  /** How many calls had been made when it was told to be done. */
  readonly end: number;
  /** What was tried with the draft, and what it came to. */
  readonly change: (known: KnownDraft, how: 'try' | 'tell') => void;
}

interface Life {
  readonly id: string;
  readonly created: number;
  readonly records: readonly FileRecord[];
  readonly steps: readonly DoneStep[];
}

/**
 * Lives a draft's life, then cuts the power after each call of it, with everything left of the disk that may be left:
 * whatever was told to be done is there, whole; what was under way is there or is not, but never a part of it.
 */
export async function cutPowerEverywhere(steps: readonly Step[]): Promise<FaultRunOutcome> {
  const home = newHome();
  try {
    const life = await lived(home, steps);
    return await cutAtEachCall(home, life);
  } finally {
    removeHome(home);
  }
}

async function lived(home: string, steps: readonly Step[]): Promise<Life> {
  const files = new FailingFiles(home);
  try {
    const library = startLibrary(home);
    await library.list();
    const { id } = (await library.create(reportNumber(1))).summary;
    const created = files.records.length;
    const done: DoneStep[] = [];
    for (const [index, step] of steps.entries()) {
      const change = await carriedOut(library, id, step, index + 2);
      done.push({ end: files.records.length, change });
    }
    await library.close();
    return { id, created, records: files.records, steps: done };
  } finally {
    files.end();
  }
}

async function carriedOut(
  library: DraftLibrary,
  id: string,
  step: Step,
  number: number,
): Promise<DoneStep['change']> {
  switch (step) {
    case 'save':
      await library.save(id, reportNumber(number));
      return (known, how) => known.report[how](reportNumber(number));
    case 'turn page':
      await library.save(id, reportNumber(number), {
        place: { page: number % 2 === 0 ? 'disputes' : 'requests' },
      });
      return (known, how) => known.report[how](reportNumber(number));
    case 'rename':
      await library.rename(id, `第 ${number} 稿`);
      return (known, how) => known.name[how](`第 ${number} 稿`);
    case 'remove':
      await library.remove(id);
      return (known, how) => known.inBin[how](true);
    case 'restore':
      await library.restore(id);
      return (known, how) => known.inBin[how](false);
    case 'keep last year’s':
      await library.keepPrevious(id, previousNumber(number));
      return (known, how) => known.previous[how](previousNumber(number));
    case 'drop last year’s':
      await library.keepPrevious(id, undefined);
      return (known, how) => known.previous[how](undefined as Report | undefined);
  }
}

async function cutAtEachCall(home: string, life: Life): Promise<FaultRunOutcome> {
  const disk = new PowerCutDisk(home);
  const failures: string[] = [];
  /** What was found in a state, for every draft that may be known in it. */
  const seen = new Set<string>();
  for (const [index, record] of life.records.entries()) {
    if (!disk.take(record)) continue;
    const calls = index + 1;
    const known = knownAfter(calls, life);
    const doneSteps = life.steps.filter(({ end }) => end <= calls).length;
    for (const state of disk.states()) {
      const key = `${known === undefined} ${doneSteps} ${stateKey(state)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const line of await foundIn(state, known))
        failures.push(`after call ${calls} (${record.call}): ${line}`);
    }
  }
  return { tried: seen.size, failures };
}

/** What whoever works with the library knows of the draft after so many calls; undefined before it was made. */
function knownAfter(calls: number, { id, created, steps }: Life): KnownDraft | undefined {
  if (calls < created) return undefined;
  const known = knownDraft(id, reportNumber(1));
  for (const { end, change } of steps) {
    change(known, end <= calls ? 'tell' : 'try');
    if (end > calls) break;
  }
  return known;
}

/** Starts the program on what is left of the disk. */
async function foundIn(state: DiskState, known: KnownDraft | undefined): Promise<string[]> {
  const home = newHome();
  try {
    materialize(state, home);
    const library = startLibrary(home);
    const lost = await lostIn(library, known === undefined ? [] : [known]);
    if (known !== undefined && lost.length === 0) {
      await library.save(known.id, reportNumber(99));
      known.report.try(reportNumber(99));
      lost.push(...(await lostIn(startLibrary(home), [known])).map((line) => `after the next save: ${line}`));
    }
    return lost;
  } catch (error) {
    return [`threw: ${error instanceof Error ? error.stack : error}`];
  } finally {
    removeHome(home);
  }
}
