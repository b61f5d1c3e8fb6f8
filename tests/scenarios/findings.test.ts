import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReportFile } from '#shared/report/read-report-file';
import type { Finding } from '#shared/rules/finding';
import { validate } from '#shared/rules/validate';

/**
 * Published reports with everything the rules say about them, kept as text to be read by people. After a deliberate
 * change of a rule run this file with `--update` and judge every line that changed.
 */
const FOLDER = import.meta.dirname;
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndbg'))
  .map((name) => name.slice(0, -'.ndbg'.length));

function findingsOn(name: string): readonly Finding[] {
  const outcome = readReportFile(readFileSync(join(FOLDER, `${name}.ndbg`), 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return validate(outcome.report);
}

function lineOf({ severity, rule, cells, message }: Finding): string {
  return `${severity} ${rule} ${cells.length === 0 ? '-' : cells.join(',')} ${message}`;
}

describe('findings on published reports', () => {
  it('are kept for every scenario', () => {
    expect(names.length).toBeGreaterThanOrEqual(9);
  });

  it('ask of a large report whose tables balance only what its text leaves out (spec/rules.md section 12)', () => {
    const toAnswer = findingsOn('huaian-city-2024').filter(({ severity }) => severity !== 'hint');
    expect(toAnswer.map(({ rule }) => rule)).toEqual(['N-04']);
  });

  it.each(names)('%s', async (name) => {
    const lines = findingsOn(name).map(lineOf);
    await expect(
      `${lines.join('\n')}\n`,
      'other findings than those kept: where a rule was meant to change, run with `--update` and judge every line of the diff',
    ).toMatchFileSnapshot(`./${name}.findings.txt`);
  });
});
