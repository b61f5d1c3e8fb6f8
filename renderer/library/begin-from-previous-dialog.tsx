import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '#shared/ipc/channels';
import type { Report } from '#shared/report/report';
import { useBridge } from '../editing/bridge-context';
import type { OpenedDraft } from '../editing/session';
import { useSettings } from '../editing/settings-context';
import type { ForeignSource } from '../foreign/foreign-source';
import { LazyForeignReview } from '../foreign/lazy-foreign-review';
import { begunWords } from '../last-year/carried-words';
import { Dialog } from '../theme/dialog';
import { DialogButtons } from '../theme/dialog-buttons';
import { ConfirmBeginning } from './confirm-beginning';
import { draftsToContinue } from './drafts-to-continue';
import styles from './library-dialog.module.css';
import { PreviousChoices } from './previous-choices';
import type { Draft } from './use-drafts';

interface BeginFromPreviousDialogProps {
  readonly drafts: readonly Draft[];
  /** With what is to be told about the new draft. */
  readonly onBegun: (draft: OpenedDraft, told: string) => void;
  readonly onClose: () => void;
}

interface Found {
  readonly report: Report;
  readonly notice?: string | undefined;
}

/** 导入去年年报 on the start screen: a new report begins from last year's, a draft of this computer or a file. */
export function BeginFromPreviousDialog({ drafts, onBegun, onClose }: BeginFromPreviousDialogProps) {
  const bridge = useBridge();
  const { change } = useSettings();
  const [found, setFound] = useState<Found>();
  const [foreign, setForeign] = useState<ForeignSource>();
  const [refusal, setRefusal] = useState<string>();
  const offered = draftsToContinue(drafts);

  const consider = (answer: Answer<'previous:read-file'> | Answer<'previous:read-draft'>) => {
    setRefusal(undefined);
    if (!answer.ok) setRefusal(answer.message);
    else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
    else if (answer.value.outcome === 'foreign') setForeign({ id: answer.value.id });
    else if (answer.value.outcome === 'read') setFound(answer.value);
  };
  const fromFile = async () => consider(await bridge.call['previous:read-file']({}));
  const fromDraft = async ({ id }: Draft) => consider(await bridge.call['previous:read-draft']({ id }));

  const begin = async (previous: Report) => {
    const answer = await bridge.call['previous:begin-report']({ previous });
    if (!answer.ok) setRefusal(answer.message);
    else if (answer.value.outcome === 'failed') setRefusal(answer.value.message);
    else {
      const { draft } = answer.value;
      change({ unit: draft.report.unit });
      onBegun(draft, begunWords(draft.report));
    }
  };

  if (foreign !== undefined) {
    return (
      <LazyForeignReview
        source={foreign}
        purpose="previous"
        onTake={async (report) => {
          setFound({ report });
          setForeign(undefined);
          return undefined;
        }}
        onClose={() => setForeign(undefined)}
      />
    );
  }
  return (
    <Dialog
      onClose={onClose}
      title={found === undefined ? '从去年的年报开始' : `新建 ${found.report.reportYear + 1} 年年报？`}
    >
      {found === undefined ? (
        <>
          <p>单位、人员和上年结转从去年的年报带过来，填写时可以对照去年的数字和文字。</p>
          {offered.length > 0 && (
            <PreviousChoices drafts={offered} onChoose={(draft) => void fromDraft(draft)} />
          )}
          {refusal !== undefined && <Refusal words={refusal} />}
          <DialogButtons>
            <Button onClick={onClose}>不新建</Button>
            <Button variant="filled" data-autofocus onClick={() => void fromFile()}>
              选择去年的年报文件
            </Button>
          </DialogButtons>
        </>
      ) : (
        <>
          <ConfirmBeginning previous={found.report} notice={found.notice} drafts={drafts} />
          {refusal !== undefined && <Refusal words={refusal} />}
          <DialogButtons>
            <Button onClick={() => setFound(undefined)}>换一份</Button>
            <Button variant="filled" data-autofocus onClick={() => void begin(found.report)}>
              新建 {found.report.reportYear + 1} 年年报
            </Button>
          </DialogButtons>
        </>
      )}
    </Dialog>
  );
}

function Refusal({ words }: { readonly words: string }) {
  return (
    <p className={styles.refusal} role="alert">
      {words}
    </p>
  );
}
