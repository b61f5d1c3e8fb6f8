import { Button } from '@mantine/core';
import { lastSavedWords } from '../editing/save-state';
import styles from './draft-list.module.css';
import type { Draft } from './use-drafts';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draft: Draft) => void;
  readonly onRename: (draft: Draft) => void;
  readonly onRemove: (draft: Draft) => void;
}

/** The drafts in use, the last saved first. */
export function DraftList({ drafts, onOpen, onRename, onRemove }: DraftListProps) {
  return (
    <ul className={styles.list} aria-label="年报草稿">
      {drafts.map((draft) => (
        <li key={draft.id} className={styles.draft}>
          <div className={styles.what}>
            <a
              className={styles.name}
              href={`#${draft.id}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(draft);
              }}
            >
              {draft.name}
            </a>
            {!saysWhose(draft) && (
              <p className={styles.detail}>
                {draft.unitName || '还没有填单位全称'}，{draft.reportYear} 年度
              </p>
            )}
          </div>
          <p className={styles.state}>
            {draft.exportedDigest === undefined ? '填写中' : '已导出过上报文件'}
            <span className={styles.detail}>{lastSavedWords(draft.savedAt, new Date())}</span>
          </p>
          <div className={styles.actions}>
            <Button data-edits aria-label={`重命名 ${draft.name}`} onClick={() => onRename(draft)}>
              重命名
            </Button>
            <Button data-edits aria-label={`删除 ${draft.name}`} onClick={() => onRemove(draft)}>
              删除
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Whether the name says already which unit's report it is, and of which year; one that a person gave may not. */
function saysWhose({ name, unitName, reportYear }: Draft): boolean {
  return unitName !== '' && name.includes(unitName) && name.includes(String(reportYear));
}
