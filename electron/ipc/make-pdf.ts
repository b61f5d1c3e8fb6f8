import { performance } from 'node:perf_hooks';
import type { Reply } from '#shared/ipc/channels';
import type { TellPage } from './page-events';
import type { PdfJob, PdfMaker } from './pdf-maker';
import { thinnedProgress } from './progress-teller';

export interface PdfParts {
  readonly pdfs: PdfMaker;
  readonly tellPage: TellPage;
}

/** The very PDF, with progress told to the page. */
export function makePdf(job: PdfJob, { pdfs, tellPage }: PdfParts): Promise<Reply<'exports:render-pdf'>> {
  return pdfs.render(job, progressOf(job.jobId, tellPage));
}

/** Tells the page how far a job is, no more often than anybody could see. */
export function progressOf(jobId: string, tellPage: TellPage): (done: number) => void {
  return thinnedProgress(
    (done) => tellPage('export-progress', { jobId, done }),
    () => performance.now(),
  );
}
