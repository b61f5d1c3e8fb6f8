import { errorTrace } from '#shared/values/error-trace';
import { type ExportReply, type ExportRequest, exportRequest } from './export-messages';
import { machineFonts } from './fonts/find-machine-fonts';
import type { RenderedPdf } from './pdf/render-pdf';
import type { PdfContent } from './pdf-content';
import { reportToPdf } from './report-pdf';
import { reviewToPdf } from './review-pdf';

/** The end of the line to the main process, as Electron's `process.parentPort` gives it. */
export interface ServedPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): unknown;
  postMessage(message: ExportReply): void;
}

/** Milliseconds between two progress messages; more often nobody could see. */
const PROGRESS_INTERVAL = 100;

/**
 * Answers export jobs one after the other. A job is cancelled by ending this process: drawing does not give way,
 * and a new process is ready sooner than a slow job would notice a wish.
 */
export function serveExports(port: ServedPort): void {
  let queue = Promise.resolve();
  port.on('message', ({ data }) => {
    const request = exportRequest.parse(data);
    queue = queue.then(() => serve(port, request));
  });
}

/** With the fonts of this machine: what leaves the program looks as the standard wants it where it can. */
async function serve(port: ServedPort, job: ExportRequest): Promise<void> {
  const { jobId, content } = job;
  let lastTold = performance.now();
  const onProgress = (done: number) => {
    const now = performance.now();
    if (now - lastTold < PROGRESS_INTERVAL) return;
    lastTold = now;
    port.postMessage({ type: 'progress', jobId, done });
  };
  try {
    if (content.kind === 'word') {
      const { reportToDocx } = await import('./report-docx');
      const options = { ...content, machine: await machineFonts() };
      port.postMessage({ type: 'made', jobId, bytes: await reportToDocx(content.report, options) });
      return;
    }
    if (content.kind === 'workbook') {
      // Whoever waits for a PDF need not wait for the spreadsheet library.
      const { reportToXlsx } = await import('./report-xlsx');
      const { report, draft, review } = content;
      const bytes = await reportToXlsx(report, { draft, review, onProgress });
      port.postMessage({ type: 'made', jobId, bytes });
      return;
    }
    const { bytes, pageCount, undrawn, substitutes } = await contentToPdf(content, onProgress);
    port.postMessage({
      type: 'done',
      jobId,
      pdf: bytes,
      pageCount,
      undrawn: [...undrawn],
      substitutes: [...substitutes],
    });
  } catch (error) {
    const { kind, frames } = errorTrace(error);
    port.postMessage({ type: 'fault', kind, frames: [...frames] });
    port.postMessage({
      type: 'failed',
      jobId,
      reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function contentToPdf(content: PdfContent, onProgress: (done: number) => void): Promise<RenderedPdf> {
  const machine = await machineFonts();
  if (content.kind === 'review') return reviewToPdf(content.sheet, { onProgress, machine });
  const { report, draft, explanations, paper, localNotice } = content;
  return reportToPdf(report, { draft, explanations, paper, localNotice, machine, onProgress });
}
