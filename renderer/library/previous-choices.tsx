import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { foundDrafts } from './found-drafts';
import styles from './library-dialog.module.css';
import type { Draft } from './use-drafts';
import { useFirstPart } from './use-first-part';

/** A dialog on a small screen has room for so many. */
const SHOWN = 5;

interface PreviousChoicesProps {
  readonly drafts: readonly Draft[];
  readonly onChoose: (draft: Draft) => void;
}

/** The drafts of this computer a report can begin from, with a search where they are more than fit. */
export function PreviousChoices({ drafts, onChoose }: PreviousChoicesProps) {
  const [query, setQuery] = useState('');
  const { shown, left, showMore } = useFirstPart(foundDrafts(drafts, query), SHOWN);
  return (
    <>
      {drafts.length > SHOWN && (
        <TextInput
          type="search"
          label={`在本机的 ${drafts.length} 份里查找`}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul className={styles.choices} aria-label="本机的年报草稿">
        {shown.map((draft) => (
          <li key={draft.id}>
            <Button fullWidth onClick={() => onChoose(draft)}>
              用本机的“{draft.name}”
            </Button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="subtle" onClick={showMore}>
          还有 {left} 份，再列出 {Math.min(SHOWN, left)} 份
        </Button>
      )}
      {shown.length === 0 && <p>没有找到“{query.trim()}”。</p>}
    </>
  );
}
