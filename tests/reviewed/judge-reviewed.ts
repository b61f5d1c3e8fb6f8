import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import type { Finding, Severity } from '#shared/rules/finding';
import { validate } from '#shared/rules/validate';
import { buildReportFile, type ReportFile } from './build-report-file';
import type { CleanSource } from './clean-source';
import { cleanReport, type Look } from './reviewed-reports';
import { seedMistake } from './seed-mistake';
import type { MistakePlace, SeededMistake } from './seeded-mistake';

/** What is said about a file: a finding, or the sentence with which it is refused. */
export interface Said {
  readonly severity: Severity | 'refused';
  readonly rule: string;
  readonly cells: readonly string[];
  readonly part?: string;
  readonly message: string;
}

export interface JudgedMistake {
  readonly mistake: SeededMistake;
  /** What is said that is not said of the clean report. */
  readonly fresh: readonly Said[];
  /** Those of them that name the place of the mistake. */
  readonly hits: readonly Said[];
}

export interface JudgedClean {
  readonly report: CleanSource;
  readonly said: readonly Said[];
}

const asSaid = ({ severity, rule, cells, place, message }: Finding): Said => ({
  severity,
  rule,
  cells,
  message,
  ...(place === undefined ? {} : { part: place.part }),
});

function openClean(report: CleanSource): Report {
  const outcome = readReportFile(JSON.stringify(buildReportFile(report)));
  if (!outcome.ok) throw new Error(`${report.id}: ${outcome.problem.message}`);
  return outcome.report;
}

/** Everything `check FILE --previous FILE` says about a file, the previous report being the one on record. */
function saidOf(file: ReportFile, { previous }: CleanSource): readonly Said[] {
  const outcome = readReportFile(JSON.stringify(file));
  if (!outcome.ok) return [{ severity: 'refused', rule: '-', cells: [], message: outcome.problem.message }];
  const context = previous === undefined ? {} : { previous: openClean(cleanReport(previous)) };
  return validate(outcome.report, context).map(asSaid);
}

function matches(address: string, cell: string): boolean {
  const names = cell.split('.');
  return address.split('.').every((name, index) => name === '*' || name === names[index]);
}

const names = (at: MistakePlace, { cells, part, message }: Said): boolean =>
  (at.cells ?? []).some((address) => cells.some((cell) => matches(address, cell))) ||
  (at.part !== undefined && part === at.part) ||
  (at.says ?? []).some((words) => message.includes(words));

/** One seeded mistake: found when something new names one of its cells, its part of the text or its subject. */
export function judgeMistake(mistake: SeededMistake): JudgedMistake {
  const clean = cleanReport(mistake.from);
  const known = new Set(saidOf(buildReportFile(clean), clean).map(({ message }) => message));
  const fresh = saidOf(seedMistake(clean, mistake), clean).filter(({ message }) => !known.has(message));
  return { mistake, fresh, hits: fresh.filter((said) => names(mistake.at, said)) };
}

/** Every seeded mistake of a look, judged. */
export const judgeMistakes = ({ mistakes }: Look): readonly JudgedMistake[] => mistakes.map(judgeMistake);

/** Every clean report of a look with all that is said about it. */
export const judgeClean = ({ clean }: Look): readonly JudgedClean[] =>
  clean.map((report) => ({ report, said: saidOf(buildReportFile(report), report) }));
