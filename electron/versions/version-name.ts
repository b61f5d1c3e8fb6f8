import type { VersionReason } from '#shared/ipc/version-schemas';
import { FILE_EXTENSION } from '#shared/report/report-file';

/** What the name of a version's file says: everything that is asked of a version without opening it. */
export interface VersionName {
  /**
   * Orders the versions of a draft. It is the UTC second the version was made in, or one more than the former
   * version's where the clock says less: set back, or two in one second. So the order holds whatever clocks do, and
   * numbers need no counter that could be lost with a stick.
   */
  readonly number: number;
  /** ISO time in UTC, as the clock said it. */
  readonly madeAt: string;
  readonly reason: VersionReason;
  /** First 16 digits of the digest of its content (`digestOf`): what it must still have when it is read. */
  readonly digest: string;
}

const REASON_WORDS: Readonly<Record<VersionReason, string>> = {
  work: 'work',
  beforeRestore: 'before-restore',
  beforeImport: 'before-import',
  beforePaste: 'before-paste',
  beforeUpgrade: 'before-upgrade',
  outside: 'outside',
};
const REASONS = new Map(
  Object.entries(REASON_WORDS).map(([reason, word]) => [word, reason as VersionReason]),
);

const NAME = new RegExp(
  `^(\\d{12})_(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z_([a-z-]+)_([0-9a-f]{16})\\.${FILE_EXTENSION}$`,
);

/** Digits of a digest that stand in a name. */
export const DIGEST_DIGITS = 16;

/** File name of a version. Names sort as the versions do, in any file manager. */
export function versionFileName({ number, madeAt, reason, digest }: VersionName): string {
  const time = `${madeAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `${String(number).padStart(12, '0')}_${time}_${REASON_WORDS[reason]}_${digest}.${FILE_EXTENSION}`;
}

/** Reads a version's file name; undefined for any other file. */
export function readVersionName(fileName: string): VersionName | undefined {
  const [, number, year, month, day, hour, minute, second, word = '', digest = ''] =
    NAME.exec(fileName) ?? [];
  const reason = REASONS.get(word);
  if (number === undefined || reason === undefined) return undefined;
  const madeAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  return Number.isNaN(Date.parse(madeAt)) ? undefined : { number: Number(number), madeAt, reason, digest };
}

/**
 * The number of the next version.
 *
 * @param last number of the newest version there is; 0 where there is none
 */
export function nextVersionNumber(last: number, now: Date): number {
  return Math.max(last + 1, Math.floor(now.getTime() / 1000));
}
