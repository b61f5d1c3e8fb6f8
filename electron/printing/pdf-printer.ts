import type { Reply } from '#shared/ipc/channels';
import type { PrintingChoice } from '#shared/ipc/printing-schemas';

type Failed = Extract<Reply<'printing:print'>, { outcome: 'failed' }>;

/** The printers there are, or why none can be used; what was chosen last is not the printing system's to know. */
export type PrinterList = Omit<Extract<Reply<'printing:printers'>, { outcome: 'found' }>, 'last'> | Failed;

export interface PrintJob extends PrintingChoice {
  /** Shown in the printer's queue. */
  readonly title: string;
  /** Such as `1-3,5`; all when left out. */
  readonly pages?: string | undefined;
}

/** A paper that is in the queue of a printer, by the name the queue gave it. */
export interface QueuedPaper {
  readonly printer: string;
  readonly id: string;
}

/** Where a paper is. `left`: no longer in the queue, and the queue does not say how it ended. */
export type PaperState = 'waiting' | 'printing' | 'paused' | 'failed' | 'cancelled' | 'done' | 'left';

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly message: string; readonly queued?: QueuedPaper }
  | { readonly outcome: 'cancelled' }
  | Failed;

export interface Sending {
  /** Stops what has not been sent; `cancelled` where that is all of it. */
  readonly signal?: AbortSignal;
  /** Share of the copies that have been sent, 0…1. */
  readonly onProgress?: (done: number) => void;
}

/** Prints finished PDFs. */
export interface PdfPrinter {
  list(): Promise<PrinterList>;
  print(pdf: Uint8Array, job: PrintJob, sending?: Sending): Promise<SendOutcome>;
  /** Where a paper is that was sent; left out where nobody knows. */
  readonly stateOf?: (paper: QueuedPaper) => Promise<PaperState>;
}
