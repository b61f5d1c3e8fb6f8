import { useCallback, useEffect, useRef, useState } from 'react';
import { useBridge } from '../editing/bridge-context';

export interface BackupJob {
  /** 0…1 once the work has taken a second; undefined before that and when nothing runs. */
  readonly done: number | undefined;
  readonly isRunning: boolean;
  readonly run: <T>(work: (jobId: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Follows a backup being written, read or restored, and stops it. One at a time. */
export function useBackupJob(): BackupJob {
  const bridge = useBridge();
  const [done, setDone] = useState<number>();
  const [isRunning, setRunning] = useState(false);
  const present = useRef<string | undefined>(undefined);

  useEffect(
    () =>
      bridge.on['backup-progress']((progress) => {
        if (progress.jobId === present.current) setDone(progress.done);
      }),
    [bridge],
  );

  const run = useCallback(async <T>(work: (jobId: string) => Promise<T>): Promise<T> => {
    const jobId = crypto.randomUUID();
    present.current = jobId;
    setRunning(true);
    try {
      return await work(jobId);
    } finally {
      present.current = undefined;
      setDone(undefined);
      setRunning(false);
    }
  }, []);

  const cancel = useCallback(() => {
    if (present.current !== undefined) void bridge.call['backup:cancel']({ jobId: present.current });
  }, [bridge]);

  return { done, isRunning, run, cancel };
}
