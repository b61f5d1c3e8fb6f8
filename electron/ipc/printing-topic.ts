import { reportTitle } from '#shared/report/report';
import { validate } from '#shared/rules/validate';
import type { PdfPrinter } from '../printing/pdf-printer';
import type { ContextOf } from './context-of';
import type { Topic } from './door';
import { formalRefusal } from './formal-refusal';
import { isFormal } from './is-formal';
import { makePdf, type PdfParts } from './make-pdf';
import { pdfContentOf } from './pdf-content-of';

/** Sends the very PDF that the preview shows to the printer. A formal copy is held to the same bar as its export. */
export function printingTopic(
  parts: PdfParts & { readonly printer: PdfPrinter; readonly contextOf: ContextOf },
): Topic<'printing'> {
  return {
    'printing:print': async (request) => {
      const { id, jobId, report, document } = request;
      const refusal = isFormal(document)
        ? formalRefusal(report, validate(report, await parts.contextOf(id)), 'print')
        : undefined;
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      const content = await pdfContentOf(request, parts.contextOf);
      const made = await makePdf({ jobId, content }, parts);
      return made.outcome === 'rendered' ? parts.printer.print(made.pdf, reportTitle(report)) : made;
    },
  };
}
