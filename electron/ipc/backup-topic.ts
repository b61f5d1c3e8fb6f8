import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { localDate } from '#shared/values/local-date';
import { BACKUP_EXTENSION } from '../backup/backup-format';
import { BackupRefused, BackupStopped } from '../backup/read-backup';
import { type JobParts, listBackup, restoreBackup } from '../backup/restore-backup';
import { BackupNotVerified, writeBackup } from '../backup/write-backup';
import type { DraftLibrary } from '../drafts/draft-library';
import { fileFailure } from '../files/file-failure';
import type { VersionKeeper } from '../versions/version-keeper';
import type { FileDialogs } from '../window/file-dialogs';
import type { Topic } from './door';
import type { KnownLocations } from './known-locations';
import type { TellPage } from './page-events';
import { thinnedProgress } from './progress-teller';

export interface BackupTopicParts {
  readonly library: DraftLibrary;
  readonly versions: VersionKeeper;
  readonly draftsFolder: string;
  readonly previousFolder: string;
  readonly dialogs: Pick<FileDialogs, 'chooseTarget' | 'chooseBackupFile'>;
  readonly locations: KnownLocations;
  readonly tellPage: TellPage;
  readonly now: () => Date;
  /** Told of what went wrong, for developers. */
  readonly onFailure: (error: unknown) => void;
}

/** 备份全部 and 从备份恢复. The page knows a backup by a token, as every file. */
export function backupTopic(parts: BackupTopicParts): Topic<'backup'> {
  const { library, versions, dialogs, locations, tellPage, now, onFailure } = parts;
  const running = new Map<string, AbortController>();

  /** Runs a piece of work that can be followed and stopped. */
  const asJob = async <T>(jobId: string, work: (job: JobParts) => Promise<T>): Promise<T> => {
    const control = new AbortController();
    running.set(jobId, control);
    const onProgress = thinnedProgress(
      (done) => tellPage('backup-progress', { jobId, done }),
      () => performance.now(),
    );
    try {
      return await work({ onProgress, signal: control.signal });
    } finally {
      running.delete(jobId);
    }
  };

  const failure = (error: unknown, what: string) => {
    if (error instanceof BackupStopped) return { outcome: 'cancelled' } as const;
    if (error instanceof BackupRefused) return { outcome: 'failed', message: error.message } as const;
    onFailure(error);
    const reason =
      error instanceof BackupNotVerified ? '写好以后再读，内容对不上，请换一个位置' : fileFailure(error);
    return { outcome: 'failed', message: `${what}：${reason}。` } as const;
  };

  return {
    'backup:make': async ({ jobId, withVersions }) => {
      const path = await dialogs.chooseTarget(`年报备份${localDate(now())}.${BACKUP_EXTENSION}`);
      if (path === undefined) return { outcome: 'cancelled' };
      try {
        const {
          drafts,
          versions: kept,
          leftOut,
        } = await asJob(jobId, (job) => writeBackup(path, { ...parts, ...job, withVersions, now: now() }));
        const location = locations.tokenFor(path);
        return { outcome: 'saved', location, shownPath: path, drafts, versions: kept, leftOut: [...leftOut] };
      } catch (error) {
        return failure(error, '没有备份成功');
      }
    },
    'backup:read': async ({ jobId }) => {
      const path = await dialogs.chooseBackupFile();
      if (path === undefined) return { outcome: 'cancelled' };
      try {
        const {
          madeAt,
          listed,
          versions: kept,
          problems,
        } = await asJob(jobId, (job) => listBackup(path, { library }, job));
        return {
          outcome: 'read',
          backup: locations.tokenFor(path),
          shownName: basename(path),
          ...(madeAt === undefined ? {} : { madeAt }),
          drafts: [...listed],
          versions: kept,
          problems: [...problems],
        };
      } catch (error) {
        return failure(error, '没有读出备份');
      }
    },
    'backup:restore': async ({ jobId, backup, ...choices }) => {
      const path = locations.pathOf(backup);
      if (path === undefined) return { outcome: 'failed', message: '请重新选择备份文件。' };
      try {
        const { failed, ...counts } = await asJob(jobId, (job) =>
          restoreBackup(path, { library, versions, onFailure }, choices, job),
        );
        return { outcome: 'restored', ...counts, failed: [...failed] };
      } catch (error) {
        const answer = failure(error, '没有恢复');
        return answer.outcome === 'cancelled' ? { outcome: 'failed', message: '没有恢复。' } : answer;
      }
    },
    'backup:cancel': ({ jobId }) => {
      running.get(jobId)?.abort();
      return {};
    },
  };
}
