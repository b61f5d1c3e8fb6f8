import { z } from 'zod';
import { paperOptions } from '#shared/ipc/paper-options-schema';
import { reportSchema } from '#shared/ipc/schemas';

const words = z.string();
const item = z.strictObject({ place: words, message: words, reason: words });

/** A review in words, as `shared/report/review-sheet.ts` describes it. */
export const reviewSheetContent = z.strictObject({
  title: words,
  unitName: words,
  reportYear: reportSchema.shape.reportYear,
  template: reportSchema.shape.template,
  digest: words,
  facts: z.array(z.strictObject({ label: words, content: words })).readonly(),
  verdict: words,
  detail: words,
  groups: z
    .array(
      z.strictObject({
        name: words,
        summary: words,
        items: z.array(item.extend({ weight: words, reason: words.optional() })).readonly(),
      }),
    )
    .readonly(),
  gaps: z.array(words).readonly(),
  note: words,
  signers: z.array(words).readonly(),
});

/** What a report on paper is made of, in whatever format. */
export const paperContent = z.strictObject({
  report: reportSchema,
  /** Marked as a draft on every page. */
  draft: z.boolean(),
  /** Printed on a 情况说明 page; empty for none. */
  explanations: z.array(item).readonly(),
  /** What the office chose about its paper copies. */
  paper: paperOptions,
  /** The local notice the report was checked against, named on that page; empty for none. */
  localNotice: words,
});
export type PaperContent = z.infer<typeof paperContent>;

/** What a PDF is made of: a report with the explanations printed after it, or the review of one. */
export const pdfContent = z.discriminatedUnion('kind', [
  paperContent.extend({ kind: z.literal('report') }),
  z.strictObject({ kind: z.literal('review'), sheet: reviewSheetContent }),
]);
export type PdfContent = z.infer<typeof pdfContent>;
