import { z } from 'zod';
import { foreignReadingSchema } from '#shared/ipc/foreign-schemas';
import { reportSchema } from '#shared/ipc/schemas';

/** Documents that can carry a report. */
export const DOCUMENT_KINDS = ['pdf', 'docx', 'xlsx'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

const kind = z.enum(DOCUMENT_KINDS);

/** How reading a document ended, as it crosses from the process that reads. */
export const documentReading = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('report'),
    kind,
    /** The data inside. */
    report: reportSchema,
    /** Whether the data is what was sealed; absent where it carries no seal. */
    sealIntact: z.boolean().optional(),
    /** Where the document shows something else than the data: both, to be held against each other. */
    differing: z.strictObject({ data: reportSchema, shown: reportSchema }).optional(),
    /** What could not be compared, one sentence each. */
    notes: z.array(z.string()),
  }),
  /** There is no data in it, or none that can be read; what it shows, where that is a report all the same. */
  z.strictObject({
    outcome: z.literal('noData'),
    kind,
    isDamaged: z.boolean(),
    foreign: foreignReadingSchema.optional(),
  }),
  z.strictObject({ outcome: z.literal('refused'), message: z.string() }),
]);
export type DocumentReading = z.infer<typeof documentReading>;
