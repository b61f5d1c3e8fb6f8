import { Button } from '@mantine/core';
import styles from './outline-notice.module.css';

interface OutlineNoticeProps {
  /** Paragraphs that are still the outline's own words. */
  readonly count: number;
  readonly onNext: () => void;
}

/** Tells how much of an outline is still to be rewritten, and leads to it paragraph by paragraph. */
export function OutlineNotice({ count, onNext }: OutlineNoticeProps) {
  if (count === 0) return null;
  return (
    <p className={styles.notice}>
      <span>待改写：还有 {count} 段是提纲的原话。</span>
      <Button onClick={onNext}>去改写下一段</Button>
    </p>
  );
}
