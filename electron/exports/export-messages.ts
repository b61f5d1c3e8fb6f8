import { z } from 'zod';
import { documentContent } from './document-content';
import { pdfContent } from './pdf-content';

/** What the main process asks of the export process: one paper drawn, or one document made. */
export const exportRequest = z.strictObject({
  jobId: z.string(),
  content: z.discriminatedUnion('kind', [...pdfContent.options, ...documentContent.options]),
});
export type ExportRequest = z.infer<typeof exportRequest>;

/** What it answers; `reason` is for the developer's log and holds nothing of the report. */
export const exportReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), jobId: z.string(), done: z.number() }),
  z.strictObject({
    type: z.literal('done'),
    jobId: z.string(),
    pdf: z.instanceof(Uint8Array),
    pageCount: z.number(),
    undrawn: z.array(z.strictObject({ character: z.string(), context: z.string(), place: z.string() })),
    substitutes: z.array(z.strictObject({ wanted: z.string(), used: z.string() })),
  }),
  z.strictObject({ type: z.literal('made'), jobId: z.string(), bytes: z.instanceof(Uint8Array) }),
  /** A fault in the export process, without any content: see `ErrorTrace`. What becomes of the job is told apart. */
  z.strictObject({ type: z.literal('fault'), kind: z.string(), frames: z.array(z.string()) }),
  z.strictObject({ type: z.literal('failed'), jobId: z.string(), reason: z.string() }),
]);
export type ExportReply = z.infer<typeof exportReply>;
