import { momentWords } from '../editing/save-state';
import type { Version } from './use-versions';
import styles from './version-list.module.css';
import { OCCASIONS } from './version-words';

interface VersionListProps {
  readonly versions: readonly Version[];
  /** What changed from the newest version to the present state. */
  readonly sinceNewest: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
}

/** Earlier versions by time, each with what was changed after it: what would be lost by going back to it. */
export function VersionList({ versions, sinceNewest, chosen, onChoose }: VersionListProps) {
  return (
    <ul className={styles.list} aria-label="早先版本，最近的在前">
      {versions.map((version, index) => (
        <li key={version.name}>
          <button
            type="button"
            className={styles.version}
            aria-current={version.name === chosen || undefined}
            onClick={() => onChoose(version.name)}
          >
            <span className={styles.moment}>{momentWords(version.madeAt, new Date())}</span>
            {OCCASIONS[version.reason] !== '' && (
              <span className={styles.occasion}>{OCCASIONS[version.reason]}</span>
            )}
            <span className={styles.changes}>
              {sinceWords(version, index === 0 ? sinceNewest : undefined)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function sinceWords({ changedSince, unreadable }: Version, sinceNewest: string | undefined): string {
  if (unreadable !== undefined) return unreadable;
  const words = changedSince ?? sinceNewest;
  return words === undefined ? '' : `此后：${words}`;
}
