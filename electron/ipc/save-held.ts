import type { DraftsInEditing } from './drafts-in-editing';
import { type SaveDraft, saveRefusal } from './save-draft';

/**
 * Tries once more to save every report the disk has refused, or has not taken yet.
 *
 * @returns why one of them is still not on disk; nothing when all of them are
 */
export async function saveHeld(
  editing: Pick<DraftsInEditing, 'unsaved'>,
  save: SaveDraft,
): Promise<string | undefined> {
  for (const { id, report } of editing.unsaved()) {
    try {
      await save(id, report);
    } catch (error) {
      return saveRefusal(error);
    }
  }
  return undefined;
}
