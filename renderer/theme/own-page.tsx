import type { ReactNode, RefObject } from 'react';
import styles from './own-page.module.css';

interface OwnPageProps {
  readonly heading: string;
  /** The heading takes the focus where a page takes another's place. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** A page outside any report: its heading and what it holds, scrolling above the bar. */
export function OwnPage({ heading, headingRef, children }: OwnPageProps) {
  return (
    <main className={styles.main}>
      <h1 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {heading}
      </h1>
      {children}
    </main>
  );
}
