import type { Report } from '#shared/report/report';

/** A report that is not on disk yet, or that the disk refused. */
export interface UnsavedReport {
  readonly id: string;
  readonly report: Report;
}

/** What could be lost if the window closed now: drafts the page has open, and reports not yet on disk. */
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

  /** This report is on its way to the disk. It is kept until it is there: 另存到… needs no page that answers. */
  toBeSaved(id: string, report: Report): void {
    this.#unsaved.delete(id);
    this.#unsaved.set(id, report);
  }

  /** This report is on disk. One that came after it is not. */
  saved(id: string, report: Report): void {
    if (this.#unsaved.get(id) === report) this.#unsaved.delete(id);
  }

  /** Nobody wants this draft any more. */
  forget(id: string): void {
    this.#unsaved.delete(id);
  }

  /** Reports that are not on disk, the last one last. */
  unsaved(): UnsavedReport[] {
    return [...this.#unsaved].map(([id, report]) => ({ id, report }));
  }
}
