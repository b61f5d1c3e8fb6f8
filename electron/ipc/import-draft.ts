import type { Reply } from '#shared/ipc/channels';
import type { DraftLibrary } from '../drafts/draft-library';
import { fileFailure } from '../files/file-failure';
import { readReportPath } from '../imports/read-report-path';
import { CHANGED_AFTER_EXPORT } from './changed-after-export';

/** Turns a report file into a new draft. The file itself is only read. */
export async function importDraft(path: string, library: DraftLibrary): Promise<Reply<'drafts:import'>> {
  const reading = await readReportPath(path);
  if (!reading.ok) return { outcome: 'failed', message: reading.message };
  try {
    const draft = await library.create(reading.report);
    if (reading.sealIntact !== false) return { outcome: 'opened', draft };
    return {
      outcome: 'opened',
      draft,
      notice: CHANGED_AFTER_EXPORT,
    };
  } catch (error) {
    return { outcome: 'failed', message: `文件读出来了，但草稿没有保存成功：${fileFailure(error)}。` };
  }
}
