import { z } from 'zod';

/** Names a piece of work, so that its progress can be followed and it can be stopped. */
export const jobId = z.string().max(64);

const count = z.int().min(0);
const cancelled = z.strictObject({ outcome: z.literal('cancelled') });
const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string() });

export const madeBackupOutcome = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({
    outcome: z.literal('saved'),
    location: z.string(),
    shownPath: z.string(),
    drafts: count,
    versions: count,
    /** Names of drafts whose file could not be read and which are not in it. */
    leftOut: z.array(z.string()),
  }),
  failed,
]);

/** How a draft of a backup stands to this computer's: not here, here as it is, here with another content. */
const listedDraft = z.strictObject({
  name: z.string(),
  reportYear: z.number(),
  standing: z.enum(['new', 'same', 'different']),
  isRemoved: z.boolean(),
});

export const readBackupOutcome = z.discriminatedUnion('outcome', [
  cancelled,
  z.strictObject({
    outcome: z.literal('read'),
    /** What `backup:restore` names this backup by. */
    backup: z.string(),
    shownName: z.string(),
    /** ISO time; absent where the head of the file is damaged. */
    madeAt: z.string().optional(),
    drafts: z.array(listedDraft),
    versions: count,
    /** What is wrong with the file, in sentences. */
    problems: z.array(z.string()),
  }),
  failed,
]);

export const restoreBackupRequest = z.strictObject({
  jobId,
  backup: z.string().max(64),
  onDifferent: z.enum(['keepBoth', 'replace']),
  withVersions: z.boolean(),
});

export const restoredBackupOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('restored'),
    restored: count,
    replaced: count,
    keptBoth: count,
    unchanged: count,
    failed: z.array(z.string()),
    /** The person stopped it; what was restored until then stays. */
    stopped: z.boolean(),
  }),
  failed,
]);
