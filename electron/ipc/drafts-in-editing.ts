import type { Report } from '#shared/report/report';

/** A report whose last save the disk refused. */
export interface UnsavedReport {
  readonly id: string;
  readonly report: Report;
}

/** What could be lost if the window closed now: drafts the page has open, and reports the disk refused to take. */
export class DraftsInEditing {
  readonly #unsaved = new Map<string, Report>();
  #anyOpened = false;

  /** The page holds a draft from now on. */
  opened(): void {
    this.#anyOpened = true;
  }

  /** Whether the page may hold something that is not on disk yet. */
  any(): boolean {
    return this.#anyOpened;
  }

  /** The disk refused this report; 另存到… can still write it elsewhere, even if the page no longer answers. */
  refused(id: string, report: Report): void {
    this.#unsaved.delete(id);
    this.#unsaved.set(id, report);
  }

  /** The draft is on disk. */
  saved(id: string): void {
    this.#unsaved.delete(id);
  }

  /** The report that was refused last. */
  latestUnsaved(): UnsavedReport | undefined {
    const last = [...this.#unsaved].at(-1);
    return last === undefined ? undefined : { id: last[0], report: last[1] };
  }
}
