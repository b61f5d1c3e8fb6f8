import { Button } from '@mantine/core';
import styles from './last-year-text.module.css';

interface LastYearTextProps {
  readonly year: number;
  readonly text: string;
  readonly onCopy: (paragraph: string) => void;
}

/** What stood in this section last year, paragraph by paragraph, each ready to be copied into this year's text. */
export function LastYearText({ year, text, onCopy }: LastYearTextProps) {
  const paragraphs = text.split('\n').flatMap((line, index) => {
    const paragraph = line.trim();
    return paragraph === '' ? [] : [{ paragraph, index }];
  });
  return (
    <details className={styles.panel}>
      <summary>
        去年的内容（{year} 年，{paragraphs.length} 段）
      </summary>
      {paragraphs.length === 0 ? (
        <p className={styles.remark}>去年的年报在这一部分没有写内容。</p>
      ) : (
        <>
          <p className={styles.remark}>复制的一段放在光标所在段落之后；文中的年份和数字请改为今年的。</p>
          <ol className={styles.paragraphs}>
            {paragraphs.map(({ paragraph, index }, order) => (
              <li key={index} className={styles.entry}>
                <p>{paragraph}</p>
                <Button aria-label={`复制这一段，第 ${order + 1} 段`} onClick={() => onCopy(paragraph)}>
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
