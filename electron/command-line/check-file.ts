import { isSameName } from '#shared/report/previous-fit';
import type { Report } from '#shared/report/report';
import { countFindings, reportCheck } from '#shared/rules/report-check';
import { isOfYearBefore } from '#shared/rules/subject';
import { validate } from '#shared/rules/validate';
import { quotable } from '#shared/values/quotable';
import { type CommandParts, type CommandResult, oneLine } from './command';
import type { Command } from './read-command';
import { readInput } from './read-input';
import { readProfileOption } from './read-profile-option';

/** `check`: all rules over one report, as one JSON object. */
export async function checkFile(
  { file, previous, profile }: Extract<Command, { name: 'check' }>,
  parts: Pick<CommandParts, 'readDocument'>,
): Promise<CommandResult> {
  const current = await readInput(file, parts);
  if (!current.ok) return current.result;
  const former = previous === undefined ? undefined : await readInput(previous, parts);
  if (former?.ok === false) return former.result;
  const local = await readProfileOption(profile, current.report);
  if (!local.ok) return local.result;
  // A broken seal is a finding here (M-08), so its notice is not printed as well.
  const { report, sealIntact } = current;
  const comparable = mayBeComparedWith(report, former?.report) ? former?.report : undefined;
  const findings = validate(report, { previous: comparable, profile: local.profile, sealIntact });
  return {
    exitCode: countFindings(findings).errors === 0 ? 0 : 1,
    output: `${JSON.stringify(reportCheck(file, report, findings), null, 2)}\n`,
    errors:
      aboutPractice(report, file) +
      current.shownNotice +
      (former?.notice ?? '') +
      aboutPrevious(report, former?.report, previous) +
      local.notice,
  };
}

/** A practice report is checked like any other, but nobody may take a clean one for a report handed in. */
function aboutPractice({ practice }: Report, file: string): string {
  return practice === true ? `提示：“${oneLine(file)}”是练习，不会上报。\n` : '';
}

/** Made-up figures are no last year of a real report. */
function mayBeComparedWith(report: Report, former: Report | undefined): boolean {
  return former?.practice !== true || report.practice === true;
}

/** What whoever named last year's file has to know: another year is not compared with, another name is. */
function aboutPrevious(report: Report, former: Report | undefined, file = ''): string {
  if (former === undefined) return '';
  const named = `提示：“${oneLine(file)}”`;
  if (!mayBeComparedWith(report, former)) return `${named}是练习，没有用来核对。\n`;
  if (!isOfYearBefore(former, report))
    return `${named}是 ${former.reportYear} 年度的，不是 ${report.reportYear - 1} 年度的，没有用来核对。\n`;
  if (isSameName(former.unit, report.unit)) return '';
  const [name, formerName] = [report.unit, former.unit].map((unit) => oneLine(quotable(unit.name)));
  return `${named}的单位是“${formerName}”，本年报的单位是“${name}”，已照样核对。如果不是同一个单位，请换成本单位去年的年报。\n`;
}
