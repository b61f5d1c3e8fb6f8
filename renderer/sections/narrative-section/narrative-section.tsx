import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { FormSection } from '#shared/form/form';
import { useAnnounce } from '../../editing/announcer';
import { useReportState } from '../../editing/session-context';
import { insertText } from '../../fields/insert-text';
import { CheckedText } from '../../findings/checked-text';
import { LastYearText } from '../../last-year/last-year-text';
import { hasHeading, headingInsertion } from './insert-heading';
import styles from './narrative-section.module.css';
import { OutlineNotice } from './outline-notice';
import { RecordedFigures } from './recorded-figures';
import { TopicList } from './topic-list';
import { useOutline } from './use-outline';

/** A section that is answered in words: its text, and the sub-headings customary in it, ready to be inserted. */
export function NarrativeSection({ section }: { section: Extract<FormSection, { kind: 'narrative' }> }) {
  const area = useRef<HTMLTextAreaElement | null>(null);
  const announce = useAnnounce();
  const text = useReportState(({ report }) => report.narrative[section.id]);
  const outline = useOutline(section.id);
  const missing = section.topics.filter((topic) => !hasHeading(text, topic.heading));

  const insert = (heading: string) => {
    if (area.current === null) return;
    const { value, selectionEnd } = area.current;
    const insertion = headingInsertion(value, selectionEnd, heading);
    insertText(area.current, insertion.at, insertion.text);
    announce(`已插入小标题“${heading}”。`);
  };

  return (
    <>
      {missing.length > 0 && (
        <fieldset className={styles.topics} data-edits>
          <legend className={styles.lead}>在光标所在段落之后插入小标题：</legend>
          {missing.map((topic) => (
            <Button
              key={topic.id}
              variant="subtle"
              className={styles.topic ?? ''}
              onClick={() => insert(topic.heading)}
            >
              {topic.heading}
            </Button>
          ))}
        </fieldset>
      )}
      {outline.isOffered && (
        <p className={styles.outline} data-edits>
          <Button onClick={outline.insert}>插入提纲</Button>
          <span>把表中的数字写成句子，放在已有文字后面；空着的数字不写。</span>
        </p>
      )}
      <div className={styles.withTopics}>
        <div className={styles.sideBySide}>
          {section.id === 'overview' && <TopicList />}
          <div className={styles.text}>
            <CheckedText
              part={section.id}
              label={section.heading}
              areaRef={(element) => {
                area.current = element;
              }}
            />
            <OutlineNotice count={outline.unwritten} onNext={outline.toNext} />
          </div>
        </div>
      </div>
      {section.register !== undefined && <RecordedFigures register={section.register} />}
      <LastYearText part={section.id} area={area} />
    </>
  );
}
