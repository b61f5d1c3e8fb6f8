import type { z } from 'zod';
import type { draftSummary } from '#shared/ipc/schemas';
import type { DraftHeading } from './draft-index';
import type { DraftNote } from './draft-notes';

export type DraftSummary = z.output<typeof draftSummary>;

/** What the lists say of a draft: what its report says, and what is known beside it. */
export function summaryOf(
  id: string,
  heading: DraftHeading,
  { name, removedAt, exportedDigest }: DraftNote,
): DraftSummary {
  return {
    id,
    ...heading,
    name: name ?? `${heading.unitName} ${heading.reportYear} 年年报`,
    ...(removedAt === undefined ? {} : { removedAt }),
    ...(exportedDigest === undefined ? {} : { exportedDigest }),
  };
}
