import { type BenchReport, type BenchRow, figure } from './bench-report';

/** Where and when figures were measured. */
export interface BenchOccasion {
  readonly version: string;
  /** As 2026-11-23. */
  readonly date: string;
  readonly commit: string;
  readonly machine: string;
}

/**
 * The kept figures of a version as Markdown, one section a benchmark, with those just measured put in the place of
 * older ones of the same name.
 *
 * @param kept the file so far; undefined where this is the first
 * @param measured reports by the name a benchmark is asked for with
 */
export function mergeHistory(
  kept: string | undefined,
  { version, date, commit, machine }: BenchOccasion,
  measured: ReadonlyMap<string, BenchReport>,
): string {
  const sections = sectionsIn(kept ?? '');
  for (const [name, report] of measured)
    sections.set(name, `Measured ${date} at ${commit}, ${machine}.\n\n${table(report)}`);
  const parts = [...sections].sort(([one], [other]) => (one < other ? -1 : 1));
  return [`# Benchmarks of ${version}`, ...parts.map(([name, body]) => `## ${name}\n\n${body}`)]
    .map((part) => `${part.trimEnd()}\n`)
    .join('\n');
}

function sectionsIn(kept: string): Map<string, string> {
  const [, ...parts] = kept.split(/^## /m);
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end).trim(), part.slice(end).trim()];
    }),
  );
}

function table({ rows, skipped }: BenchReport): string {
  if (skipped !== undefined) return `Skipped: ${skipped}`;
  const lines = rows.map((row) => `| ${row.what} | ${figure(row)} | ${row.bar ?? ''} | ${verdict(row)} |`);
  return ['| What | Figure | Bar | |', '|---|---|---|---|', ...lines].join('\n');
}

function verdict({ ok }: BenchRow): string {
  if (ok === undefined) return '';
  return ok ? 'within' : '**over**';
}
