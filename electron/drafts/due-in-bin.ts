import { localDate } from '#shared/values/local-date';
import { isDue, withToday } from './bin-term';
import type { DraftNotes } from './draft-notes';

/** Counts today as a day of use, and says which of these drafts have lain in 回收站 long enough. */
export function dueInBin(
  ids: Iterable<string>,
  notes: Pick<DraftNotes, 'of' | 'days' | 'setDays' | 'remember'>,
  now: Date,
): string[] {
  notes.setDays(withToday(notes.days(), localDate(now)));
  const { count } = notes.days();
  const due: string[] = [];
  for (const id of ids) {
    const { removedAt, removedOnDay } = notes.of(id);
    if (removedAt === undefined) continue;
    // Removed by a program that did not count yet: the days are counted from now on.
    if (removedOnDay === undefined) notes.remember(id, { removedOnDay: count });
    else if (isDue({ removedAt, removedOnDay }, now, count)) due.push(id);
  }
  return due;
}
