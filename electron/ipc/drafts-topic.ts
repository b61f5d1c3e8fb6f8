import type { Reply } from '#shared/ipc/channels';
import { blankReport } from '#shared/report/blank-report';
import type { FolderHold } from '../data-folder/folder-hold';
import type { OutsideChanges } from '../data-folder/outside-changes';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftDamaged, DraftUnavailable } from '../drafts/draft-unavailable';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { FileDialogs } from '../window/file-dialogs';
import type { Topic } from './door';
import type { DraftsInEditing } from './drafts-in-editing';
import type { HandedOverFiles } from './handed-over-files';
import { type ImportParts, importDraft } from './import-draft';
import { type SaveDraft, saveRefusal } from './save-draft';

const NOT_IMPORTED =
  '没有打开这个文件：打开的文件要在数据文件夹里新建一份草稿，而那里现在只能查看。文件没有改动。';

export interface DraftsTopicParts {
  readonly library: DraftLibrary;
  readonly dialogs: FileDialogs;
  readonly handedOver: HandedOverFiles;
  readonly editing: DraftsInEditing;
  readonly save: SaveDraft;
  readonly versions: Pick<VersionKeeper, 'opened'>;
  readonly hold: Pick<FolderHold, 'isOurs'>;
  readonly outside: Pick<OutsideChanges, 'whileOpening'>;
  readonly session: Pick<SessionNotes, 'opened'>;
  /** What opening a file needs beside the library. */
  readonly opening: Omit<ImportParts, 'library'>;
  /** What the person should know of the program's own files. */
  readonly notices: readonly string[];
}

/** The draft library as the page sees it. */
export function draftsTopic({
  library,
  dialogs,
  handedOver,
  editing,
  save,
  versions,
  hold,
  outside,
  session,
  opening,
  notices,
}: DraftsTopicParts): Topic<'drafts'> {
  const imported = async (path: string | undefined): Promise<Reply<'drafts:import'>> => {
    if (path === undefined) return { outcome: 'cancelled' };
    if (!hold.isOurs()) return { outcome: 'failed', message: NOT_IMPORTED };
    const outcome = await importDraft(path, { library, ...opening });
    if (outcome.outcome !== 'opened') return outcome;
    editing.opened();
    session.opened(outcome.draft.summary.id);
    await versions.opened(outcome.draft.summary.id);
    return outcome;
  };

  return {
    'drafts:list': async () => ({ ...(await library.list()), notices: [...notices] }),
    'drafts:list-removed': () => library.listRemoved(),
    'drafts:create': async ({ unit, reportYear }) => {
      const draft = await library.create(blankReport(unit, reportYear));
      editing.opened();
      session.opened(draft.summary.id);
      return draft;
    },
    'drafts:take-handed-over': () => imported(handedOver.take()),
    'drafts:import': async () => imported(await dialogs.chooseReportFile('打开年报文件')),
    'drafts:open': async ({ id }) => {
      try {
        const opened = await outside.whileOpening(id, () => library.open(id));
        editing.opened();
        if (hold.isOurs()) {
          session.opened(id);
          await versions.opened(id);
        }
        return { outcome: 'opened', ...opened };
      } catch (error) {
        if (error instanceof DraftDamaged) return { outcome: 'damaged', id };
        if (error instanceof DraftUnavailable) return { outcome: 'failed', message: error.message };
        throw error;
      }
    },
    'drafts:save': async ({ id, report, place }) => {
      try {
        return { outcome: 'saved', savedAt: await save(id, report, place) };
      } catch (error) {
        return { outcome: 'failed', message: `${saveRefusal(error)}内容仍在本窗口，请不要关闭。` };
      }
    },
    'drafts:rename': ({ id, name }) => library.rename(id, name),
    'drafts:remove': async ({ id }) => {
      await library.remove(id);
      return {};
    },
    'drafts:restore': async ({ id }) => {
      await library.restore(id);
      return {};
    },
  };
}
