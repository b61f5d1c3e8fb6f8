/** One measured line: a median over at least seven runs, and the bar it is held against, if there is one. */
export interface BenchRow {
  readonly what: string;
  readonly median: number;
  readonly unit: string;
  readonly bar?: string;
  readonly ok?: boolean;
}

/** What one benchmark answers; `skipped` says in words why there is nothing to report. */
export interface BenchReport {
  readonly name: string;
  readonly rows: readonly BenchRow[];
  readonly skipped?: string;
}

/** The value at a share of the sorted samples; 0.5 is the median. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

/** A row held against the most it may be, where there is such a bar. */
export function held(row: Pick<BenchRow, 'what' | 'median' | 'unit'>, bar?: number): BenchRow {
  return bar === undefined ? row : { ...row, bar: `≤ ${bar} ${row.unit}`, ok: row.median <= bar };
}

/** Prints a report as an aligned table. */
export function printReport(report: BenchReport): void {
  console.log(`\n${report.name}`);
  if (report.skipped !== undefined) console.log(`  skipped: ${report.skipped}`);
  for (const row of report.rows) {
    const verdict = row.ok === undefined ? '' : row.ok ? 'within' : 'OVER';
    const value = `${row.median >= 100 ? row.median.toFixed(0) : row.median.toFixed(2)} ${row.unit}`;
    console.log(`  ${row.what.padEnd(64)}${value.padStart(14)}   ${(row.bar ?? '').padEnd(22)} ${verdict}`);
  }
}
