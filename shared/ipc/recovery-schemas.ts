import { z } from 'zod';
import { draftId, openDraft, reportSchema } from './schemas';

/** A draft whose file is damaged and stays as it is until the person has chosen what to go on with. */
export const damagedDraft = z.strictObject({
  id: draftId,
  name: z.string(),
  /** What is wrong with the file. */
  message: z.string(),
});

/** What could not be read of one part of a report, as it is listed. */
const missingPart = z.strictObject({ id: z.string(), heading: z.string(), items: z.array(z.string()) });

/** What there is to go on with in place of a damaged file; at least one of the two. */
export const damageReport = z.strictObject({
  outcome: z.literal('examined'),
  shownName: z.string(),
  /** What is wrong with the file. */
  message: z.string(),
  /** What could be read of the file. */
  read: z
    .strictObject({
      report: reportSchema,
      /** How much it is, and how far it can be relied on. */
      words: z.string(),
      missing: z.array(missingPart),
    })
    .optional(),
  /** The newest version of the draft that is whole. */
  backup: z.strictObject({ report: reportSchema, madeAt: z.string() }).optional(),
});

export const examineOutcome = z.discriminatedUnion('outcome', [
  damageReport,
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

export const continueRequest = z.strictObject({ id: draftId, from: z.enum(['read', 'backup']) });

export const continueOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('opened'),
    draft: openDraft,
    /** Where the damaged file and what was not chosen can be found. */
    notice: z.string(),
  }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

/** Whether there is a draft that the program, or its page, did not leave in good order. */
export const lastSession = z.discriminatedUnion('ended', [
  z.strictObject({ ended: z.literal('well') }),
  z.strictObject({
    /** `program`: it was ended by a crash or a power cut; `page`: the window stopped working. */
    ended: z.enum(['program', 'page']),
    id: draftId,
  }),
]);

/** The draft before the session that broke off, where a version of then is left, and as it is now. */
export const beforeSession = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('read'),
    before: z.strictObject({ report: reportSchema, madeAt: z.string() }).optional(),
    now: reportSchema,
  }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);
