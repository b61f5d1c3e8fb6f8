import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/**
 * Reads the bytes of a PDF for drawing. Nothing is fetched: fonts are embedded, and the content policy forbids eval.
 * The bytes are handed over and are empty afterwards.
 */
export function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes, isEvalSupported: false, useWorkerFetch: false, enableXfa: false })
    .promise;
}
