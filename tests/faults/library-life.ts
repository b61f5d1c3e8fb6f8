import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { DraftLibrary } from '../../electron/drafts/draft-library';
import { failureInWords } from '../../electron/ipc/failure-in-words';
import { makePlainWriter } from '../support/plain-writer';

const IN_MEMORY = '/dev/shm';

/** A report that can be told from every other one of a run. */
export function reportNumber(number: number): Report {
  const report = blankReport({ name: '城关镇', kind: 'government', superior: '' }, 2024);
  return { ...report, narrative: { ...report.narrative, problems: `第 ${number} 稿。` } };
}

/** Last year's report of the same unit, told apart in the same way. */
export function previousNumber(number: number): Report {
  return { ...reportNumber(number), reportYear: 2023 };
}

/** A new data folder, in memory where the system offers that: hundreds of lives wait for no disk. */
export function newHome(): string {
  return mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'library-life-'));
}

export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}

/** The library as a start of the program finds it. */
export function startLibrary(home: string): DraftLibrary {
  return new DraftLibrary({
    folder: join(home, 'drafts'),
    previousFolder: join(home, 'previous'),
    notesFolder: home,
    writer: makePlainWriter(),
    now: () => new Date(),
    onFailure: () => undefined,
  });
}

/** What one thing may be on disk: what was last told to be there, or what was tried since and not told to be. */
export class Expected<T> {
  #told: T;
  #tried: T[] = [];

  constructor(told: T) {
    this.#told = told;
  }

  get told(): T {
    return this.#told;
  }

  try(value: T): void {
    this.#tried.push(value);
  }

  tell(value: T): void {
    this.#told = value;
    this.#tried = [];
  }

  allows(found: unknown): boolean {
    const text = JSON.stringify(found);
    return [this.#told, ...this.#tried].some((value) => JSON.stringify(value) === text);
  }
}

/** What whoever works with the library knows of one draft. */
export interface KnownDraft {
  readonly id: string;
  readonly report: Expected<Report>;
  readonly previous: Expected<Report | undefined>;
  /** Undefined until the person gives it one. */
  readonly name: Expected<string | undefined>;
  readonly inBin: Expected<boolean>;
}

export function knownDraft(id: string, report: Report): KnownDraft {
  return {
    id,
    report: new Expected(report),
    previous: new Expected<Report | undefined>(undefined),
    name: new Expected<string | undefined>(undefined),
    inBin: new Expected<boolean>(false),
  };
}

/** What is wrong with an error that reached the caller: it has to be told in words. */
export function unspeakable(error: unknown): string | undefined {
  const words = failureInWords(error);
  if (words === undefined) return `an error without words: ${error}`;
  return /E[A-Z]{3,}|[a-z]{4,}/.test(words) ? `a code in the words: ${words}` : undefined;
}

/** Holds what a library has against what is known. Answers with a line for each thing that is not as it must be. */
export async function lostIn(library: DraftLibrary, known: readonly KnownDraft[]): Promise<string[]> {
  const lost: string[] = [];
  const { drafts, setAside } = await library.list();
  const removed = await library.listRemoved();
  for (const { shownName, message } of setAside) lost.push(`set aside: ${shownName}: ${message}`);
  for (const { id, report, previous, name, inBin } of known) {
    const summary = [...drafts, ...removed].find((draft) => draft.id === id);
    if (summary === undefined) {
      lost.push('the draft is gone');
      continue;
    }
    if (!inBin.allows(removed.includes(summary))) lost.push('the draft lies in the wrong list');
    const shown = summary.name.endsWith('年年报') ? undefined : summary.name;
    if (!name.allows(shown)) lost.push(`the name is ${summary.name}`);
    const { draft, notice } = await library.open(id);
    if (!report.allows(draft.report)) lost.push(`the report is “${draft.report.narrative.problems}”`);
    if (!previous.allows(draft.previous)) lost.push('last year’s report is another one');
    if (notice !== undefined) lost.push(`told: ${notice}`);
  }
  return lost;
}

/** Files of a data folder that are neither drafts nor the program's own. */
export function strayFiles(home: string): string[] {
  const own = /^(library|settings|draft-index)\.json$|^(drafts|previous)(\/[a-z0-9-]+\.ndbg)?$/;
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !own.test(name));
}
