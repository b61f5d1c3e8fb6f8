import type { Report } from '#shared/report/report';
import type { StoreWrites } from '../storing/store-write';
import { ReportFolder } from './report-folder';

/** Last year's report of a draft, as far as there is one and it can be read. */
export interface KeptPrevious {
  readonly report?: Report;
  /** What the person has to know: that the file was damaged, and what became of it. */
  readonly message?: string;
}

export interface PreviousReportsOptions {
  readonly folder: string;
  readonly writer: StoreWrites;
  readonly now: () => Date;
  readonly mayWrite?: () => boolean;
}

/**
 * Last year's reports, one file for each draft that has one, in a folder of their own: they are no drafts, and a
 * damaged one costs its draft nothing but the comparison. Each is read from disk once.
 */
export class PreviousReports {
  readonly #files: ReportFolder;
  readonly #known = new Map<string, KeptPrevious>();

  constructor(options: PreviousReportsOptions) {
    // A damaged file that is replaced was told when it was read; what replaces it is what the person has just chosen.
    this.#files = new ReportFolder({ ...options, onDamaged: () => undefined });
  }

  /** Never throws: what cannot be read is told in words, once for each time the draft is opened. */
  async of(draftId: string): Promise<KeptPrevious> {
    const known = this.#known.get(draftId);
    if (known !== undefined) return known;
    if (await this.#files.lacks(draftId)) return {};
    const reading = await this.#files.read(draftId);
    if ('content' in reading) {
      const kept = { report: reading.content.report };
      this.#known.set(draftId, kept);
      return kept;
    }
    if (!reading.isDamaged)
      return {
        message: `去年的年报没有读出来：${reading.message}本年报不受影响，稍后重新打开本年报时会再读。`,
      };
    const words = this.#files.putAside(draftId);
    return {
      message: `去年的年报没有读出来：${reading.message}${words}本年报不受影响，可以重新导入去年年报。`,
    };
  }

  /** Reads every file anew when it is next asked for. */
  forgetAll(): void {
    this.#known.clear();
  }

  /** @throws UnwritableReport for a report that would not open again; the system's error when the disk refuses */
  async keep(draftId: string, report: Report): Promise<void> {
    await this.#files.write(draftId, report);
    this.#known.set(draftId, { report });
  }

  /** @throws the system's error when the disk refuses */
  async remove(draftId: string): Promise<void> {
    await this.#files.remove(draftId);
    this.#known.delete(draftId);
  }
}
