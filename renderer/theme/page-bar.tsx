import type { ReactNode } from 'react';
import styles from './page-bar.module.css';

interface PageBarProps {
  /** The button at the left, which leads back. */
  readonly back?: ReactNode;
  /** The status line, between the buttons. */
  readonly status: ReactNode;
  /** The buttons at the right; the one primary button of the page stands last. */
  readonly children: ReactNode;
}

/** The line under every page: what was just done, and where to go from here. */
export function PageBar({ back, status, children }: PageBarProps) {
  return (
    <footer className={styles.bar}>
      {back}
      <div className={styles.status}>{status}</div>
      {children}
    </footer>
  );
}
