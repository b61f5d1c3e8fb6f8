import { Button, Progress } from '@mantine/core';
import styles from './job-progress.module.css';
import type { ExportJob } from './use-export-job';

/** How far a job is, with the way to stop it. Draws nothing for a quick one. */
export function JobProgress({ job }: { readonly job: ExportJob }) {
  if (job.done === undefined) return null;
  const percent = Math.round(job.done * 100);
  return (
    <div className={styles.progress} role="status">
      <p>正在生成，已完成 {percent} %。</p>
      <Progress value={percent} aria-label="生成的进度" transitionDuration={0} />
      <Button onClick={job.cancel}>取消生成</Button>
    </div>
  );
}
