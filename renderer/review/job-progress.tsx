import { Button, Progress } from '@mantine/core';
import styles from './job-progress.module.css';
import type { ExportJob, JobTask } from './use-export-job';

const WORDS: Readonly<
  Record<JobTask, { readonly doing: string; readonly label: string; readonly stop: string }>
> = {
  making: { doing: '正在生成', label: '生成的进度', stop: '取消生成' },
  printing: { doing: '正在打印', label: '打印的进度', stop: '停止打印' },
};

/** How far a job is, with the way to stop it. Draws nothing for a quick one. */
export function JobProgress({ job }: { readonly job: ExportJob }) {
  if (job.done === undefined) return null;
  const percent = Math.round(job.done * 100);
  const { doing, label, stop } = WORDS[job.task];
  return (
    <div className={styles.progress} role="status">
      <p>
        {doing}，已完成 {percent} %。
      </p>
      <Progress value={percent} aria-label={label} transitionDuration={0} />
      <Button onClick={job.cancel}>{stop}</Button>
    </div>
  );
}
