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

/** A figure with its unit, to as many places as it deserves. */
export function figure({ median, unit }: BenchRow): string {
  return `${median >= 100 ? median.toFixed(0) : median.toFixed(2)} ${unit}`;
}

/** Prints a report as an aligned table. */
export function printReport(report: BenchReport): void {
  console.log(`\n${report.name}`);
  if (report.skipped !== undefined) console.log(`  skipped: ${report.skipped}`);
  for (const row of report.rows) {
    const verdict = row.ok === undefined ? '' : row.ok ? 'within' : 'OVER';
    console.log(
      `  ${row.what.padEnd(64)}${figure(row).padStart(14)}   ${(row.bar ?? '').padEnd(22)} ${verdict}`,
    );
  }
}
