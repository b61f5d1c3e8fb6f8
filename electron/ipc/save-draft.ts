import type { z } from 'zod';
import { standingWords } from '#shared/ipc/folder-standing-words';
import type { placeSchema } from '#shared/ipc/schemas';
import type { Report } from '#shared/report/report';
import { isDataFolderMissing } from '../data-folder/data-folder-missing';
import type { FolderHold } from '../data-folder/folder-hold';
import { FolderNotOurs } from '../data-folder/folder-writes';
import type { OutsideChanges } from '../data-folder/outside-changes';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import { fileFailure } from '../files/file-failure';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { DraftsInEditing } from './drafts-in-editing';
import type { TellPage } from './page-events';

/**
 * Saves the report of a draft that is being edited.
 *
 * @returns the ISO time of the save; the bytes are on disk by then
 * @throws what stood in the way; `saveRefusal` says it in words. The report is then kept for 另存到….
 */
export type SaveDraft = (id: string, report: Report, place?: z.output<typeof placeSchema>) => Promise<string>;

export interface SaveDraftParts {
  readonly library: Pick<DraftLibrary, 'save'>;
  readonly editing: Pick<DraftsInEditing, 'toBeSaved' | 'saved'>;
  readonly hold: Pick<FolderHold, 'standing' | 'isStillOurs'>;
  readonly outside: Pick<OutsideChanges, 'beforeSave' | 'saved'>;
  readonly versions: Pick<VersionKeeper, 'saved'>;
  readonly session: Pick<SessionNotes, 'saved'>;
  readonly tellPage: TellPage;
}

/**
 * The one way of an edited report to the disk, at each pause in typing as at closing: never into a folder that somebody
 * else has meanwhile, never over what others have put there unseen.
 */
export function makeSaveDraft(parts: SaveDraftParts): SaveDraft {
  const { library, editing, hold, outside, versions, session, tellPage } = parts;
  const saveNow: SaveDraft = async (id, report, place) => {
    if (!(await hold.isStillOurs())) throw new FolderNotOurs(notOurs(hold));
    const { change, found } = await outside.beforeSave(id);
    const savedAt = await library.save(id, report, { place, replaces: found });
    await outside.saved(id, { report, savedAt });
    if (change !== undefined) tellPage('outside-change', { id, change });
    editing.saved(id, report);
    versions.saved(id, report);
    session.saved(id);
    return savedAt;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (id, report, place) => {
    // From here on 另存到… can write it elsewhere, whatever comes of this.
    editing.toBeSaved(id, report);
    // One after the other: the file that the one before has put there is not somebody else's.
    const saving = last.then(() => saveNow(id, report, place));
    last = saving.catch(() => undefined);
    return saving;
  };
}

/** Why a report was not saved, in words. */
export function saveRefusal(error: unknown): string {
  if (error instanceof FolderNotOurs || isDataFolderMissing(error)) return error.message;
  return `没有保存成功：${error instanceof DraftUnavailable ? error.message : `${fileFailure(error)}。`}`;
}

function notOurs({ standing }: Pick<FolderHold, 'standing'>): string {
  return standing.standing === 'ours' ? '没有保存成功。' : standingWords(standing);
}
