import { useState } from 'react';
import styles from './about-page.module.css';
import { ABOUT_PARTS } from './about-parts';

/** 关于: what the program says of itself, for the clerk and for whoever looks after the PC. */
export function AboutPage() {
  const [chosen, setChosen] = useState(ABOUT_PARTS[0]?.id);
  const part = ABOUT_PARTS.find(({ id }) => id === chosen);
  return (
    <>
      <nav className={styles.parts} aria-label="关于本软件的内容">
        {ABOUT_PARTS.map(({ id, name }) => (
          <a
            key={id}
            className={styles.part}
            href={`#about-${id}`}
            aria-current={id === chosen ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              setChosen(id);
            }}
          >
            {name}
          </a>
        ))}
      </nav>
      {part !== undefined && (
        <section className={styles.panel} aria-label={part.name}>
          <part.Panel />
        </section>
      )}
    </>
  );
}
