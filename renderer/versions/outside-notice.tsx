import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OutsideChange } from '#shared/ipc/outside-change';
import { useBridge } from '../editing/bridge-context';
import { useReportState, useSession } from '../editing/session-context';
import { Dialog } from '../theme/dialog';
import { focusHeading } from '../theme/focus-heading';
import { DifferenceList } from './difference-list';
import { outsideWords } from './outside-words';
import { UnkeptDialog } from './unkept-dialog';
import { useRestoring } from './use-restoring';
import styles from './version-notice.module.css';

/**
 * Tells that others have changed the file of the open draft. Both contents are kept by then, so nothing is urgent: the
 * notice stays until the person has said which one to go on with.
 */
export function OutsideNotice() {
  const bridge = useBridge();
  const { id } = useSession();
  const [change, setChange] = useState<OutsideChange>();
  const [isLooking, setLooking] = useState(false);
  const close = () => {
    setChange(undefined);
    setLooking(false);
    focusHeading();
  };
  const { question, restore, restoreAllTheSame, keepAsItIs } = useRestoring(close);

  useEffect(
    () =>
      bridge.on['outside-change']((told) => {
        if (told.id === id) setChange(told.change);
      }),
    [bridge, id],
  );

  return (
    <div aria-live="polite">
      {change !== undefined && (
        <section className={styles.notice} aria-label="草稿文件在别处有改动">
          <p>{outsideWords(change)}</p>
          {change.kind === 'changed' && (
            <>
              <Button onClick={() => setLooking(true)}>查看有什么不同</Button>
              <Button data-edits onClick={() => void restore({ report: change.report, moment: '文件里' })}>
                用文件里的
              </Button>
            </>
          )}
          <Button onClick={close}>{change.kind === 'changed' ? '用窗口里的' : '知道了'}</Button>
        </section>
      )}
      {change?.kind === 'changed' && isLooking && (
        <Dialog onClose={() => setLooking(false)} title="文件里和窗口里有什么不同">
          <p>文字里，画删除线的只在文件里有，画下划线的只在窗口里有。</p>
          <Differences change={change} />
          <p className={styles.answer}>
            <Button data-autofocus onClick={() => setLooking(false)}>
              看完了
            </Button>
          </p>
        </Dialog>
      )}
      {question !== undefined && (
        <UnkeptDialog question={question} onRestore={restoreAllTheSame} onClose={keepAsItIs} />
      )}
    </div>
  );
}

function Differences({ change }: { readonly change: Extract<OutsideChange, { kind: 'changed' }> }) {
  const now = useReportState((state) => state.report);
  return <DifferenceList before={change.report} after={now} beforeName="文件里" afterName="窗口里" />;
}
