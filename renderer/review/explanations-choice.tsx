import { useReportState } from '../editing/session-context';
import { useSettings } from '../editing/settings-context';
import styles from './explanations-choice.module.css';

/** Whether the 情况说明 page is printed after the report; remembered for the next time. */
export function ExplanationsChoice() {
  const { settings, change } = useSettings();
  const isAnyExplained = useReportState(({ findings }) => findings.some(({ explained }) => explained));
  return (
    <p className={styles.choice}>
      <label className={styles.label}>
        <input
          type="checkbox"
          checked={settings.withExplanations === true}
          onChange={(event) => change({ withExplanations: event.currentTarget.checked })}
        />
        PDF 附“情况说明”页
      </label>
      <span className={styles.remark}>
        {isAnyExplained ? '写过的说明印在年报后面，另起一页。' : '目前没有写说明，不会多印一页。'}
      </span>
    </p>
  );
}
