import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CellId, Form } from '#shared/form/form';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { Finding, Severity } from '#shared/rules/finding';
import { useNavigation } from '../editing/page-navigation';
import { type Destination, pageName } from '../editing/pages';
import { useReportState } from '../editing/session-context';
import styles from './check-page.module.css';
import { CheckSummary } from './check-summary';
import { ExplanationsList } from './explanations-list';
import { PrintedPart } from './printed-part';
import { type ReportPart, reportParts } from './report-parts';

/** 检查全部: what is still to be done, and under it the whole report as it will be printed, each part with 修改. */
export function CheckPage() {
  const { go } = useNavigation();
  const report = useReportState((state) => state.report);
  const form = useReportState((state) => state.form);
  const visible = useReportState((state) => state.visible);
  const parts = useMemo(() => reportParts(layOutReport(report)), [report]);
  const marks = useMemo(() => heaviestMarks(visible), [visible]);

  return (
    <>
      <CheckSummary>
        <p className={styles.review}>
          <Button onClick={() => go({ page: 'review' })}>模拟上级审核</Button>
          <span>像上级审核那样逐项核对一遍，结果可以打印出来送签。</span>
        </p>
      </CheckSummary>
      <ExplanationsList />
      <section className={styles.report} aria-labelledby="check-report">
        <h2 id="check-report">年报全文（打印出来的内容）</h2>
        {parts.map((part) => (
          <PrintedPart
            key={part.page}
            part={part}
            name={pageName(part.page, form)}
            marks={marks}
            onCorrect={(cell) =>
              go(cell === undefined ? beginningOf(part.page, form) : { page: part.page, cell })
            }
          />
        ))}
      </section>
    </>
  );
}

/** Where 修改 leads to: the beginning of the text, the first cell of the table. */
function beginningOf(page: ReportPart['page'], form: Form): Destination {
  const section = form.sections.find(({ id }) => id === page);
  if (section === undefined) return { page };
  if (section.kind === 'narrative') return { page, text: { part: section.id, start: 0, end: 0 } };
  const [first] = section.table.cells;
  return first === undefined ? { page } : { page, cell: first.id };
}

/** Cells to mark: those that must be corrected, and those with a 请核实 that has no 说明. */
function heaviestMarks(findings: readonly Finding[]): ReadonlyMap<CellId, Severity> {
  const marks = new Map<CellId, Severity>();
  for (const { cells, severity, explained } of findings) {
    if (severity === 'hint' || explained) continue;
    for (const cell of cells) if (marks.get(cell) !== 'error') marks.set(cell, severity);
  }
  return marks;
}
