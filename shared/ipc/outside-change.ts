import { z } from 'zod';
import { reportSchema } from './schemas';

/** What others did to the file of an open draft, as it was found before a save. The window's content is saved since. */
export const outsideChange = z.discriminatedUnion('kind', [
  /** Another report was there; it is kept as a version. */
  z.strictObject({ kind: z.literal('changed'), report: reportSchema }),
  /** What was there is no report; it lies beside the draft under this name. */
  z.strictObject({ kind: z.literal('unreadable'), asideName: z.string() }),
  /** Nothing was there any more. */
  z.strictObject({ kind: z.literal('gone') }),
]);

export type OutsideChange = z.output<typeof outsideChange>;
