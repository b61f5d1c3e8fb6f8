import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { errorTrace } from '#shared/values/error-trace';
import { useBridge } from '../editing/bridge-context';
import styles from './fault-notice.module.css';
import { TechnicalDetails, technicalText } from './technical-details';

/** Tells of a fault outside the drawing of a page, where no error boundary sees it. It stays until it is closed. */
export function FaultNotice() {
  const bridge = useBridge();
  const [fault, setFault] = useState<string>();

  useEffect(() => {
    const tell = (error: unknown) => {
      setFault(technicalText(error));
      const { kind, frames } = errorTrace(error);
      void bridge.call['about:tell-fault']({ kind, frames: [...frames] });
    };
    const onError = (event: ErrorEvent) => {
      // Without an error it is a remark of the browser (a late resize notice), and nothing has failed.
      if (event.error !== null && event.error !== undefined) tell(event.error);
    };
    const onRejection = (event: PromiseRejectionEvent) => tell(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [bridge]);

  if (fault === undefined) return null;
  return (
    <section className={styles.notice} role="alert">
      <p>刚才的操作可能没有做完。已填的内容在草稿里。请再试一次；仍不行的，关闭程序后重新打开。</p>
      <TechnicalDetails text={fault} />
      <Button onClick={() => setFault(undefined)}>关闭提示</Button>
    </section>
  );
}
