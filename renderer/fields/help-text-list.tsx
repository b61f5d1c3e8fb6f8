import type { HelpText } from '#shared/form/form';
import styles from './help-text-list.module.css';
import { SourceRemark } from './source-remark';

/** Help from the form: what to write or count, an example, how sure that is, and the document it rests on. */
export function HelpTextList({ texts }: { readonly texts: readonly HelpText[] }) {
  return (
    <ul className={styles.list}>
      {texts.map((help) => (
        <li key={help.text}>
          <p>{help.text}</p>
          {help.example !== undefined && <p>例：{help.example}</p>}
          <SourceRemark help={help} />
        </li>
      ))}
    </ul>
  );
}
