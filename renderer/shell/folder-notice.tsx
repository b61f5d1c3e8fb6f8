import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFolder } from '../editing/folder-context';
import type { EditingSession } from '../editing/session';
import styles from './folder-notice.module.css';
import { standingHeading, standingRemark } from './standing-remark';
import { TakeOverDialog } from './take-over-dialog';
import { useSaveElsewhere } from './use-save-elsewhere';

interface FolderNoticeProps {
  /** The draft that is open, if any. */
  readonly session: EditingSession | undefined;
}

/** Says, for as long as it is so, that drafts can only be looked at here: why, and what can be done. */
export function FolderNotice({ session }: FolderNoticeProps) {
  const { standing, takeOver } = useFolder();
  const [isAsking, setAsking] = useState(false);

  if (standing.standing === 'ours') return null;
  const isUnsaved = standing.standing === 'takenOver' && session?.isUnsaved() === true;
  return (
    <section className={styles.notice} aria-label="只能查看" role="status">
      <div className={styles.words}>
        <p>
          <strong>{standingHeading(standing, session !== undefined)}</strong>
        </p>
        <p className={styles.remark}>{standingRemark(standing, new Date())}</p>
        {isUnsaved && (
          <p className={styles.remark}>本窗口里有还没保存的内容，请用“另存到…”保存，或者接手编辑。</p>
        )}
      </div>
      <div className={styles.ways}>
        {standing.standing !== 'closed' && <Button onClick={() => setAsking(true)}>接手编辑</Button>}
        {session !== undefined && <SaveElsewhere session={session} />}
      </div>
      {isAsking && (
        <TakeOverDialog
          standing={standing}
          onTakeOver={() => {
            setAsking(false);
            void takeOver();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function SaveElsewhere({ session }: { readonly session: EditingSession }) {
  const saveElsewhere = useSaveElsewhere(session);
  return <Button onClick={() => void saveElsewhere()}>另存到…</Button>;
}
