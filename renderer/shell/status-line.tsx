import type { Announcement } from '../editing/announcer';
import styles from './status-line.module.css';

/** The one live region of the window: what has just been done, in sight and read out. */
export function StatusLine({ announcement }: { readonly announcement: Announcement }) {
  // An equal text said twice would not be read again; a blank at the end makes it another text.
  const text = announcement.count % 2 === 0 ? announcement.text : `${announcement.text}\u00a0`;
  return (
    <p className={styles.line} role="status" aria-live="polite" data-weight={announcement.weight}>
      {announcement.text === '' ? '' : text}
    </p>
  );
}
