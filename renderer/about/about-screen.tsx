import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { AboutPage } from './about-page';
import styles from './about-screen.module.css';

interface AboutScreenProps {
  readonly onBack: () => void;
  /** The status line, between the page and its button. */
  readonly status: ReactNode;
}

/** 关于 in place of the list of drafts; a report that is open has it as one of its pages. */
export function AboutScreen({ onBack, status }: AboutScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <main className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          关于本软件
        </h1>
        <AboutPage />
      </main>
      <footer className={styles.footer}>
        <div className={styles.status}>{status}</div>
        <Button variant="filled" onClick={onBack}>
          返回年报草稿
        </Button>
      </footer>
    </>
  );
}
