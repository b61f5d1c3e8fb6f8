import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { isProfileFor, profileWords } from '#shared/profile/profile-words';
import { useAnnounce } from '../editing/announcer';
import { askedWords } from './asked-words';
import { useProfile } from './profile-context';
import styles from './profile-panel.module.css';
import { RefusedProfileDialog } from './refused-profile-dialog';

type Refusal = Extract<Reply<'profile:open'>, { outcome: 'refused' }>;

interface ProfilePanelProps {
  /** Report year of the open report; absent on the start screen. */
  readonly reportYear?: number;
}

/** The local profile the program checks with, and the ways to another one or none. */
export function ProfilePanel({ reportYear }: ProfilePanelProps) {
  const announce = useAnnounce();
  const { profile, notice, open, remove } = useProfile();
  const [refusal, setRefusal] = useState<Refusal>();
  const openButton = useRef<HTMLButtonElement>(null);

  const choose = async () => {
    const answer = await open();
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'refused') setRefusal(answer.value);
    else if (answer.value.outcome === 'opened')
      announce(`已打开本地要求“${profileWords(answer.value.profile)}”。`);
  };
  const takeAway = async () => {
    if (profile === undefined) return;
    const answer = await remove();
    if (!answer.ok) {
      announce(answer.message, 'problem');
      return;
    }
    // The button that was pressed goes with the profile; the focus must not be lost with it.
    openButton.current?.focus();
    announce(`已移除本地要求“${profileWords(profile)}”，不再按它核对。原来的文件没有删除。`);
  };

  return (
    <div className={styles.panel}>
      {notice !== undefined && <p className={styles.notice}>{notice}</p>}
      {profile === undefined ? (
        <p>还没有打开。上级对报送时间、字数、必写内容另有要求并发来文件的，打开后一并核对。</p>
      ) : (
        <>
          <p className={styles.name}>{profileWords(profile)}</p>
          {reportYear !== undefined && !isProfileFor(profile, reportYear) && (
            <p className={styles.notice}>
              这份本地要求是 {profile.reportYear} 年度的，年报是 {reportYear} 年度的，没有用来核对。
            </p>
          )}
          <ul className={styles.asked}>
            {askedWords(profile).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.actions}>
        <Button data-edits ref={openButton} onClick={() => void choose()}>
          {profile === undefined ? '打开本地要求文件' : '换一份本地要求'}
        </Button>
        {profile !== undefined && (
          <Button data-edits onClick={() => void takeAway()}>
            移除本地要求
          </Button>
        )}
      </p>
      {refusal !== undefined && (
        <RefusedProfileDialog
          shownName={refusal.shownName}
          message={refusal.message}
          former={profile}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </div>
  );
}
