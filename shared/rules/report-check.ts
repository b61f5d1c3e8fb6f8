import type { Report } from '../report/report';
import type { Finding, Severity } from './finding';

/** What `check` prints for one file, keys in the order of spec/exchange.md section 2. */
export interface ReportCheck {
  readonly file: string;
  readonly unit: string;
  readonly reportYear: number;
  readonly template: string;
  /** Only on a practice report, which is never handed in. */
  readonly practice?: true;
  readonly summary: FindingCounts;
  readonly findings: readonly CheckedFinding[];
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: readonly string[];
  readonly message: string;
  readonly expected?: number | string;
  readonly actual?: number | string;
  readonly explained: boolean;
}

/** The findings of a report as the JSON object of the `check` command. The same input gives the same object. */
export function reportCheck(file: string, report: Report, findings: readonly Finding[]): ReportCheck {
  return {
    file,
    unit: report.unit.name,
    reportYear: report.reportYear,
    template: report.template,
    ...(report.practice === true ? { practice: true } : {}),
    summary: countFindings(findings),
    findings: findings.map(checkedFinding),
  };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}

function checkedFinding({
  rule,
  severity,
  cells,
  message,
  expected,
  actual,
  explained,
}: Finding): CheckedFinding {
  return {
    rule,
    severity,
    cells,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    explained,
  };
}
