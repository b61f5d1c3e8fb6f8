import { useReportState } from '../editing/session-context';
import { FindingsList } from './findings-list';
import styles from './findings-panel.module.css';
import { countWords, shownFindings } from './shown-findings';

/** The side list 校验结果: all that is found in the whole report and may be shown by now. */
export function FindingsPanel() {
  const found = useReportState(shownFindings);

  return (
    <section className={styles.panel} aria-labelledby="findings-heading">
      <h2 id="findings-heading" className={styles.heading} tabIndex={-1}>
        校验结果 <span className={styles.counts}>{countWords(found, '・')}</span>
      </h2>
      {found.length === 0 ? (
        <p className={styles.none}>目前没有需要处理的地方。空白的格在离开本部分或检查全部后列出。</p>
      ) : (
        <FindingsList found={found} level={3} />
      )}
    </section>
  );
}
