import { Button } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { differenceWords } from '#shared/report/difference-words';
import { reportDifference } from '#shared/report/report-difference';
import { useBridge } from '../editing/bridge-context';
import { momentWords } from '../editing/save-state';
import type { OpenedDraft } from '../editing/session';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import { DialogFindings } from '../theme/dialog-findings';
import { DialogRefusal } from '../theme/dialog-refusal';
import { DifferenceList } from '../versions/difference-list';
import { MissingTable } from './missing-table';

interface DamagedDialogProps {
  /** Of a damaged draft, or of a damaged file that was opened. */
  readonly id: string;
  readonly onOpened: (draft: OpenedDraft, notice: string) => Promise<void>;
  readonly onClose: () => void;
}

type Examined = Extract<Reply<'recovery:examine'>, { outcome: 'examined' }>;

/** What is wrong with a file, what can still be read of it, and what to go on with. Closing it changes nothing. */
export function DamagedDialog({ id, onOpened, onClose }: DamagedDialogProps) {
  const bridge = useBridge();
  const [examined, setExamined] = useState<Examined>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    void bridge.call['recovery:examine']({ id }).then((answer) => {
      if (!answer.ok) setRefusal(answer.message);
      else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
      else setExamined(answer.value);
    });
  }, [bridge, id]);

  const goOn = async (from: 'read' | 'backup') => {
    setBusy(true);
    const answer = await bridge.call['recovery:continue']({ id, from });
    setBusy(false);
    if (!answer.ok) setRefusal(answer.message);
    else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
    else await onOpened(answer.value.draft, answer.value.notice);
  };

  if (examined === undefined && refusal === undefined) return null;
  const title = examined === undefined ? '文件有损坏' : `“${examined.shownName}”的文件有损坏`;
  return (
    <Dialog title={title} onClose={onClose}>
      {examined !== undefined && <Found examined={examined} />}
      {refusal !== undefined && <DialogRefusal>{refusal}</DialogRefusal>}
      <DialogButtons>
        <Button onClick={onClose}>以后再定</Button>
        {examined?.read !== undefined && (
          <Button
            variant={examined.backup === undefined ? 'filled' : 'default'}
            disabled={isBusy}
            onClick={() => void goOn('read')}
          >
            用读出的内容继续
          </Button>
        )}
        {examined?.backup !== undefined && (
          <Button variant="filled" disabled={isBusy} onClick={() => void goOn('backup')}>
            用 {momentWords(examined.backup.madeAt, new Date())} 的备份
          </Button>
        )}
      </DialogButtons>
    </Dialog>
  );
}

function Found({ examined: { message, read, backup } }: { readonly examined: Examined }) {
  return (
    <DialogFindings>
      <p>{message}</p>
      <p>{read === undefined ? '文件里没有可以读出的内容。' : read.words}原文件会另存，不会删除。</p>
      {read !== undefined && read.missing.length > 0 && <MissingTable parts={read.missing} />}
      {backup !== undefined && (
        <p>
          {momentWords(backup.madeAt, new Date())} 的备份是完整的。
          {read !== undefined && '没有选用的一份会留在“早先版本”里。'}
        </p>
      )}
      {read !== undefined && backup !== undefined && <Difference read={read} backup={backup} />}
    </DialogFindings>
  );
}

function Difference({
  read,
  backup,
}: {
  readonly read: NonNullable<Examined['read']>;
  readonly backup: NonNullable<Examined['backup']>;
}) {
  const [isShown, setShown] = useState(false);
  const list = useId();
  const words = differenceWords(reportDifference(backup.report, read.report), read.report);
  return (
    <>
      <p>读出的内容与备份相比：{words}。</p>
      <Button aria-expanded={isShown} aria-controls={list} onClick={() => setShown(!isShown)}>
        {isShown ? '收起不同之处' : '查看有什么不同'}
      </Button>
      <div id={list}>
        {isShown && (
          <DifferenceList
            before={backup.report}
            after={read.report}
            beforeName={`${momentWords(backup.madeAt, new Date())} 的备份`}
            afterName="读出的内容"
          />
        )}
      </div>
    </>
  );
}
