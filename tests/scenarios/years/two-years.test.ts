import { describe, expect, it } from 'vitest';
import type { CheckedFinding, ReportCheck } from '#shared/rules/report-check';
import { runCommandLine } from '../../../electron/command-line/run-command-line';

/**
 * Made-up reports of two units over several years, and what `report check --previous` says of each, kept as text to be
 * read by people. After a deliberate change of a rule run this file with `--update` and judge every line that changed.
 */

const at = (name: string) => `tests/scenarios/years/${name}.ndbg`;

const PAIRS = [
  // Two years that fit each other: nothing may be said.
  ['qingshan-bureau-2023', 'qingshan-bureau-2022'],
  // Carry-over, documents in force, pending reviews, a figure in the wrong place, 元 for 万元, a copied section.
  ['qingshan-bureau-2024', 'qingshan-bureau-2023'],
  // The year of the new form.
  ['qingxi-town-2021', 'qingxi-town-2020'],
  // Another unit's report by mistake.
  ['qingshan-bureau-2022', 'qingxi-town-2021'],
] as const;

async function check(...args: string[]) {
  const never = () => Promise.reject(new Error('check prints nothing'));
  const { exitCode, output, errors } = await runCommandLine(['check', ...args], {
    programVersion: () => '',
    printReport: never,
    writeWord: never,
    writeSheets: never,
    readDocument: never,
  });
  return { exitCode, errors, ...(JSON.parse(output) as ReportCheck) };
}

function lineOf({ severity, rule, cells, message }: CheckedFinding): string {
  return `${severity} ${rule} ${cells.length === 0 ? '-' : cells.join(',')} ${message}`;
}

describe('two years of one unit on the command line', () => {
  it.each(PAIRS)('%s after %s', async (present, former) => {
    const { exitCode, errors, findings } = await check(at(present), '--previous', at(former));
    const lines = [`exit ${exitCode}`, ...errors.split('\n').filter(Boolean), ...findings.map(lineOf)];
    await expect(
      `${lines.join('\n')}\n`,
      'other findings than those kept: where a rule was meant to change, run with `--update` and judge every line of the diff',
    ).toMatchFileSnapshot(`./${present}-after-${former}.findings.txt`);
  });

  it('differ from the same report checked alone by the findings on two years only', async () => {
    for (const [present, former] of PAIRS) {
      const alone = (await check(at(present))).findings.map(lineOf);
      const both = (await check(at(present), '--previous', at(former))).findings.map(lineOf);
      expect(alone.filter((line) => !both.includes(line))).toEqual([expect.stringMatching(/^hint Y-10 /)]);
      for (const line of both.filter((each) => !alone.includes(each))) expect(line).toMatch(/^\w+ [YL]-/);
    }
  });
});
