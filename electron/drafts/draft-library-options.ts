import type { z } from 'zod';
import type { placeSchema } from '#shared/ipc/schemas';
import type { Report } from '#shared/report/report';
import type { StoreWrites } from '../storing/store-write';
import type { ReportWriteParts } from './report-folder';

export interface DraftLibraryOptions {
  /** Folder of the draft files; made when it is not there. */
  readonly folder: string;
  /** Folder of last year's reports, as far as drafts have one. */
  readonly previousFolder: string;
  /** Folder of `library.json`. */
  readonly notesFolder: string;
  readonly writer: StoreWrites;
  readonly now: () => Date;
  /** Whether anything may be changed in these folders; where not, drafts can be listed and read all the same. */
  readonly mayWrite?: () => boolean;
  /** Told of what went wrong without costing anybody a draft, for developers. */
  readonly onFailure: (error: unknown) => void;
  /**
   * Asked about a damaged draft: the whole report where the damage has hit nothing of it, else whether there is
   * anything to go on with. Without an answer the file is put aside.
   */
  readonly remedyFor?: (id: string) => Promise<DamageRemedy>;
  /** Told the new name of `library.json` where it was damaged and set aside: names and 回收站 are lost with it. */
  readonly onNotesSetAside?: (name: string) => void;
  /** Told of a draft that is gone for good: its time in 回收站 is over. */
  readonly onPurged?: (id: string) => void;
}

/** What takes the place of a damaged draft. */
export type DamageRemedy =
  | { readonly remedy: 'whole'; readonly report: Report }
  /** With what the draft is called, as far as it can be told. */
  | { readonly remedy: 'choice'; readonly name?: string | undefined }
  | { readonly remedy: 'none' };

/** Where in a report a person is. */
export type Place = z.output<typeof placeSchema>;

/** What goes with the writing of a draft. */
export interface DraftWriteParts extends ReportWriteParts {
  readonly place?: Place | undefined;
}

/** What goes with saving a draft that is being edited. */
export type DraftSaveParts = Omit<DraftWriteParts, 'onDamaged'>;
