import type { ReactNode } from 'react';
import { profileWords } from '#shared/profile/profile-words';
import type { FoldedFinding } from '#shared/rules/fold-findings';
import { localProfileOf } from '../editing/local-profile-of';
import { useReportState } from '../editing/session-context';
import { FindingsList } from '../findings/findings-list';
import { countWords, needsAction, shownFindings } from '../findings/shown-findings';
import styles from './check-summary.module.css';

/**
 * What is still to be done before the report may be exported, each entry a link to its place. What else the page
 * offers stands before the list: a long one would hide it.
 */
export function CheckSummary({ children }: { readonly children: ReactNode }) {
  const found = useReportState(shownFindings);
  const open = found.filter(needsAction).length;
  const profile = useReportState(localProfileOf);
  const isPractice = useReportState(({ report }) => report.practice === true);
  const passed = isPractice ? '校验通过。这是练习，不会上报。' : '校验通过，可以上报。';
  return (
    <section className={styles.summary} data-open={open > 0 || undefined} aria-labelledby="check-summary">
      <h2 id="check-summary" className={styles.heading} tabIndex={-1}>
        {open > 0 ? `还有 ${open} 处需要处理` : passed}
      </h2>
      {open > 0 && <p>{remainder(found, isPractice)}</p>}
      {profile !== undefined && <p>已按本地要求核对：{profileWords(profile)}。</p>}
      {children}
      <FindingsList found={found} level={3} linked />
    </section>
  );
}

function remainder(found: readonly FoldedFinding[], isPractice: boolean): string {
  const then = isPractice ? '练习就做完了' : '就可以导出上报文件';
  return `还有 ${countWords(found)}。必须修改的改好、请核实的改好或写明说明后，${then}。`;
}
