import { z } from 'zod';
import { documentReading } from './document-reading';

/** What is asked of the process that reads documents: one file. */
export const importRequest = z.strictObject({ path: z.string() });
export type ImportRequest = z.infer<typeof importRequest>;

const trace = { kind: z.string(), frames: z.array(z.string()) } as const;

/** What it answers. Of faults their kind and places, see `ErrorTrace`: nothing of the document. */
export const importReply = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('read'), reading: documentReading }),
  /** Something went wrong, and reading goes on. */
  z.strictObject({ type: z.literal('fault'), ...trace }),
  /** Nothing comes of it. */
  z.strictObject({ type: z.literal('failed'), ...trace }),
]);
export type ImportReply = z.infer<typeof importReply>;
