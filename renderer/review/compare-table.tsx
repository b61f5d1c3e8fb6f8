import type { TableId } from '#shared/form/form';
import { useNavigation } from '../editing/page-navigation';
import ruled from '../theme/ruled-table.module.css';
import type { CompareGroup, CompareLine } from './compare-lines';
import styles from './compare-table.module.css';

interface CompareTableProps {
  readonly table: TableId;
  readonly name: string;
  readonly thisYear: number;
  readonly lastYear: number;
  readonly groups: readonly CompareGroup[];
}

/** Two years of one table side by side; each line leads to its cell. */
export function CompareTable({ table, name, thisYear, lastYear, groups }: CompareTableProps) {
  return (
    <table className={`${ruled.table} ${styles.table}`} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">项目</th>
          <th scope="col">{thisYear} 年</th>
          <th scope="col">{lastYear} 年</th>
          <th scope="col">增减</th>
          <th scope="col">增减比例</th>
        </tr>
      </thead>
      {groups.map(({ heading, lines }) => (
        <tbody key={`${heading} ${lines[0]?.cell}`}>
          {heading !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.heading}>
                {heading}
              </th>
            </tr>
          )}
          {lines.map((line) => (
            <Line key={line.cell} table={table} line={line} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Line({ table, line }: { readonly table: TableId; readonly line: CompareLine }) {
  const { go } = useNavigation();
  return (
    <tr data-large={line.isLarge || undefined}>
      <th scope="row">
        <a
          id={`compare-${line.cell}`}
          href={`#${line.cell}`}
          onClick={(event) => {
            event.preventDefault();
            go({ page: table, cell: line.cell });
          }}
        >
          {line.name}
        </a>
        {line.remark !== '' && <span className={styles.remark}>{line.remark}</span>}
      </th>
      <td>{line.thisYear || <Blank />}</td>
      <td>{line.lastYear || <Blank />}</td>
      <td>{line.difference}</td>
      <td>
        {line.share}
        {line.isLarge && <span className={styles.large}>变化很大</span>}
      </td>
    </tr>
  );
}

function Blank() {
  return <span className={styles.blank}>未填</span>;
}
