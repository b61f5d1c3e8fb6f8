import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Answer } from '#shared/ipc/channels';
import { previousFit } from '#shared/report/previous-fit';
import type { Report } from '#shared/report/report';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import { useReportState, useSession } from '../editing/session-context';
import type { ForeignSource } from '../foreign/foreign-source';
import { LazyForeignReview } from '../foreign/lazy-foreign-review';
import { ConfirmPreviousDialog } from './confirm-previous-dialog';
import styles from './previous-panel.module.css';
import { RemovePreviousDialog } from './remove-previous-dialog';
import { useLocalDrafts } from './use-local-drafts';
import { usePrevious } from './use-previous';

type Question =
  | { readonly kind: 'take'; readonly found: Report; readonly notice: string | undefined }
  | { readonly kind: 'remove' };

/** Whether there is a report of last year, and the ways to one: a draft of this computer or a file. */
export function PreviousPanel() {
  const bridge = useBridge();
  const announce = useAnnounce();
  const report = useReportState((state) => state.report);
  const previous = useReportState(({ context }) => context.previous);
  const { take, remove } = usePrevious();
  const offered = useLocalDrafts(useSession().id, report);
  const [question, setQuestion] = useState<Question>();
  const [foreign, setForeign] = useState<ForeignSource>();
  const lastYear = report.reportYear - 1;

  const ask = (found: Report, notice: string | undefined): string | undefined => {
    const fit = previousFit(found, report);
    if (fit.fits) setQuestion({ kind: 'take', found, notice });
    else announce(fit.message, 'problem');
    return fit.fits ? undefined : fit.message;
  };
  const consider = (answer: Answer<'previous:read-file'> | Answer<'previous:read-draft'>) => {
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'foreign') setForeign({ id: answer.value.id });
    else if (answer.value.outcome === 'read') ask(answer.value.report, answer.value.notice);
  };
  const fromFile = async () => consider(await bridge.call['previous:read-file']({}));
  const fromDraft = async (id: string) => consider(await bridge.call['previous:read-draft']({ id }));
  const close = () => setQuestion(undefined);

  return (
    <div className={styles.panel}>
      <p>{standingWords(previous, lastYear)}</p>
      {previous?.reportYear !== lastYear &&
        offered.map(({ id, name }) => (
          <p key={id} className={styles.offer}>
            <span>本机有“{name}”草稿。</span>
            <Button data-edits aria-label={`导入本机草稿 ${name}`} onClick={() => void fromDraft(id)}>
              导入这份草稿
            </Button>
          </p>
        ))}
      <p className={styles.actions}>
        <Button data-edits onClick={() => void fromFile()}>
          {previous === undefined ? '导入去年年报' : '更换去年年报'}
        </Button>
        {previous !== undefined && (
          <Button data-edits onClick={() => setQuestion({ kind: 'remove' })}>
            移除去年年报
          </Button>
        )}
      </p>
      {foreign !== undefined && (
        <LazyForeignReview
          source={foreign}
          purpose="previous"
          onTake={async (found) => {
            const refusal = ask(found, undefined);
            if (refusal === undefined) setForeign(undefined);
            return refusal;
          }}
          onClose={() => setForeign(undefined)}
        />
      )}
      {question?.kind === 'take' && (
        <ConfirmPreviousDialog
          report={report}
          found={question.found}
          notice={question.notice}
          onTake={() => {
            close();
            void take(question.found);
          }}
          onClose={close}
        />
      )}
      {question?.kind === 'remove' && (
        <RemovePreviousDialog
          onRemove={() => {
            close();
            void remove();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

function standingWords(previous: Report | undefined, lastYear: number): string {
  if (previous === undefined)
    return `还没有导入 ${lastYear} 年年报。导入后自动填入上年结转，与去年逐项核对，写正文时可以对照去年的内容。`;
  const named = `已导入 ${previous.reportYear} 年年报（${previous.unit.name || '没有填单位全称'}）`;
  return previous.reportYear === lastYear
    ? `${named}。`
    : `${named}，不是 ${lastYear} 年度的，没有用来核对。请更换为 ${lastYear} 年年报。`;
}
