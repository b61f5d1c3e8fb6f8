import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftLibrary } from '../../electron/drafts/draft-library';
import { FailingFiles, type FileFault } from './failing-files';
import {
  type Expected,
  type KnownDraft,
  knownDraft,
  lostIn,
  newHome,
  previousNumber,
  removeHome,
  reportNumber,
  startLibrary,
  strayFiles,
  unspeakable,
} from './library-life';

export interface FaultOutcome {
  /** False once the life of a draft has no such use of the call any more. */
  readonly met: boolean;
  readonly failures: readonly string[];
}

/**
 * A draft's life with one fault in it: made, saved, named, put into 回收站, fetched back, given last year's report,
 * listed, opened, closed, beside a draft that nobody touches. Whatever fails has to say so in words, leave what was
 * told to be saved, and let the next save be good, in this run of the program and in the next.
 */
export async function lifeWithFault(fault: FileFault): Promise<FaultOutcome> {
  const home = newHome();
  const bystander = await madeBefore(home);
  const untouched = () => readFileSync(join(home, 'drafts', `${bystander.id}.ndbg`), 'utf8');
  const before = untouched();
  const files = new FailingFiles(home);
  const failures: string[] = [];
  try {
    files.fail(fault);
    const life = new Life(failures, () => files.heal());
    const { library, known } = await life.live(home);
    files.heal();
    if (known !== undefined) {
      known.report.tell(reportNumber(9));
      await library.save(known.id, reportNumber(9));
    }
    const all = [bystander, ...(known === undefined ? [] : [known])];
    for (const lost of await lostIn(library, all)) failures.push(`in this run: ${lost}`);
    await library.close();
    for (const lost of await lostIn(startLibrary(home), all)) failures.push(`in the next run: ${lost}`);
    const stray = strayFiles(home);
    if (stray.length > 0) failures.push(`left behind: ${stray.join(', ')}`);
    if (untouched() !== before) failures.push('the draft that nobody touched has changed');
  } catch (error) {
    failures.push(`threw with the disk well again: ${error instanceof Error ? error.stack : error}`);
  } finally {
    files.end();
    removeHome(home);
  }
  const real = failures.filter((line) => !isBadSpotKept(fault, line));
  return { met: files.met, failures: real.map((line) => `${described(fault)}: ${line}`) };
}

async function madeBefore(home: string): Promise<KnownDraft> {
  const library = startLibrary(home);
  const { summary } = await library.create(reportNumber(0), previousNumber(0));
  await library.rename(summary.id, '没有人动过的一份');
  await library.close();
  const known = knownDraft(summary.id, reportNumber(0));
  known.previous.tell(previousNumber(0));
  known.name.tell('没有人动过的一份');
  return known;
}

class Life {
  readonly #failures: string[];
  readonly #whenItDoesNotStart: () => void;

  /** @param whenItDoesNotStart mends the disk: without a start there is nothing that could fail */
  constructor(failures: string[], whenItDoesNotStart: () => void) {
    this.#failures = failures;
    this.#whenItDoesNotStart = whenItDoesNotStart;
  }

  async live(home: string): Promise<{ library: DraftLibrary; known: KnownDraft | undefined }> {
    const library = await this.#started(home);
    await this.#step('list', () => library.list());
    const made = await this.#step('create', () => library.create(reportNumber(1)));
    if (made === undefined) return { library, known: undefined };
    const { id } = made.summary;
    const known = knownDraft(id, reportNumber(1));
    const change = async <T>(name: string, what: Expected<T>, value: T, work: () => Promise<unknown>) => {
      what.try(value);
      if (await this.#succeeds(name, work)) what.tell(value);
    };
    await change('save', known.report, reportNumber(2), () => library.save(id, reportNumber(2)));
    await change('save again', known.report, reportNumber(3), () =>
      library.save(id, reportNumber(3), { place: { page: 'disputes' } }),
    );
    await change('rename', known.name, '送审稿', () => library.rename(id, '送审稿'));
    await change('remove', known.inBin, true, () => library.remove(id));
    await change('restore', known.inBin, false, () => library.restore(id));
    await change('keep last year’s', known.previous, previousNumber(1), () =>
      library.keepPrevious(id, previousNumber(1)),
    );
    await change('keep another', known.previous, previousNumber(2), () =>
      library.keepPrevious(id, previousNumber(2)),
    );
    await this.#step('list', () => library.list());
    await this.#step('open', () => library.open(id));
    await change('take last year’s away', known.previous, undefined, () =>
      library.keepPrevious(id, undefined),
    );
    await this.#step('close', () => library.close());
    return { library, known };
  }

  /** A start that fails is told in words; the next one is good once the disk is. */
  async #started(home: string): Promise<DraftLibrary> {
    const library = await this.#step('start', async () => startLibrary(home));
    if (library !== undefined) return library;
    this.#whenItDoesNotStart();
    return startLibrary(home);
  }

  async #succeeds(name: string, work: () => Promise<unknown>): Promise<boolean> {
    const done = await this.#step(name, async () => {
      await work();
      return 'done';
    });
    return done === 'done';
  }

  async #step<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const complaint = unspeakable(error);
      if (complaint !== undefined) this.#failures.push(`${name}: ${complaint}`);
      return undefined;
    }
  }
}

/** A file that could not be read twice is a bad spot: it is kept aside and told of, and what is on screen is saved. */
function isBadSpotKept({ code, times = 1 }: FileFault, line: string): boolean {
  return code === 'EIO' && times > 1 && /现在的内容已重新保存。$|left behind: \S+\.damaged-\S+$/.test(line);
}

function described({ call, use, code, times = 1 }: FileFault): string {
  const length = times === Number.POSITIVE_INFINITY ? ' and after' : times === 1 ? '' : ` × ${times}`;
  return `${code} at ${call ?? 'call'} ${use}${length}`;
}
