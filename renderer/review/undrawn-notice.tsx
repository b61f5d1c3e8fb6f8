import styles from './undrawn-notice.module.css';
import type { UndrawnCharacter } from './use-preview-pdf';

/** Tells which characters no font has, so that nobody finds a 〓 only on paper. */
export function UndrawnNotice({ undrawn }: { readonly undrawn: readonly UndrawnCharacter[] }) {
  if (undrawn.length === 0) return null;
  return (
    <section className={styles.notice} role="alert">
      <p>有 {undrawn.length} 个字，字库里没有，打印为“〓”。请换用通用的写法：</p>
      <ul>
        {undrawn.map(({ character, context, place }) => (
          <li key={`${character} ${context}`}>
            {place}：“{character}”，在“{context}”一句
          </li>
        ))}
      </ul>
    </section>
  );
}
