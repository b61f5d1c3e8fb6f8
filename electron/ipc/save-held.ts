import { FolderNotOurs } from '../data-folder/folder-writes';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import { fileFailure } from '../files/file-failure';
import type { DraftsInEditing } from './drafts-in-editing';

/** Why a report was not saved, in words. */
export function saveRefusal(error: unknown): string {
  if (error instanceof FolderNotOurs) return error.message;
  return `没有保存成功：${error instanceof DraftUnavailable ? error.message : `${fileFailure(error)}。`}`;
}

/**
 * Tries once more to save every report the disk has refused, or has not taken yet.
 *
 * @returns why one of them is still not on disk; nothing when all of them are
 */
export async function saveHeld(
  editing: DraftsInEditing,
  library: Pick<DraftLibrary, 'save'>,
): Promise<string | undefined> {
  for (const { id, report } of editing.unsaved()) {
    try {
      await library.save(id, report);
      editing.saved(id, report);
    } catch (error) {
      return saveRefusal(error);
    }
  }
  return undefined;
}
