import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../editing/announcer';
import { useReadOnly } from '../editing/folder-context';
import { momentWords } from '../editing/save-state';
import { useSaveState, useSession } from '../editing/session-context';
import styles from './save-status.module.css';
import { useSaveElsewhere } from './use-save-elsewhere';

/** How saving stands, always in sight; read out only when it fails and when it works again. */
export function SaveStatus() {
  const state = useSaveState();
  const announce = useAnnounce();
  const isReadOnly = useReadOnly();
  const hadFailed = useRef(false);

  useEffect(() => {
    if (state.standing === 'saved' && hadFailed.current) announce('已重新保存成功。');
    if (state.standing !== 'saving') hadFailed.current = state.standing === 'failed';
  }, [state, announce]);

  // Why, and what to do about text that is not saved, stands in the notice over the page.
  if (isReadOnly) return <p className={styles.status}>只能查看</p>;
  switch (state.standing) {
    case 'saved':
      return (
        <p className={styles.status} data-standing="saved">
          <Tick /> 已保存 <time dateTime={state.savedAt}>{momentWords(state.savedAt, new Date())}</time>
        </p>
      );
    case 'saving':
      return (
        <p className={styles.status}>
          <Dots /> 正在保存…
        </p>
      );
    case 'failed':
      return <SaveFailure message={state.message} />;
  }
}

/** Says why nothing is saved and offers the two ways out. */
function SaveFailure({ message }: { readonly message: string }) {
  const session = useSession();
  const saveElsewhere = useSaveElsewhere(session);

  return (
    <div className={styles.failure} role="alert">
      <p>{message}</p>
      <p className={styles.ways}>
        <Button onClick={() => void session.autosave.flush()}>重试</Button>
        <Button onClick={() => void saveElsewhere()}>另存到…</Button>
      </p>
    </div>
  );
}

function Tick() {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8.5 6.5 12 13 4.5" />
    </svg>
  );
}

function Dots() {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M3 8H3.1M8 8H8.1M13 8H13.1" />
    </svg>
  );
}
