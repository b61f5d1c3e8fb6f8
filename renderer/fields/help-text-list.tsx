import type { HelpText } from '#shared/form/form';
import styles from './help-text-list.module.css';
import { standingRemark } from './standing-words';

/** Help from the form: what to write or count, how sure that is, and the document it rests on. */
export function HelpTextList({ texts }: { readonly texts: readonly HelpText[] }) {
  return (
    <ul className={styles.list}>
      {texts.map((help) => (
        <li key={help.text}>
          <p>{help.text}</p>
          {help.example !== undefined && <p>例：{help.example}</p>}
          <p className={styles.standing}>
            {standingRemark(help.standing)}
            {help.basis !== undefined && `（${help.basis}）`}
          </p>
        </li>
      ))}
    </ul>
  );
}
