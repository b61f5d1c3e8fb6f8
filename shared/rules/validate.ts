import type { Report } from '../report/report';
import type { CheckContext } from './check-context';
import { type Check, checklistOf } from './checklist';
import { faultsOf } from './faults-of';
import type { Finding } from './finding';
import { reasonFor } from './reason-for';
import type { Fault } from './rule';
import { subjectOf } from './subject';

/**
 * Everything the rules find in a report, in form order: by section, cell in print order, then rule id. The same
 * report gives the same findings.
 *
 * @param context what is known beside the report: last year's, the local notice, the date
 */
export function validate(report: Report, context: CheckContext = {}): readonly Finding[] {
  const subject = subjectOf(report, context);
  const checks = checklistOf(report.template, subject.profile);
  return faultsOf(checks, subject, context).flatMap((fault, index) => {
    const check = checks[index];
    return fault === undefined || check === undefined ? [] : [findingOf(check, fault, report)];
  });
}

/** What a fault becomes in a report: the finding with its key, severity and explanation. */
export function findingOf(check: Check, fault: Fault, report: Report): Finding {
  const { rule, instance, key } = check;
  const severity = fault.severity ?? rule.severity;
  return {
    key,
    rule: rule.id,
    severity,
    section: instance.section,
    cells: fault.cells ?? instance.cells,
    message: fault.message,
    missing: fault.missing ?? rule.missing ?? false,
    explained: severity === 'warning' && reasonFor({ key, rule: rule.id }, report) !== undefined,
    ...(fault.place === undefined ? {} : { place: fault.place }),
    ...(fault.field === undefined ? {} : { field: fault.field }),
    ...(fault.expected === undefined ? {} : { expected: fault.expected }),
    ...(fault.actual === undefined ? {} : { actual: fault.actual }),
  };
}
