import { Button } from '@mantine/core';
import { type RefObject, useState } from 'react';
import type { NarrativeId } from '#shared/form/form';
import { useAnnounce } from '../editing/announcer';
import { lastYearOf } from '../editing/last-year';
import { useReportState, useSession } from '../editing/session-context';
import { insertText } from '../fields/insert-text';
import { paragraphInsertion } from '../fields/paragraph-insertion';
import styles from './last-year-text.module.css';

interface LastYearTextProps {
  readonly part: NarrativeId;
  /** Where this year's text is written: what is copied goes to its caret. */
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

/**
 * What stood in a text last year, paragraph by paragraph, each ready to be copied into this year's. It lies open where
 * nothing is written yet: that is when one looks.
 */
export function LastYearText({ part, area }: LastYearTextProps) {
  const announce = useAnnounce();
  const previous = useReportState(lastYearOf);
  const { store } = useSession();
  const [opensItself] = useState(() => store.getState().report.narrative[part].trim() === '');
  if (previous === undefined) return null;
  const paragraphs = previous.narrative[part].split('\n').flatMap((line, index) => {
    const paragraph = line.trim();
    return paragraph === '' ? [] : [{ paragraph, index }];
  });

  const copy = (paragraph: string) => {
    if (area.current === null) return;
    const { value, selectionEnd } = area.current;
    const insertion = paragraphInsertion(value, selectionEnd, paragraph);
    insertText(area.current, insertion.at, insertion.text);
    announce('已复制去年的一段，请改成今年的情况。');
  };

  return (
    <details className={styles.panel} open={opensItself}>
      <summary>
        去年的内容（{previous.reportYear} 年，{paragraphs.length} 段）
      </summary>
      {paragraphs.length === 0 ? (
        <p className={styles.remark}>去年的年报这里没有写内容。</p>
      ) : (
        <>
          <p className={styles.remark}>复制的一段放在光标所在段落之后；文中的年份和数字请改为今年的。</p>
          <ol className={styles.paragraphs}>
            {paragraphs.map(({ paragraph, index }, order) => (
              <li key={index} className={styles.entry}>
                <p>{paragraph}</p>
                <Button
                  data-edits
                  aria-label={`复制这一段，第 ${order + 1} 段`}
                  onClick={() => copy(paragraph)}
                >
                  复制这一段
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
