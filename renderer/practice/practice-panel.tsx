import { Button } from '@mantine/core';
import { useState } from 'react';
import { momentWords } from '../editing/save-state';
import type { OpenedDraft } from '../editing/session';
import { DropPracticeDialog } from './drop-practice-dialog';
import styles from './practice-panel.module.css';
import { usePractice } from './use-practice';

interface PracticePanelProps {
  readonly onContinue: (id: string) => void;
  readonly onBegun: (draft: OpenedDraft) => Promise<void>;
  /** The buttons that were pressed last are gone. */
  readonly onDiscarded: () => void;
}

/** 练习 on the start screen: one made-up report, apart from the list of drafts. What was typed in it is asked for once. */
export function PracticePanel({ onContinue, onBegun, onDiscarded }: PracticePanelProps) {
  const { practice, begin, discard } = usePractice(onBegun);
  const [asked, setAsked] = useState<'restart' | 'discard'>();
  if (practice === undefined) return null;

  const drop = async () => {
    setAsked(undefined);
    if (asked === 'restart') await begin();
    else if (await discard()) onDiscarded();
  };

  return (
    <div className={styles.panel}>
      <p>
        {practice === 'none'
          ? '第一次用，可以先在一份虚构的年报上练：找出空着、填错的地方，改好。不列入草稿，不会上报。'
          : `练习还在，最近保存 ${momentWords(practice.savedAt, new Date())}。不列入草稿，不会上报。`}
      </p>
      {practice === 'none' ? (
        <p className={styles.buttons}>
          <Button data-edits onClick={() => void begin()}>
            练习
          </Button>
        </p>
      ) : (
        <p className={styles.buttons}>
          <Button onClick={() => onContinue(practice.id)}>继续练习</Button>
          <Button data-edits onClick={() => setAsked('restart')}>
            重新开始练习
          </Button>
          <Button data-edits onClick={() => setAsked('discard')}>
            丢掉练习
          </Button>
        </p>
      )}
      {asked !== undefined && (
        <DropPracticeDialog why={asked} onDrop={() => void drop()} onClose={() => setAsked(undefined)} />
      )}
    </div>
  );
}
