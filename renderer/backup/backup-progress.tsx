import { Button, Progress } from '@mantine/core';
import styles from './backup-panel.module.css';
import type { BackupJob } from './use-backup-job';

/** How far a backup is, with the way to stop it. Draws nothing for a quick one. */
export function BackupProgress({
  job: { done, cancel },
  what,
}: {
  readonly job: BackupJob;
  readonly what: string;
}) {
  if (done === undefined) return null;
  const percent = Math.round(done * 100);
  return (
    <div className={styles.progress}>
      <p>
        {what}，已完成 {percent} %。
      </p>
      <Progress value={percent} aria-label={`${what}的进度`} transitionDuration={0} />
      <Button onClick={cancel}>停止</Button>
    </div>
  );
}
