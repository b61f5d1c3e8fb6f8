import type { Reply } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';

export interface PdfJob {
  /** Named by whoever asked, so that it can be cancelled. */
  readonly jobId: string;
  readonly report: Report;
  /** Marked as a draft on every page. */
  readonly draft: boolean;
}

/** Makes PDFs off this process's event loop; the same for preview, file and printer. */
export interface PdfMaker {
  /** @param onProgress share done, 0…1 */
  render(job: PdfJob, onProgress: (done: number) => void): Promise<Reply<'exports:render-pdf'>>;
  cancel(jobId: string): void;
}
