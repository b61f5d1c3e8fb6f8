import { z } from 'zod';
import { draftId, reportSchema } from './schemas';

/** A document that was opened and shows something else than the data inside it; the person chooses between the two. */
export const examineDocumentOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('examined'),
    shownName: z.string(),
    kind: z.enum(['pdf', 'docx', 'xlsx']),
    data: reportSchema,
    shown: reportSchema,
    /** What could not be compared, one sentence each. */
    notes: z.array(z.string()),
  }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const takeDocumentRequest = z.strictObject({ id: draftId, use: z.enum(['data', 'document']) });
