import { useCallback, useEffect, useRef, useState } from 'react';
import { useBridge } from '../editing/bridge-context';

/** What a job does, in the words its progress is told with. */
export type JobTask = 'making' | 'printing';

/** A job that takes longer than this is told of, with a way to stop it. */
const TOLD_AFTER_MS = 1000;

export interface ExportJob {
  /** 0…1 once the job has taken a second; undefined before that and when nothing runs. */
  readonly done: number | undefined;
  readonly task: JobTask;
  /** Runs one job; a second one waits for nobody, the button that starts it is the same. */
  readonly run: <T>(work: (jobId: string) => Promise<T>, task?: JobTask) => Promise<T>;
  readonly cancel: () => void;
}

/** Follows the making of a document: nothing is shown in the first second, then progress and 取消. */
export function useExportJob(): ExportJob {
  const bridge = useBridge();
  const [done, setDone] = useState<number>();
  const [task, setTask] = useState<JobTask>('making');
  const present = useRef<string | undefined>(undefined);

  useEffect(
    () =>
      bridge.on['export-progress']((progress) => {
        if (progress.jobId === present.current) setDone(progress.done);
      }),
    [bridge],
  );

  const run = useCallback(
    async <T>(work: (jobId: string) => Promise<T>, next: JobTask = 'making'): Promise<T> => {
      const jobId = crypto.randomUUID();
      present.current = jobId;
      setTask(next);
      const timer = setTimeout(() => setDone((former) => former ?? 0), TOLD_AFTER_MS);
      try {
        return await work(jobId);
      } finally {
        clearTimeout(timer);
        if (present.current === jobId) {
          present.current = undefined;
          setDone(undefined);
        }
      }
    },
    [],
  );

  const cancel = useCallback(() => {
    if (present.current !== undefined) void bridge.call['exports:cancel']({ jobId: present.current });
  }, [bridge]);

  return { done, task, run, cancel };
}
