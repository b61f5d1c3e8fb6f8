import { basename } from 'node:path';
import type { Reply } from '#shared/ipc/channels';
import { formerPreviousId } from '#shared/ipc/version-schemas';
import { differenceWords } from '#shared/report/difference-words';
import { reportAfter } from '#shared/report/report-after';
import { reportDifference } from '#shared/report/report-difference';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import { fileFailure } from '../files/file-failure';
import { type DocumentFindings, type DocumentReader, readAnyPath } from '../imports/read-any-path';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { FileDialogs } from '../window/file-dialogs';
import { CHANGED_AFTER_EXPORT } from './changed-after-export';
import type { Topic } from './door';
import type { DraftsInEditing } from './drafts-in-editing';
import type { ForeignFiles } from './foreign-files';

export interface PreviousTopicParts {
  readonly session: Pick<SessionNotes, 'opened'>;
  readonly library: DraftLibrary;
  readonly dialogs: Pick<FileDialogs, 'chooseReportFile'>;
  readonly readDocument: DocumentReader;
  readonly foreignFiles: ForeignFiles;
  readonly editing: DraftsInEditing;
  readonly versions: Pick<VersionKeeper, 'keepBefore'>;
}

/** Made-up figures are nobody's last year; a practice report has its own from the start. */
const PRACTICE_REFUSED = {
  outcome: 'failed',
  message: '这是练习，不能作为去年的年报。请选本单位去年的年报。',
} as const;

/**
 * Last year's report: read first, then asked about in the window, then kept. Whether it is of the same unit is the
 * person's to say, so nothing is kept by reading.
 */
export function previousTopic({
  library,
  dialogs,
  readDocument,
  foreignFiles,
  editing,
  versions,
  session,
}: PreviousTopicParts): Topic<'previous'> {
  /** What is replaced or removed can be fetched back from 早先版本. */
  const keepFormer = async (id: string) => {
    const former = await library.previousOf(id);
    if (former !== undefined) versions.keepBefore(formerPreviousId(id), former, 'beforeImport');
  };

  return {
    'previous:read-file': async () => {
      const path = await dialogs.chooseReportFile('选择去年的年报');
      return path === undefined ? { outcome: 'cancelled' } : readFile(path, readDocument, foreignFiles);
    },
    'previous:read-draft': async ({ id }) => {
      try {
        const report = await library.read(id);
        return report.practice === true ? PRACTICE_REFUSED : { outcome: 'read', report };
      } catch (error) {
        if (error instanceof DraftUnavailable) return { outcome: 'failed', message: error.message };
        throw error;
      }
    },
    'previous:keep': async ({ id, previous }) => {
      if (previous.practice === true) return PRACTICE_REFUSED;
      try {
        await keepFormer(id);
        await library.keepPrevious(id, previous);
        return { outcome: 'kept' };
      } catch (error) {
        return { outcome: 'failed', message: `去年的年报没有保存成功：${reasonOf(error)}` };
      }
    },
    'previous:remove': async ({ id }) => {
      await keepFormer(id);
      await library.keepPrevious(id, undefined);
      return {};
    },
    'previous:begin-report': async ({ previous }) => {
      if (previous.practice === true) return PRACTICE_REFUSED;
      const begun = reportAfter(previous);
      if (begun === undefined)
        return { outcome: 'failed', message: `${previous.reportYear + 1} 年度还没有统一格式，不能新建。` };
      try {
        const draft = await library.create(begun, previous);
        editing.opened();
        session.opened(draft.summary.id);
        return { outcome: 'opened', draft };
      } catch (error) {
        return { outcome: 'failed', message: `没有新建：${reasonOf(error)}` };
      }
    },
  };
}

async function readFile(
  path: string,
  readDocument: DocumentReader,
  foreignFiles: ForeignFiles,
): Promise<Reply<'previous:read-file'>> {
  const reading = await readAnyPath(path, readDocument);
  if (!reading.ok && reading.foreign !== undefined)
    return {
      outcome: 'foreign',
      id: foreignFiles.add({ shownName: basename(path), reading: reading.foreign }),
    };
  if (!reading.ok) return { outcome: 'failed', message: reading.message };
  const { report, sealIntact, document } = reading;
  if (report.practice === true) return PRACTICE_REFUSED;
  const notice = `${sealIntact === false ? CHANGED_AFTER_EXPORT : ''}${shownWords(document)}`;
  return notice === '' ? { outcome: 'read', report } : { outcome: 'read', report, notice };
}

/** What a document shows otherwise. Last year's figures are only compared with, so nobody has to choose. */
function shownWords(document: DocumentFindings | undefined): string {
  if (document === undefined) return '';
  const { differing, notes } = document;
  if (differing === undefined) return notes.join('');
  const words = differenceWords(reportDifference(differing.data, differing.shown), differing.shown);
  return `这个文件上看到的与里面的数据不同（${words}），读入的是里面的数据。要用文件上看到的，请在开始页点“打开”选它，存成草稿，再从草稿里选。`;
}

function reasonOf(error: unknown): string {
  return error instanceof DraftUnavailable ? error.message : `${fileFailure(error)}。`;
}
