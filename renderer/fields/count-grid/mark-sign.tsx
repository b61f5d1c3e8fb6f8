import type { CellMark } from './cell-marks';
import styles from './mark-sign.module.css';

const CROSS = 'M3 3 L13 13 M13 3 L3 13';
const SHAPES: Readonly<Record<CellMark, string>> = {
  error: CROSS,
  missing: CROSS,
  warning: 'M8 2.5 L14 13.5 H2 Z',
  carried: 'M8 1.5 V13.5 M2.5 8 L8 13.5 L13.5 8',
  hint: 'M8 2.5 A5.5 5.5 0 1 1 7.99 2.5 Z',
};

/**
 * The sign in a cell's corner: a cross, a triangle or a ring for the level of a finding, so that colour is never alone,
 * and an arrow for what comes from last year.
 */
export function MarkSign({ mark }: { mark: CellMark }) {
  return (
    <svg className={styles.sign} data-mark={mark} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[mark]} />
    </svg>
  );
}
