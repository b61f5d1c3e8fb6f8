import { useMemo } from 'react';
import { type DifferenceSection, differenceSections } from '#shared/report/difference-sections';
import type { Report } from '#shared/report/report';
import { reportDifference } from '#shared/report/report-difference';
import ruled from '../theme/ruled-table.module.css';
import { ChangedText } from './changed-text';
import styles from './difference-list.module.css';

interface DifferenceListProps {
  readonly before: Report;
  readonly after: Report;
  /** Heads of the two columns, e.g. 早先 and 现在. */
  readonly beforeName: string;
  readonly afterName: string;
}

/** What changed from one report to another, part by part: figures with both sides, texts with what changed in them. */
export function DifferenceList({ before, after, beforeName, afterName }: DifferenceListProps) {
  const sections = useMemo(
    () => differenceSections(reportDifference(before, after), before, after),
    [before, after],
  );
  if (sections.length === 0) return <p>内容相同。</p>;
  return (
    <div className={styles.list}>
      {sections.map((section) => (
        <section key={section.id} aria-label={section.heading}>
          <h3>{section.heading}</h3>
          {section.changes.length > 0 && (
            <ChangeTable section={section} beforeName={beforeName} afterName={afterName} />
          )}
          {section.texts.map((text) => (
            <ChangedText key={text.key} text={text} />
          ))}
        </section>
      ))}
    </div>
  );
}

type ChangeTableProps = { readonly section: DifferenceSection } & Pick<
  DifferenceListProps,
  'beforeName' | 'afterName'
>;

function ChangeTable({ section: { heading, changes }, beforeName, afterName }: ChangeTableProps) {
  return (
    <table className={`${ruled.table} ${styles.table}`} aria-label={heading}>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{beforeName}</th>
          <th scope="col">{afterName}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, name, before, after }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{before || <Blank />}</td>
            <td>{after || <Blank />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Blank() {
  return <span className={styles.blank}>空白</span>;
}
