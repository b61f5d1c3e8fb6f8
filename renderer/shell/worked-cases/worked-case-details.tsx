import { useMemo } from 'react';
import type { Form } from '#shared/form/form';
import type { WorkedCase } from '#shared/form/help/worked-case';
import { workedFigures } from '#shared/report/worked-figures';
import { SourceRemark } from '../../fields/source-remark';
import styles from './worked-case-details.module.css';

interface WorkedCaseDetailsProps {
  readonly form: Form;
  readonly worked: WorkedCase;
  readonly related: readonly WorkedCase[];
  readonly onFollow: (id: string) => void;
}

/** What happened, where it is counted and why, and the figures before and after. */
export function WorkedCaseDetails({ form, worked, related, onFollow }: WorkedCaseDetailsProps) {
  const { lines, balance } = useMemo(() => workedFigures(form, worked), [form, worked]);
  const columns = new Set(lines.map(({ cell }) => cell.columnName));
  const [onlyColumn] = columns.size === 1 ? columns : [];
  return (
    <div className={styles.details}>
      <p>{worked.situation}</p>
      <p>{worked.counted}</p>
      <SourceRemark help={worked} />
      <table className={styles.figures}>
        <caption className={styles.caption}>
          {onlyColumn === undefined ? '表中的数字（举例）' : `“${onlyColumn}”一列的数字（举例）`}
        </caption>
        <thead>
          <tr>
            <th scope="col">栏目</th>
            <th scope="col">{worked.before.name}</th>
            <th scope="col">{worked.after.name}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ cell, before, after }) => (
            <tr key={cell.id} data-changed={(worked.acrossYears !== true && before !== after) || undefined}>
              <th scope="row">
                {onlyColumn === undefined ? `${cell.rowName}／${cell.columnName}` : cell.rowName}
              </th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {balance !== undefined && <p>{`${worked.after.name}这一列是平的：${balance}。`}</p>}
      {related.length > 0 && (
        <p className={styles.related}>
          另见
          {related.map(({ id, title }) => (
            <button key={id} type="button" className={styles.link} onClick={() => onFollow(id)}>
              {title}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
