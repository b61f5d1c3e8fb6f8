import { Button, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { DraftList } from './draft-list';
import styles from './draft-shelf.module.css';
import { foundDrafts } from './found-drafts';
import type { Draft } from './use-drafts';
import { PART, useFirstPart } from './use-first-part';

/** From so many drafts on there is a field to search them. */
const MANY = 10;

interface DraftShelfProps {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draft: Draft) => void;
  readonly onRename: (draft: Draft) => void;
  readonly onRemove: (draft: Draft) => void;
}

/** The drafts in use: all of a small office's, searched and part by part those of a large one. */
export function DraftShelf({ drafts, ...actions }: DraftShelfProps) {
  const [query, setQuery] = useState('');
  const found = useMemo(() => foundDrafts(drafts, query), [drafts, query]);
  return (
    <>
      {drafts.length > MANY && (
        <div className={styles.search}>
          <TextInput
            className={styles.field ?? ''}
            type="search"
            label="查找年报"
            description="输入单位名称、年度或草稿名称中的几个字，如“城关 2024”"
            autoComplete="off"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <p className={styles.count} aria-live="polite">
            {query.trim() === ''
              ? `共 ${drafts.length} 份`
              : `找到 ${found.length} 份，共 ${drafts.length} 份`}
          </p>
        </div>
      )}
      {found.length === 0 ? (
        <p className={styles.none}>没有找到“{query.trim()}”。可以少输几个字再找。</p>
      ) : (
        <FirstDrafts key={query} drafts={found} {...actions} />
      )}
    </>
  );
}

function FirstDrafts({ drafts, ...actions }: DraftShelfProps) {
  const { shown, left, showMore } = useFirstPart(drafts);
  const place = useRef<HTMLDivElement>(null);
  const goOn = () => {
    showMore();
    // The button may go with the last part: whoever came by keyboard goes on at the first of the new ones.
    requestAnimationFrame(() => place.current?.querySelectorAll<HTMLElement>('li a')[shown.length]?.focus());
  };
  return (
    <div ref={place}>
      <DraftList drafts={shown} {...actions} />
      {left > 0 && (
        <p className={styles.more}>
          <span>
            已列出 {shown.length} 份，还有 {left} 份。
          </span>
          <Button onClick={goOn}>再列出 {Math.min(PART, left)} 份</Button>
        </p>
      )}
    </div>
  );
}
