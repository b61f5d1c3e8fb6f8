import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { Report } from '#shared/report/report';
import { isEmptyDifference, reportDifference } from '#shared/report/report-difference';
import { pageName } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import { PrintedPart } from '../review/printed-part';
import { reportParts } from '../review/report-parts';
import { DifferenceList } from './difference-list';
import styles from './versions-page.module.css';

interface VersionDetailsProps {
  readonly report: Report;
  readonly moment: string;
  readonly onRestore: () => void;
}

/** One earlier version: what is different now, or the whole of it as it would be printed, and the way back to it. */
export function VersionDetails({ report, moment, onRestore }: VersionDetailsProps) {
  const now = useReportState((state) => state.report);
  const [isWhole, setWhole] = useState(false);
  const isSame = useMemo(() => isEmptyDifference(reportDifference(report, now)), [report, now]);
  return (
    <section className={styles.details} aria-labelledby="version-heading">
      <div className={styles.head}>
        <h2 id="version-heading">{moment} 的版本</h2>
        <Button onClick={() => setWhole(!isWhole)}>{isWhole ? '只看不同的地方' : '看年报全文'}</Button>
        {!isSame && (
          <Button data-edits variant="filled" onClick={onRestore}>
            恢复到此版本
          </Button>
        )}
      </div>
      {isSame && <p>与现在的内容相同，不用恢复。</p>}
      {isWhole ? (
        <WholeReport report={report} />
      ) : (
        !isSame && <DifferenceList before={report} after={now} beforeName="这个版本" afterName="现在" />
      )}
    </section>
  );
}

function WholeReport({ report }: { readonly report: Report }) {
  const form = useReportState((state) => state.form);
  const parts = useMemo(() => reportParts(layOutReport(report)), [report]);
  return parts.map((part) => (
    <PrintedPart key={part.page} part={part} name={pageName(part.page, form)} marks={NO_MARKS} />
  ));
}

const NO_MARKS = new Map();
