import { z } from 'zod';
import { documentReading } from './document-reading';

/** What is asked of the process that reads documents: one file. */
export const importRequest = z.strictObject({ path: z.string() });
export type ImportRequest = z.infer<typeof importRequest>;

/** What it answers; `reason` is for the developer's log and holds nothing of the document. */
export const importReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('read'), reading: documentReading }),
  z.strictObject({ type: z.literal('failed'), reason: z.string() }),
]);
export type ImportReply = z.infer<typeof importReply>;
