import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { differenceWords } from '#shared/report/difference-words';
import { isEmptyDifference, reportDifference } from '#shared/report/report-difference';
import { useBridge } from '../editing/bridge-context';
import { momentWords } from '../editing/save-state';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import { DialogFindings } from '../theme/dialog-findings';
import { DifferenceList } from '../versions/difference-list';

interface SessionChangesDialogProps {
  readonly id: string;
  readonly onClose: () => void;
}

type Read = Extract<Reply<'recovery:before-session'>, { outcome: 'read' }>;

/** What was changed in the session that broke off, and so is there: the draft before it against the draft now. */
export function SessionChangesDialog({ id, onClose }: SessionChangesDialogProps) {
  const bridge = useBridge();
  const [read, setRead] = useState<Read>();
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    void bridge.call['recovery:before-session']({ id }).then((answer) => {
      if (!answer.ok) setRefusal(answer.message);
      else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
      else setRead(answer.value);
    });
  }, [bridge, id]);

  if (read === undefined && refusal === undefined) return null;
  return (
    <Dialog title="上次打开以后的改动" onClose={onClose}>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
      {read !== undefined && <Changes read={read} />}
      <DialogButtons>
        <Button variant="filled" data-autofocus onClick={onClose}>
          知道了
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

function Changes({ read: { before, now } }: { readonly read: Read }) {
  if (before === undefined) return <p>没有上次打开时的内容可以比较。请看一看最后填的地方是不是都在。</p>;
  const difference = reportDifference(before.report, now);
  const opened = momentWords(before.madeAt, new Date());
  if (isEmptyDifference(difference))
    return <p>与 {opened} 打开时的内容相同：上次打开以后没有改动，或者改动还没有来得及保存。</p>;
  return (
    <DialogFindings>
      <p>
        与 {opened} 打开时相比，{differenceWords(difference, now)}
        ，都已恢复。断电前最后一秒的输入可能不在其中，请看一看最后填的地方。
      </p>
      <div>
        <DifferenceList
          before={before.report}
          after={now}
          beforeName={`${opened} 打开时`}
          afterName="恢复后"
        />
      </div>
    </DialogFindings>
  );
}
