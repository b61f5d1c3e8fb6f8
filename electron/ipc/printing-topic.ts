import { reportTitle } from '#shared/report/report';
import { validate } from '#shared/rules/validate';
import type { PdfPrinter } from '../printing/pdf-printer';
import { PAPER_WORDS } from '../printing/printing-messages';
import { watchPaper } from '../printing/watch-paper';
import type { SettingsStore } from '../settings/settings-store';
import type { ContextOf } from './context-of';
import type { Topic } from './door';
import { formalRefusal } from './formal-refusal';
import { isFormal } from './is-formal';
import type { JobStops } from './job-stops';
import { type PdfParts, progressOf } from './make-pdf';
import { pdfContentOf } from './pdf-content-of';

export interface PrintingParts extends PdfParts {
  readonly printer: PdfPrinter;
  readonly stops: JobStops;
  readonly contextOf: ContextOf;
  readonly settings: Pick<SettingsStore, 'read' | 'remember'>;
  /** Told of a queue that could not be asked, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** Share of the work that is making the PDF; the rest is sending it, copy by copy where a viewer draws each. */
const MAKING = 0.3;

/** Sends the very PDF that the preview shows to the printer. A formal copy is held to the same bar as its export. */
export function printingTopic(parts: PrintingParts): Topic<'printing'> {
  const { pdfs, printer, stops, contextOf, settings, tellPage, onFailure } = parts;
  return {
    'printing:printers': async () => {
      const list = await printer.list();
      const last = settings.read().printing;
      return list.outcome === 'failed' || last === undefined ? list : { ...list, last };
    },
    'printing:print': async ({ printing, ...request }) => {
      const { id, jobId, report, document } = request;
      const refusal = isFormal(document)
        ? formalRefusal(report, validate(report, await contextOf(id)), 'print')
        : undefined;
      if (refusal !== undefined) return { outcome: 'failed', message: refusal };
      const content = await pdfContentOf(request, contextOf);
      const onProgress = progressOf(jobId, tellPage);
      const made = await pdfs.render({ jobId, content }, (done) => onProgress(MAKING * done));
      if (made.outcome !== 'rendered') return made;
      const { pages, ...choice } = printing;
      settings.remember({ printing: choice });
      const job = { ...choice, pages, title: reportTitle(report) };
      const sent = await stops.during(jobId, (signal) =>
        printer.print(made.pdf, job, {
          signal,
          onProgress: (done) => onProgress(MAKING + (1 - MAKING) * done),
        }),
      );
      if (sent.outcome !== 'sent') return sent;
      if (sent.queued !== undefined && printer.stateOf !== undefined)
        void watchPaper(sent.queued, printer.stateOf, (state) => {
          const told = PAPER_WORDS[state];
          if (told === undefined) return;
          tellPage('print-progress', { jobId, weight: told.weight, message: told.words(choice.printer) });
        }).catch(onFailure);
      return { outcome: 'sent', message: sent.message };
    },
  };
}
