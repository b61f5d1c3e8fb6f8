import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type ComparedTable, type ComparedYears, compareYears } from '#shared/report/compare-years';
import type { Report } from '#shared/report/report';
import { lastYearOf } from '../editing/last-year';
import { useReportState } from '../editing/session-context';
import { PreviousPanel } from '../last-year/previous-panel';
import { compareLines } from './compare-lines';
import styles from './compare-page.module.css';
import { CompareTable } from './compare-table';

/** 对比去年: this year, last year, change and share of change, for every row both forms share. */
export function ComparePage() {
  const previous = useReportState(lastYearOf);
  return previous === undefined ? (
    <section className={styles.panel} aria-labelledby="compare-none">
      <h2 id="compare-none">还没有去年的数字</h2>
      <PreviousPanel />
    </section>
  ) : (
    <Comparison previous={previous} />
  );
}

function Comparison({ previous }: { readonly previous: Report }) {
  const report = useReportState((state) => state.report);
  const form = useReportState((state) => state.form);
  const years = useMemo(() => compareYears(report, previous), [report, previous]);
  return (
    <>
      <p className={styles.lead}>
        {years.thisYear} 年是本年报，{years.lastYear} 年是导入的“{previous.unit.name}
        ”的年报。点项目名称可以转到那一格。
        {!years.sameForm &&
          `${form.firstYear} 年度起用新格式，表二多数栏目与去年不可比。这里只对照两种格式都有的栏目。`}
        标“变化很大”的，两年相差 20 以上并且在十倍以上，请核对是否属实。
      </p>
      {years.tables.map((table) => (
        <TableComparison key={table.table} table={table} years={years} />
      ))}
    </>
  );
}

/** A table whose figures are too many to be read at once shows its totals first. */
const MOST_LINES = 40;

function TableComparison({ table, years }: { readonly table: ComparedTable; readonly years: ComparedYears }) {
  const totalColumn = useReportState(({ form }) => form.tables[table.table].totalColumn);
  const [isFull, setFull] = useState(false);
  const isLong = table.rows.flatMap(({ cells }) => cells).length > MOST_LINES && totalColumn !== undefined;
  const groups = compareLines(table, isLong && !isFull ? totalColumn : undefined);
  return (
    <section className={styles.panel} aria-labelledby={`compare-${table.table}`}>
      <h2 id={`compare-${table.table}`}>{table.heading}</h2>
      {isLong && <Button onClick={() => setFull(!isFull)}>{isFull ? '只看总计' : '显示每一列的数字'}</Button>}
      <CompareTable
        table={table.table}
        name={`${table.heading}，两年对比`}
        thisYear={years.thisYear}
        lastYear={years.lastYear}
        groups={groups}
      />
      {table.leftOut.length > 0 && (
        <details className={styles.leftOut}>
          <summary>去年的格式里没有、不能对照的栏目（{table.leftOut.length} 个）</summary>
          <ul>
            {table.leftOut.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
