import type { Severity } from '#shared/rules/finding';
import { SEVERITY_WORDS } from '#shared/rules/severity-words';
import styles from './severity-label.module.css';

/** Outlines on a 16 × 16 grid: a cross, a triangle and a circle differ in shape as well as in colour. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  warning: 'M8 2 14.5 13.5H1.5ZM8 6.5V9.8M8 11.6V12',
  hint: 'M8 1.8A6.2 6.2 0 1 0 8 14.2 6.2 6.2 0 1 0 8 1.8M8 7.2V11.4M8 4.6V5',
};

/** How much a finding weighs: word, icon and colour together (ux-conventions section 2). */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  return (
    <span className={styles.label} data-severity={severity}>
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[severity]} />
      </svg>
      {SEVERITY_WORDS[severity]}
    </span>
  );
}
