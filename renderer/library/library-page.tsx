import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Answer, ChannelName } from '#shared/ipc/channels';
import { BackupPanel } from '../backup/backup-panel';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import type { OpenedDraft } from '../editing/session';
import type { ForeignSource } from '../foreign/foreign-source';
import { usePastedDocument } from '../foreign/use-pasted-document';
import { ProfilePanel } from '../local-profile/profile-panel';
import { PracticePanel } from '../practice/practice-panel';
import { DamagedNotice } from '../recovery/damaged-notice';
import { ProgramFilesNotice } from '../recovery/program-files-notice';
import { OwnPage } from '../theme/own-page';
import { PageBar } from '../theme/page-bar';
import { BeginFromPreviousDialog } from './begin-from-previous-dialog';
import { DraftShelf } from './draft-shelf';
import styles from './library-page.module.css';
import { NewReportDialog } from './new-report-dialog';
import { RemoveDialog } from './remove-dialog';
import { RemovedDrafts } from './removed-drafts';
import { RenameDialog } from './rename-dialog';
import { SetAsideNotice } from './set-aside-notice';
import { SlowReading } from './slow-reading';
import { type Draft, useDrafts } from './use-drafts';

type Dialog =
  | { readonly kind: 'new' | 'previous' }
  | { readonly kind: 'rename' | 'remove'; readonly draft: Draft }
  | undefined;

export interface LibraryPageProps {
  readonly onOpen: (draft: OpenedDraft) => Promise<void>;
  /** A damaged draft or file was met: what to go on with is to be chosen. */
  readonly onDamaged: (id: string) => void;
  /** A document was met that shows something else than it carries. */
  readonly onDiffering: (id: string) => void;
  /** A document made by others was met, or a table was pasted. */
  readonly onForeign: (source: ForeignSource) => void;
  /** The status line, between the page and its buttons. */
  readonly status: ReactNode;
}

/** The start screen: the drafts of this computer, and the ways to another one. */
export function LibraryPage({ onOpen, onDamaged, onDiffering, onForeign, status }: LibraryPageProps) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const { drafts, reload } = useDrafts();
  const [dialog, setDialog] = useState<Dialog>();
  const heading = useRef<HTMLHeadingElement>(null);
  const [headingCalls, setHeadingCalls] = useState(0);
  const closeDialog = () => setDialog(undefined);
  const focusHeading = () => setHeadingCalls((calls) => calls + 1);

  // In an effect: a dialog that closes gives the focus back to the button that opened it, and that one goes as well.
  useEffect(() => {
    if (headingCalls > 0) heading.current?.focus();
  }, [headingCalls]);

  usePastedDocument(onForeign, dialog === undefined);

  const take = async (answer: Answer<'drafts:open'> | Answer<'drafts:import'>) => {
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'damaged') {
      onDamaged(answer.value.id);
      await reload();
    } else if (answer.value.outcome === 'differs') onDiffering(answer.value.id);
    else if (answer.value.outcome === 'foreign') onForeign({ id: answer.value.id });
    else if (answer.value.outcome === 'opened') {
      await onOpen(answer.value.draft);
      if ('notice' in answer.value && answer.value.notice !== undefined)
        announce(answer.value.notice, 'problem');
    }
  };
  const open = async ({ id }: Pick<Draft, 'id'>) => take(await bridge.call['drafts:open']({ id }));
  const begin = async (draft: OpenedDraft, told: string) => {
    await onOpen(draft);
    announce(told);
  };
  const importFile = async () => take(await bridge.call['drafts:import']({}));

  const tell = (answer: Answer<ChannelName>, done: string) => {
    if (answer.ok) announce(done);
    else announce(answer.message, 'problem');
  };
  const rename = async (draft: Draft, name: string) => {
    const answer = await bridge.call['drafts:rename']({ id: draft.id, name });
    closeDialog();
    tell(answer, `已改名为“${name}”。`);
    await reload();
  };
  const remove = async (draft: Draft) => {
    const answer = await bridge.call['drafts:remove']({ id: draft.id });
    closeDialog();
    tell(answer, `“${draft.name}”已移到回收站，保留 30 天。`);
    await reload();
    focusHeading();
  };
  const restore = async (draft: Draft) => {
    const answer = await bridge.call['drafts:restore']({ id: draft.id });
    tell(answer, `“${draft.name}”已恢复。`);
    await reload();
    focusHeading();
  };

  return (
    <>
      <OwnPage heading="年报草稿" headingRef={heading}>
        {drafts === undefined && <SlowReading />}
        {drafts !== undefined && (
          <>
            {drafts.damaged.length > 0 && <DamagedNotice drafts={drafts.damaged} onChoose={onDamaged} />}
            {drafts.notices.length > 0 && <ProgramFilesNotice notices={drafts.notices} />}
            {drafts.setAside.length > 0 && <SetAsideNotice files={drafts.setAside} />}
            {drafts.present.length + drafts.damaged.length === 0 ? (
              <EmptyLibrary />
            ) : (
              <DraftShelf
                drafts={drafts.present}
                onOpen={(draft) => void open(draft)}
                onRename={(draft) => setDialog({ kind: 'rename', draft })}
                onRemove={(draft) => setDialog({ kind: 'remove', draft })}
              />
            )}
            {drafts.removed.length > 0 && (
              <RemovedDrafts drafts={drafts.removed} onRestore={(draft) => void restore(draft)} />
            )}
            <section className={styles.panel} aria-labelledby="library-practice">
              <h2 id="library-practice">练习</h2>
              <PracticePanel
                onContinue={(id) => void open({ id })}
                onBegun={onOpen}
                onDiscarded={focusHeading}
              />
            </section>
            <section className={styles.panel} aria-labelledby="library-backup">
              <h2 id="library-backup">备份</h2>
              <BackupPanel
                hasDrafts={drafts.present.length + drafts.removed.length > 0}
                onRestored={() => void reload()}
              />
            </section>
            <section className={styles.panel} aria-labelledby="library-profile">
              <h2 id="library-profile">本地要求</h2>
              <ProfilePanel />
            </section>
          </>
        )}
      </OwnPage>
      <PageBar status={status}>
        <Button data-edits onClick={() => void importFile()}>
          打开
        </Button>
        <Button data-edits onClick={() => setDialog({ kind: 'previous' })}>
          导入去年年报
        </Button>
        <Button data-edits variant="filled" onClick={() => setDialog({ kind: 'new' })}>
          新建年报
        </Button>
      </PageBar>
      {dialog?.kind === 'new' && (
        <NewReportDialog onCreated={(draft) => void onOpen(draft)} onClose={closeDialog} />
      )}
      {dialog?.kind === 'previous' && (
        <BeginFromPreviousDialog
          drafts={drafts?.present ?? []}
          onBegun={(draft, told) => void begin(draft, told)}
          onClose={closeDialog}
        />
      )}
      {dialog?.kind === 'rename' && (
        <RenameDialog
          draft={dialog.draft}
          onRename={(name) => void rename(dialog.draft, name)}
          onClose={closeDialog}
        />
      )}
      {dialog?.kind === 'remove' && (
        <RemoveDialog draft={dialog.draft} onRemove={() => void remove(dialog.draft)} onClose={closeDialog} />
      )}
    </>
  );
}

/** What a person who starts for the first time needs to know. */
function EmptyLibrary() {
  return (
    <section className={styles.empty}>
      <h2>还没有年报草稿</h2>
      <p>点“新建年报”从空白开始，点“导入去年年报”从去年的开始；今年的文件已在别处的，点“打开”。</p>
      <p>Word、WPS、Excel 做的年报（.docx、.xlsx）也点“打开”；网页上的，全部复制以后在这里按 Ctrl+V。</p>
      <p>填写的内容随时自动保存在本机，可以随时关闭，下次接着填。</p>
    </section>
  );
}
