import { z } from 'zod';

/** Who uses a data folder, as its record says. The time is by the clock of that computer. */
const holder = z.strictObject({
  user: z.string(),
  computer: z.string(),
  since: z.string(),
  /** Whether it is this very computer: then it is another person's session, or one that does not answer. */
  isHere: z.boolean(),
});

/** Whether the drafts of the data folder can be changed from this window, and if not, why. */
export const folderStanding = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('ours') }),
  /** Somebody used it already when this program was started. */
  z.strictObject({ standing: z.literal('held'), holder }),
  /** Somebody has taken it over from this window. */
  z.strictObject({ standing: z.literal('takenOver'), holder }),
  /** The record of who uses it cannot be read; for as long as it is not known to be left over, nothing is written. */
  z.strictObject({ standing: z.literal('unclear') }),
  /** Nothing can be written there by anybody. */
  z.strictObject({ standing: z.literal('closed'), reason: z.enum(['writeProtected', 'noPermission']) }),
]);

export type FolderStanding = z.output<typeof folderStanding>;
export type FolderHolder = z.output<typeof holder>;
