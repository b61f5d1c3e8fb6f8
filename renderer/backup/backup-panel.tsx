import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Reply } from '#shared/ipc/channels';
import { useAnnounce } from '../editing/announcer';
import { useBridge } from '../editing/bridge-context';
import styles from './backup-panel.module.css';
import { BackupProgress } from './backup-progress';
import { madeWords, restoredWords } from './backup-words';
import { RestoreDialog, type RestoringChoice } from './restore-dialog';
import { useBackupJob } from './use-backup-job';

type Made = Extract<Reply<'backup:make'>, { outcome: 'saved' }>;
type Found = Extract<Reply<'backup:read'>, { outcome: 'read' }>;

interface BackupPanelProps {
  /** Whether there is anything to put into a backup. */
  readonly hasDrafts: boolean;
  readonly onRestored: () => void;
}

/** 备份全部 and 从备份恢复: all drafts of this computer as one file. */
export function BackupPanel({ hasDrafts, onRestored }: BackupPanelProps) {
  const bridge = useBridge();
  const announce = useAnnounce();
  const job = useBackupJob();
  const [what, setWhat] = useState('');
  const [withVersions, setWithVersions] = useState(false);
  const [made, setMade] = useState<Made>();
  const [found, setFound] = useState<Found>();

  const make = async () => {
    if (job.isRunning) return;
    setWhat('正在备份');
    const answer = await job.run((jobId) => bridge.call['backup:make']({ jobId, withVersions }));
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'saved') {
      setMade(answer.value);
      announce(madeWords(answer.value), answer.value.leftOut.length === 0 ? 'note' : 'problem');
    } else announce('没有备份。');
  };
  const choose = async () => {
    if (job.isRunning) return;
    setWhat('正在核对备份');
    const answer = await job.run((jobId) => bridge.call['backup:read']({ jobId }));
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else if (answer.value.outcome === 'read') setFound(answer.value);
  };
  const restore = async ({ backup }: Found, choice: RestoringChoice) => {
    setFound(undefined);
    setWhat('正在恢复');
    const answer = await job.run((jobId) => bridge.call['backup:restore']({ jobId, backup, ...choice }));
    if (!answer.ok) announce(answer.message, 'problem');
    else if (answer.value.outcome === 'failed') announce(answer.value.message, 'problem');
    else announce(restoredWords(answer.value), answer.value.failed.length === 0 ? 'note' : 'problem');
    onRestored();
  };

  return (
    <div className={styles.panel}>
      <p>
        把全部年报（包括回收站里的和去年的年报）存成一个文件，放到 U
        盘或另一块硬盘上；换电脑、重装系统以后，从这个文件恢复。
      </p>
      {hasDrafts && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={withVersions}
            onChange={(event) => setWithVersions(event.currentTarget.checked)}
          />
          连同早先版本
        </label>
      )}
      <p className={styles.actions}>
        {hasDrafts && <Button onClick={() => void make()}>备份全部</Button>}
        <Button data-edits onClick={() => void choose()}>
          从备份恢复
        </Button>
      </p>
      <BackupProgress job={job} what={what} />
      {made !== undefined && (
        <div className={styles.made}>
          <span>上一次备份保存在：</span>
          <span className={styles.path}>{made.shownPath}</span>
          <Button onClick={() => void bridge.call['files:show-in-folder']({ location: made.location })}>
            打开所在文件夹
          </Button>
        </div>
      )}
      {found !== undefined && (
        <RestoreDialog
          found={found}
          onRestore={(choice) => void restore(found, choice)}
          onClose={() => setFound(undefined)}
        />
      )}
    </div>
  );
}
