import { Button } from '@mantine/core';
import { momentWords } from '../editing/save-state';
import styles from './removed-drafts.module.css';
import type { Draft } from './use-drafts';

interface RemovedDraftsProps {
  readonly drafts: readonly Draft[];
  readonly onRestore: (draft: Draft) => void;
}

/** 回收站: what was deleted within 30 days, with the way back. */
export function RemovedDrafts({ drafts, onRestore }: RemovedDraftsProps) {
  return (
    <details className={styles.bin}>
      <summary>回收站（{drafts.length} 份，各保留 30 天）</summary>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <p>
              {draft.name}
              {draft.removedAt !== undefined && (
                <span className={styles.when}>删除于 {momentWords(draft.removedAt, new Date())}</span>
              )}
            </p>
            <Button aria-label={`恢复 ${draft.name}`} onClick={() => onRestore(draft)}>
              恢复草稿
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
