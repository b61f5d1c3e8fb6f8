import { z } from 'zod';
import { MOST_COPIES } from './most-copies';
import { printRequest } from './schemas';

/** As the printing system writes pages; `shared/values/page-range.ts` makes it of what is typed. */
const pages = z
  .string()
  .regex(/^\d+(-\d+)?(,\d+(-\d+)?)*$/)
  .max(500);

/** How the person printed last; the pages are another matter each time. */
export const printingChoice = z.strictObject({
  printer: z.string().min(1).max(255),
  copies: z.int().min(1).max(MOST_COPIES),
  bothSides: z.boolean(),
});
export type PrintingChoice = z.output<typeof printingChoice>;

const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string() });

export const printerList = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('found'),
    printers: z
      .array(
        z.strictObject({
          name: z.string(),
          isDefault: z.boolean(),
          /** `paused`: takes papers into its queue and prints none; `refusing`: takes none. */
          standing: z.enum(['ready', 'paused', 'refusing']),
        }),
      )
      .min(1),
    last: printingChoice.optional(),
  }),
  failed,
]);

export const printOutRequest = printRequest.extend({
  printing: printingChoice.extend({ pages: pages.optional() }),
});

export const printOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('sent'), message: z.string() }),
  z.strictObject({ outcome: z.literal('cancelled') }),
  failed,
]);

/** What became of a paper that was sent to the printer. */
export const printProgress = z.strictObject({
  jobId: z.string(),
  /** `trouble`: something has to be done. */
  weight: z.enum(['note', 'trouble']),
  message: z.string(),
});
