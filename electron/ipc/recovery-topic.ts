import type { Reply } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import type { Salvage } from '#shared/report/salvage-report';
import { missingParts, salvageWords } from '#shared/report/salvage-words';
import type { OutsideChanges } from '../data-folder/outside-changes';
import type { DraftLibrary } from '../drafts/draft-library';
import { DraftUnavailable } from '../drafts/draft-unavailable';
import { fileFailure } from '../files/file-failure';
import type { Backup, DamagedDrafts } from '../recovery/damaged-drafts';
import type { SessionNotes } from '../recovery/session-notes';
import type { VersionKeeper } from '../versions/version-keeper';
import type { DamagedFiles } from './damaged-files';
import type { Topic } from './door';
import type { DraftsInEditing } from './drafts-in-editing';
import { importedExplanations } from './imported-explanations';

export interface RecoveryTopicParts {
  readonly library: DraftLibrary;
  readonly damaged: DamagedDrafts;
  readonly files: DamagedFiles;
  readonly session: SessionNotes;
  readonly versions: Pick<VersionKeeper, 'keep' | 'opened'>;
  readonly editing: DraftsInEditing;
  readonly outside: Pick<OutsideChanges, 'whileOpening'>;
}

const GONE = '这个损坏的文件已经处理过了。';
/** The version a draft is found in when it is opened is made within this time, in milliseconds. */
const OPENING_TIME = 30_000;

/** Damaged drafts and files, and the session that broke off, as the page sees them. */
export function recoveryTopic(parts: RecoveryTopicParts): Topic<'recovery'> {
  const { library, damaged, files, session } = parts;
  /** The draft whose session broke off, and as which version it began. */
  let broken: { readonly id: string; readonly before: Backup | undefined } | undefined;

  return {
    'recovery:examine': async ({ id }) => {
      const file = files.of(id);
      if (file !== undefined) {
        const { shownName, message, read } = file;
        return { outcome: 'examined', shownName, message, read: shownSalvage(read) };
      }
      const draft = (await library.list()).damaged.find((known) => known.id === id);
      if (draft === undefined) return { outcome: 'failed', message: GONE };
      const { read, backup } = await damaged.remedies(id);
      return {
        outcome: 'examined',
        shownName: draft.name,
        message: draft.message,
        ...(read === undefined ? {} : { read: shownSalvage(read) }),
        ...(backup === undefined ? {} : { backup }),
      };
    },
    'recovery:continue': async ({ id, from }) => {
      try {
        return await (files.of(id) === undefined ? continueDraft(id, from, parts) : continueFile(id, parts));
      } catch (error) {
        const reason = error instanceof DraftUnavailable ? error.message : `${fileFailure(error)}。`;
        return { outcome: 'failed', message: `没有完成：${reason}损坏的文件没有改动，可以再试。` };
      }
    },
    'recovery:last-session': async () => {
      const found = session.takeBroken();
      if (found === undefined) {
        // A page that has just begun has nothing open.
        session.left();
        return { ended: 'well' };
      }
      const { ended, id, openedAt } = found;
      const latest = Date.parse(openedAt) + OPENING_TIME;
      // Looked for now: opening the draft again makes a version of what was recovered.
      broken = { id, before: await damaged.newestVersion(id, (madeAt) => Date.parse(madeAt) <= latest) };
      return { ended, id };
    },
    'recovery:before-session': async ({ id }) => {
      if (broken?.id !== id) return { outcome: 'failed', message: '这次的内容已经没有可以比较的了。' };
      const { before } = broken;
      try {
        const now = await library.read(id);
        return { outcome: 'read', now, ...(before === undefined ? {} : { before }) };
      } catch (error) {
        if (error instanceof DraftUnavailable) return { outcome: 'failed', message: error.message };
        throw error;
      }
    },
    'recovery:left': () => {
      session.left();
      return {};
    },
  };
}

function shownSalvage(read: Salvage) {
  const missing = missingParts(read).map(({ id, heading, items }) => ({ id, heading, items: [...items] }));
  return { report: read.report, words: salvageWords(read), missing };
}

async function continueDraft(
  id: string,
  from: 'read' | 'backup',
  { library, damaged, versions, editing, session, outside }: RecoveryTopicParts,
): Promise<Reply<'recovery:continue'>> {
  const { read, backup } = await damaged.remedies(id);
  const chosen = from === 'backup' ? backup?.report : read?.report;
  if (chosen === undefined) return { outcome: 'failed', message: GONE };
  // What is not chosen stays in reach: the backup is a version, and so will be what was read.
  const kept = from === 'backup' && read !== undefined ? await keepRead(id, read.report, versions) : '';
  const { report, lapsed } =
    from === 'backup' ? { report: chosen, lapsed: undefined } : importedExplanations(chosen, sealOf(read));
  const words = await library.replaceDamaged(id, report);
  const { draft } = await outside.whileOpening(id, () => library.open(id));
  editing.opened();
  session.opened(id);
  await versions.opened(id);
  return {
    outcome: 'opened',
    draft: lapsed === undefined ? draft : { ...draft, lapsed },
    notice: `${words}${kept}`,
  };
}

/** @returns what to tell of it */
async function keepRead(id: string, report: Report, versions: Pick<VersionKeeper, 'keep'>): Promise<string> {
  await versions.keep(id, report, 'beforeRestore');
  return '读出的内容已存为早先版本。';
}

async function continueFile(
  id: string,
  { files, library, versions, editing, session }: RecoveryTopicParts,
): Promise<Reply<'recovery:continue'>> {
  const file = files.of(id);
  if (file === undefined) return { outcome: 'failed', message: GONE };
  const { report, lapsed } = importedExplanations(file.read.report, sealOf(file.read));
  const draft = await library.create(report);
  files.settled(id);
  editing.opened();
  session.opened(draft.summary.id);
  await versions.opened(draft.summary.id);
  return {
    outcome: 'opened',
    draft: lapsed === undefined ? draft : { ...draft, lapsed },
    notice: '已用读出的内容新建草稿，原文件没有改动。',
  };
}

/** Explanations hold only where figures are proven to be those they were written for. */
function sealOf(read: Salvage | undefined): boolean {
  return read?.certainty === 'proven';
}
