import { Button } from '@mantine/core';
import { momentWords } from '../editing/save-state';
import styles from './removed-drafts.module.css';
import type { Draft } from './use-drafts';
import { PART, useFirstPart } from './use-first-part';

interface RemovedDraftsProps {
  readonly drafts: readonly Draft[];
  readonly onRestore: (draft: Draft) => void;
}

/** 回收站: what was deleted within 30 days, with the way back. */
export function RemovedDrafts({ drafts, onRestore }: RemovedDraftsProps) {
  const { shown, left, showMore } = useFirstPart(drafts);
  return (
    <details className={styles.bin}>
      <summary>回收站（{drafts.length} 份，各保留 30 天）</summary>
      <ul>
        {shown.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <p>
              {draft.name}
              {draft.removedAt !== undefined && (
                <span className={styles.when}>删除于 {momentWords(draft.removedAt, new Date())}</span>
              )}
            </p>
            <Button data-edits aria-label={`恢复 ${draft.name}`} onClick={() => onRestore(draft)}>
              恢复草稿
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={showMore}>
          再列出 {Math.min(PART, left)} 份，还有 {left} 份
        </Button>
      )}
    </details>
  );
}
