import type { CellId, Form, HelpText } from '#shared/form/form';
import type { PageId } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { HelpTextList } from '../fields/help-text-list';
import styles from './help-panel.module.css';

interface HelpTopic {
  readonly heading: string;
  readonly texts: readonly HelpText[];
}

interface HelpPanelProps {
  readonly page: PageId;
  /** The cell help is shown for, on a table page. */
  readonly cell: CellId | undefined;
}

/** Help to the page that is open, always at the same place: under the findings (WCAG 3.2.6). */
export function HelpPanel({ page, cell }: HelpPanelProps) {
  const form = useReportState((state) => state.form);
  const topics = helpTopics(form, page, cell);
  return (
    <section className={styles.panel} aria-labelledby="help-heading">
      <h2 id="help-heading" tabIndex={-1}>
        填写帮助
      </h2>
      {topics.map((topic) => (
        <div key={topic.heading} className={styles.topic}>
          <h3 className={styles.topicHeading}>{topic.heading}</h3>
          <HelpTextList texts={topic.texts} />
        </div>
      ))}
    </section>
  );
}

/** What is to be said about a page: the cell first, then the section, then its customary sub-headings. */
export function helpTopics(form: Form, page: PageId, cell: CellId | undefined): readonly HelpTopic[] {
  if (page === 'basics') return [{ heading: '开头说明', texts: form.prefaceHelp }];
  const section = form.sections.find(({ id }) => id === page);
  if (section === undefined) return [];
  const known = cell === undefined ? undefined : form.cellById.get(cell);
  const ofCell =
    known?.table === section.id && known.help.length > 0
      ? [{ heading: `${known.rowName}／${known.columnName}`, texts: known.help }]
      : [];
  const ofTopics =
    section.kind === 'narrative'
      ? section.topics.map(({ heading, help }) => ({ heading, texts: [help] }))
      : [];
  return [...ofCell, { heading: section.heading, texts: section.help }, ...ofTopics];
}
