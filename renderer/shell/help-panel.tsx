import { useDeferredValue, useMemo } from 'react';
import type { CellId } from '#shared/form/form';
import { type Observable, useObservable } from '../editing/observable';
import type { PageId } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { HelpTextList } from '../fields/help-text-list';
import styles from './help-panel.module.css';
import { helpTopics } from './help-topics';
import { WorkedCaseList } from './worked-cases/worked-case-list';

interface HelpPanelProps {
  readonly page: PageId;
  /** The cell help is shown for, on a table page. */
  readonly cell: Observable<CellId | undefined>;
}

/**
 * Help to the page that is open, always at the same place: under the findings (WCAG 3.2.6). It may follow a key by a
 * frame: the figure and its findings come first.
 */
export function HelpPanel({ page, cell }: HelpPanelProps) {
  const form = useReportState((state) => state.form);
  const shownCell = useDeferredValue(useObservable(cell));
  const topics = useMemo(() => helpTopics(form, page, shownCell), [form, page, shownCell]);
  return (
    <section className={styles.panel} aria-labelledby="help-heading">
      <h2 id="help-heading" tabIndex={-1}>
        填写帮助
      </h2>
      {topics.map((topic) => (
        <div key={topic.heading} className={styles.topic}>
          <h3 className={styles.topicHeading}>{topic.heading}</h3>
          <HelpTextList texts={topic.texts} />
          {topic.cell !== undefined && <WorkedCaseList form={form} cell={topic.cell} />}
        </div>
      ))}
    </section>
  );
}
