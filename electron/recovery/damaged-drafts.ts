import type { Report } from '#shared/report/report';
import type { Salvage } from '#shared/report/salvage-report';
import { draftPath } from '../drafts/draft-file';
import type { DamageRemedy } from '../drafts/draft-library-options';
import type { VersionKeeper } from '../versions/version-keeper';
import { readDamagedFile } from './read-damaged-file';

/** A version that is whole. */
export interface Backup {
  readonly report: Report;
  /** ISO time it was made at. */
  readonly madeAt: string;
}

/** What there is to go on with in place of a damaged draft. */
export interface Remedies {
  readonly read?: Salvage;
  readonly backup?: Backup;
}

export interface DamagedDraftsParts {
  /** Folder of the draft files. */
  readonly draftsFolder: string;
  readonly versions: Pick<VersionKeeper, 'list' | 'read'>;
  /** Told of versions the disk did not give, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** Looks for what a damaged draft can be gone on with: what is still sound in its file, and its newest whole version. */
export class DamagedDrafts {
  readonly #parts: DamagedDraftsParts;

  constructor(parts: DamagedDraftsParts) {
    this.#parts = parts;
  }

  /** For the library, which asks of every damaged file it finds. */
  async remedyFor(id: string): Promise<DamageRemedy> {
    const { read, backup } = await this.remedies(id);
    if (read?.certainty === 'proven') return { remedy: 'whole', report: read.report };
    const likely = backup?.report ?? read?.report;
    if (likely === undefined) return { remedy: 'none' };
    const { unit, reportYear } = likely;
    return { remedy: 'choice', name: unit.name === '' ? undefined : `${unit.name} ${reportYear} 年年报` };
  }

  async remedies(id: string): Promise<Remedies> {
    const read = await readDamagedFile(draftPath(this.#parts.draftsFolder, id));
    const backup = await this.newestVersion(id, () => true);
    return { ...(read === undefined ? {} : { read }), ...(backup === undefined ? {} : { backup }) };
  }

  /** The newest version of a draft that is whole and that is asked for by the time it was made at. */
  async newestVersion(id: string, isAskedFor: (madeAt: string) => boolean): Promise<Backup | undefined> {
    const { versions, onFailure } = this.#parts;
    try {
      for (const { name, madeAt } of await versions.list(id)) {
        if (!isAskedFor(madeAt)) continue;
        const reading = await versions.read(id, name);
        if (reading.ok) return { report: reading.report, madeAt };
      }
    } catch (error) {
      onFailure(error);
    }
    return undefined;
  }
}
