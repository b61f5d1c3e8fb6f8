import styles from './practice-banner.module.css';

/** Stands over every page of the practice report, so that nobody takes it for a real one. */
export function PracticeBanner() {
  return (
    <p className={styles.banner} role="note">
      这是练习，不会上报。
    </p>
  );
}
