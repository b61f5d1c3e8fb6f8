import type { ReactNode } from 'react';
import styles from './dialog-parts.module.css';

/** What was found, before a dialog asks what to do: sentences, and lists and tables as wide as the dialog. */
export function DialogFindings({ children }: { readonly children: ReactNode }) {
  return <div className={styles.findings}>{children}</div>;
}
