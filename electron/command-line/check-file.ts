import { countFindings, reportCheck } from '#shared/rules/report-check';
import { validate } from '#shared/rules/validate';
import type { CommandResult } from './command';
import type { Command } from './read-command';
import { readInput } from './read-input';

/** `check`: all rules over one report, as one JSON object. */
export async function checkFile({
  file,
  previous,
}: Extract<Command, { name: 'check' }>): Promise<CommandResult> {
  const current = await readInput(file);
  if (!current.ok) return current.result;
  const former = previous === undefined ? undefined : await readInput(previous);
  if (former?.ok === false) return former.result;
  const findings = validate(current.report, former?.report);
  return {
    exitCode: countFindings(findings).errors === 0 ? 0 : 1,
    output: `${JSON.stringify(reportCheck(file, current.report, findings), null, 2)}\n`,
    errors: current.notice + (former?.notice ?? ''),
  };
}
