import { z } from 'zod';
import { draftId, reportSchema } from './schemas';

/**
 * Why a version was made: after a stretch of work, before something that replaces what stands, or of what others had
 * put in the draft's place.
 */
export const VERSION_REASONS = [
  'work',
  'beforeRestore',
  'beforeImport',
  'beforePaste',
  'beforeUpgrade',
  'outside',
] as const;
export type VersionReason = (typeof VERSION_REASONS)[number];

/** What the versions of last year's reports of a draft are kept under: those that were replaced or removed. */
export function formerPreviousId(draftId: string): string {
  return `${draftId}-previous`;
}

/** A version is named by its file's name, which holds no path. */
export const versionName = z.string().regex(/^[0-9]{12}_[0-9]{8}T[0-9]{6}Z_[a-z-]{1,20}_[0-9a-f]{16}\.ndbg$/);

export const versionSummary = z.strictObject({
  name: versionName,
  /** ISO time it was made at, by the clock of then. */
  madeAt: z.string(),
  reason: z.enum(VERSION_REASONS),
  /** What changed from it to the next newer one, in one line; absent for the newest and where one cannot be read. */
  changedSince: z.string().optional(),
  /** Its file is damaged or could not be read just now. */
  unreadable: z.string().optional(),
});

export const versionList = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('listed'), versions: z.array(versionSummary) }),
  z.strictObject({ outcome: z.literal('failed'), message: z.string() }),
]);

/** Where versions are kept. */
export const versionPlace = z.strictObject({
  /** The chosen folder, as it is shown; absent where none was chosen. */
  shownPath: z.string().optional(),
  /** The chosen folder is not there: versions go to the data folder meanwhile. */
  missing: z.boolean(),
});

const failed = z.strictObject({ outcome: z.literal('failed'), message: z.string() });

export const keepVersionRequest = z.strictObject({ id: draftId, report: reportSchema });

export const keepVersionBeforeRequest = z.strictObject({
  id: draftId,
  report: reportSchema,
  reason: z.enum(['beforeImport', 'beforePaste']),
});

export const keepVersionOutcome = z.discriminatedUnion('outcome', [
  /** It is on the disk and was read back. The same is answered where the newest version has this content already. */
  z.strictObject({ outcome: z.literal('kept'), name: versionName }),
  failed,
]);

export const readVersionOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('read'), report: reportSchema }),
  failed,
]);

export const versionPlaceOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({ outcome: z.literal('chosen'), place: versionPlace }),
  failed,
]);
