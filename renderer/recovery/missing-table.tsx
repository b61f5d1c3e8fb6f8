import type { Reply } from '#shared/ipc/channels';
import styles from './missing-table.module.css';

type Examined = Extract<Reply<'recovery:examine'>, { outcome: 'examined' }>;

/** What could not be read, part by part. */
export function MissingTable({ parts }: { readonly parts: NonNullable<Examined['read']>['missing'] }) {
  return (
    <table className={styles.table}>
      <caption>读不出来的内容</caption>
      <thead>
        <tr>
          <th scope="col">部分</th>
          <th scope="col">读不出来的</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, heading, items }) => (
          <tr key={id}>
            <th scope="row">{heading}</th>
            <td>{items.join('；')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
