import type { Reply } from '#shared/ipc/channels';
import type { DocumentJob, MadeOutcome } from '../exports/export-host';
import type { PdfContent } from '../exports/pdf-content';

export interface PdfJob {
  /** Named by whoever asked, so that it can be cancelled. */
  readonly jobId: string;
  readonly content: PdfContent;
}

/** Makes PDFs and documents off this process's event loop; the same for preview, file and printer. */
export interface PdfMaker {
  /** @param onProgress share done, 0…1 */
  render(job: PdfJob, onProgress: (done: number) => void): Promise<Reply<'exports:render-pdf'>>;
  /** Makes a document for another program, in the same queue. */
  make(job: DocumentJob, onProgress: (done: number) => void): Promise<MadeOutcome>;
  cancel(jobId: string): void;
}
