import type { ReactNode } from 'react';
import styles from './dialog-parts.module.css';

/** The answers of a dialog, at its lower right; the one in front stands last. */
export function DialogButtons({ children }: { readonly children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>;
}
