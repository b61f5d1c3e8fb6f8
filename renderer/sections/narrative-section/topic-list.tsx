import { useDeferredValue, useMemo } from 'react';
import { type TopicToCover, topicsToCover } from '#shared/rules/topics-to-cover';
import { localProfileOf } from '../../editing/local-profile-of';
import { useReportState } from '../../editing/session-context';
import styles from './topic-list.module.css';

const ASKED_BY: Readonly<Record<TopicToCover['askedBy'], string>> = {
  form: '',
  law: '（各级政府应写）',
  notice: '（本地要求）',
};

/**
 * What section 一 has to speak of, ticked as it is found in the text. It goes by the text after a pause in typing and
 * may be drawn a moment later than the findings.
 */
export function TopicList() {
  const form = useReportState((state) => state.form);
  const unit = useReportState(({ report }) => report.unit);
  const narrative = useDeferredValue(useReportState(({ report }) => report.narrative));
  const profile = useReportState(localProfileOf);
  const topics = useMemo(
    () => topicsToCover(form, { unit, narrative }, profile),
    [form, unit, narrative, profile],
  );
  if (topics.length === 0) return null;
  const covered = topics.filter((topic) => topic.covered).length;
  return (
    <section className={styles.panel} aria-labelledby="topics-to-cover">
      <h2 id="topics-to-cover" className={styles.heading}>
        应写到的内容：{topics.length} 项，已写到 {covered} 项
      </h2>
      <ul className={styles.list}>
        {topics.map(({ id, name, askedBy, covered: isCovered }) => (
          <li key={`${askedBy} ${id}`} className={styles.topic} data-covered={isCovered || undefined}>
            <span aria-hidden="true" className={styles.sign}>
              {isCovered ? '✓' : '○'}
            </span>
            {name}
            {ASKED_BY[askedBy]}
            <span className={styles.standing}>{isCovered ? '已写到' : '还没写到'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
