import { z } from 'zod';
import { reportSchema } from '#shared/ipc/schemas';
import { paperContent, reviewSheetContent } from './pdf-content';

/** What a document for another program is made of. */
export const documentContent = z.discriminatedUnion('kind', [
  paperContent.extend({ kind: z.literal('word') }),
  z.strictObject({
    kind: z.literal('workbook'),
    report: reportSchema,
    /** Marked as a draft on every page. */
    draft: z.boolean(),
    /** What was found in it, in words. */
    review: reviewSheetContent.pick({ groups: true, gaps: true }),
  }),
]);
export type DocumentContent = z.infer<typeof documentContent>;
