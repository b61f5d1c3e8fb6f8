import type { ShownText } from '#shared/report/difference-sections';
import type { Passage } from '#shared/values/text-passages';
import { abridgedPassages } from './abridged-passages';
import styles from './changed-text.module.css';

/** A text with what went struck through and what came underlined; long stretches that stayed are left out. */
export function ChangedText({ text: { name, lengths, passages } }: { readonly text: ShownText }) {
  return (
    <figure className={styles.text}>
      <figcaption>
        {name} <span className={styles.lengths}>{lengths}</span>
      </figcaption>
      {passages.some(({ kind }) => kind !== 'same') && (
        <p className={styles.passages}>
          {abridgedPassages(passages).map((passage, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its position
            <ShownPassage key={index} passage={passage} />
          ))}
        </p>
      )}
    </figure>
  );
}

/** Told in words too, for those who do not see the marks. */
function ShownPassage({ passage: { kind, text } }: { readonly passage: Passage }) {
  if (kind === 'same') return text;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark className={styles[kind]}>
      <span className={styles.unseen}>{kind === 'removed' ? '〔删去〕' : '〔加上〕'}</span>
      {text}
    </Mark>
  );
}
