import { isOfNoFont } from '#shared/values/drawable-characters';
import styles from './undrawn-notice.module.css';
import type { UndrawnCharacter } from './use-preview-pdf';

/** Characters told at once: what is told more of is a text in another script, and the pages have to stay in sight. */
const AT_ONCE = 3;

/** Tells which characters no font has, so that nobody finds a 〓 only on paper. */
export function UndrawnNotice({ undrawn }: { readonly undrawn: readonly UndrawnCharacter[] }) {
  if (undrawn.length === 0) return null;
  const rest = undrawn.slice(AT_ONCE);
  return (
    <section className={styles.notice} role="alert">
      <p>有 {undrawn.length} 个字，字库里没有，打印为“〓”。请换用通用的写法：</p>
      <CharacterList characters={undrawn.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <summary>其余 {rest.length} 个</summary>
          <CharacterList characters={rest} />
        </details>
      )}
    </section>
  );
}

function CharacterList({ characters }: { readonly characters: readonly UndrawnCharacter[] }) {
  return (
    <ul>
      {characters.map(({ character, context, place }) => (
        <li key={`${character} ${context}`}>
          {place}：{isOfNoFont(character) ? '自造字或残缺的字' : `“${character}”`}，在“{context}”一句
        </li>
      ))}
    </ul>
  );
}
