import { useMemo } from 'react';
import { mayExportFormally } from '#shared/rules/formal-export-obstacles';
import { useReportState } from '../editing/session-context';
import { useSettings } from '../editing/settings-context';
import { countWords, shownFindings } from '../findings/shown-findings';
import { draftName } from '../practice/draft-name';
import { ExplanationsChoice } from './explanations-choice';
import { PaperChoices } from './paper-choices';
import { PaperPreview } from './paper-preview';
import styles from './preview-page.module.css';

/** 打印预览: the very PDF that is printed and saved, page by page. */
export function PreviewPage() {
  const report = useReportState((state) => state.report);
  const draft = useReportState((state) => !mayExportFormally(state.report, state.findings));
  const standing = useReportState((state) => countWords(shownFindings(state)));
  const { settings } = useSettings();
  const withExplanations = settings.withExplanations === true;
  // The main process knows what was chosen about the pages; another choice makes another paper of the same words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choices are part of the paper and not of the request
  const paper = useMemo(
    () => ({ kind: 'report', draft, withExplanations }) as const,
    [draft, withExplanations, settings.paper],
  );
  return (
    <>
      {draft && (
        <p className={styles.draft}>
          {standing === '' ? '' : `还有 ${standing}。`}现在打印的是{draftName(report)}，每页印有“
          {draftName(report)}”。
        </p>
      )}
      <ExplanationsChoice />
      <PaperChoices />
      <PaperPreview report={report} paper={paper} label="年报各页" />
    </>
  );
}
