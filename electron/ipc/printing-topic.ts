import { reportTitle } from '#shared/report/report';
import { validate } from '#shared/rules/validate';
import type { PdfPrinter } from '../printing/pdf-printer';
import type { ContextOf } from './context-of';
import type { Topic } from './door';
import { formalRefusal } from './formal-refusal';
import { makePdf, type PdfParts } from './make-pdf';

/** Sends the very PDF that the preview shows to the printer. A formal copy is held to the same bar as its export. */
export function printingTopic(
  parts: PdfParts & { readonly printer: PdfPrinter; readonly contextOf: ContextOf },
): Topic<'printing'> {
  return {
    'printing:print': async ({ id, ...request }) => {
      const refusal = request.draft
        ? undefined
        : formalRefusal(validate(request.report, await parts.contextOf(id)), 'print');
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      const made = await makePdf(request, parts);
      return made.outcome === 'rendered' ? parts.printer.print(made.pdf, reportTitle(request.report)) : made;
    },
  };
}
