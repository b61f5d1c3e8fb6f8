import { FILE_EXTENSION, writeReportFile } from '#shared/report/report-file';
import { exportFileName } from '../files/export-file-name';
import { fileFailure } from '../files/file-failure';
import { replaceFile } from '../files/replace-file';
import type { FileDialogs } from '../window/file-dialogs';
import type { DraftsInEditing } from './drafts-in-editing';

export interface SaveElsewhereParts {
  readonly editing: DraftsInEditing;
  readonly dialogs: FileDialogs;
  readonly now: () => Date;
  readonly tellFailure: (message: string) => Promise<void>;
}

/**
 * 另存到…: writes the report the disk refused to another place, as it was typed.
 *
 * @returns whether it lies there now
 */
export async function saveElsewhere({
  editing,
  dialogs,
  now,
  tellFailure,
}: SaveElsewhereParts): Promise<boolean> {
  const unsaved = editing.unsaved().at(-1);
  if (unsaved === undefined) return false;
  const path = await dialogs.chooseTarget(exportFileName(unsaved.report, FILE_EXTENSION, true));
  if (path === undefined) return false;
  try {
    await replaceFile(path, writeReportFile(unsaved.report, { as: 'draft', savedAt: now().toISOString() }));
  } catch (error) {
    await tellFailure(`没有保存成功：${fileFailure(error)}。请换一个位置。`);
    return false;
  }
  editing.saved(unsaved.id, unsaved.report);
  return true;
}
