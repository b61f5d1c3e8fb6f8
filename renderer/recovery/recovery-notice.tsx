import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { focusHeading } from '../theme/focus-heading';
import styles from './recovery-notice.module.css';
import { recoveryWords } from './recovery-words';
import type { RecoveredSession } from './use-last-session';

// It shows the difference of two reports, which needs the forms: not a part of the start.
const SessionChangesDialog = lazy(() =>
  import('./recovery-window').then(({ SessionChangesDialog: component }) => ({ default: component })),
);

interface RecoveryNoticeProps {
  readonly session: RecoveredSession;
  /** Whether the draft is the one on the screen. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Tells that the program or its window broke off, and how far the draft goes. It stays until it was read. */
export function RecoveryNotice({ session, isOpen, onClose }: RecoveryNoticeProps) {
  const [isComparing, setComparing] = useState(false);
  const close = () => {
    onClose();
    focusHeading();
  };
  return (
    <section className={styles.notice} role="alert">
      <p>{recoveryWords(session, isOpen, new Date())}</p>
      <Button onClick={() => setComparing(true)}>查看有什么不同</Button>
      <Button onClick={close}>知道了</Button>
      {isComparing && (
        <Suspense fallback={null}>
          <SessionChangesDialog id={session.id} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </section>
  );
}
