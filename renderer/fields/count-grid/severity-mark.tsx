import type { Severity } from '#shared/rules/finding';
import styles from './severity-mark.module.css';

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M3 3 L13 13 M13 3 L3 13',
  warning: 'M8 2.5 L14 13.5 H2 Z',
  hint: 'M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 Z',
};

/** The sign of a level in a cell's corner: a cross, a triangle or a ring, so that colour is never alone. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <svg className={styles.mark} data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
