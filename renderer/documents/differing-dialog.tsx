import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { reportDifference } from '#shared/report/report-difference';
import { useBridge } from '../editing/bridge-context';
import type { OpenedDraft } from '../editing/session';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import { DialogFindings } from '../theme/dialog-findings';
import { DialogRefusal } from '../theme/dialog-refusal';
import { DifferenceList } from '../versions/difference-list';
import styles from './differing-dialog.module.css';
import { changedWords, choiceWords, DATA_NAME, SHOWN_NAME } from './document-words';

interface DifferingDialogProps {
  /** Of the document that was opened. */
  readonly id: string;
  readonly onOpened: (draft: OpenedDraft, notice: string | undefined) => Promise<void>;
  readonly onClose: () => void;
}

type Examined = Extract<Reply<'documents:examine'>, { outcome: 'examined' }>;

/** What a document shows beside the data in it, and which of the two to go on with. Closing it changes nothing. */
export function DifferingDialog({ id, onOpened, onClose }: DifferingDialogProps) {
  const bridge = useBridge();
  const [examined, setExamined] = useState<Examined>();
  const [refusal, setRefusal] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    void bridge.call['documents:examine']({ id }).then((answer) => {
      if (!answer.ok) setRefusal(answer.message);
      else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
      else setExamined(answer.value);
    });
  }, [bridge, id]);

  const take = async (use: 'data' | 'document') => {
    setBusy(true);
    const answer = await bridge.call['documents:take']({ id, use });
    setBusy(false);
    if (!answer.ok) setRefusal(answer.message);
    else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
    else await onOpened(answer.value.draft, answer.value.notice);
  };

  if (examined === undefined && refusal === undefined) return null;
  const title = examined === undefined ? '打开文件' : `“${examined.shownName}”导出以后改过`;
  return (
    <Dialog title={title} isWide={examined !== undefined} onClose={onClose}>
      {examined !== undefined && <Compared examined={examined} />}
      {refusal !== undefined && <DialogRefusal>{refusal}</DialogRefusal>}
      <DialogButtons>
        <Button onClick={onClose}>不打开</Button>
        {examined !== undefined && (
          <>
            <Button disabled={isBusy} onClick={() => void take('document')}>
              用{SHOWN_NAME}
            </Button>
            <Button variant="filled" disabled={isBusy} onClick={() => void take('data')}>
              用{DATA_NAME}
            </Button>
          </>
        )}
      </DialogButtons>
    </Dialog>
  );
}

function Compared({ examined: { kind, data, shown, notes } }: { readonly examined: Examined }) {
  const hasTexts = reportDifference(data, shown).texts.length > 0;
  return (
    <DialogFindings>
      <p>{changedWords(kind, data, shown)}请看一看，再决定用哪一份。原文件不会改动。</p>
      {[...choiceWords(kind, data), ...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      <div>
        <DifferenceList before={data} after={shown} beforeName={DATA_NAME} afterName={SHOWN_NAME} />
      </div>
      {hasTexts && (
        <p className={styles.legend}>
          正文中，划去的是“{DATA_NAME}”里有、文档上没有的，下面划线的是文档上多出来的。
        </p>
      )}
    </DialogFindings>
  );
}
