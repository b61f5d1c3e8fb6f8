import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '#shared/form/form';
import { EXIT_CODE_ROWS } from '#shared/it-guide/exit-codes';
import { FILE_FORMATS } from './read-command';
import { runCommandLine } from './run-command-line';

const never = () => Promise.reject(new Error('not needed for a question'));
const report = (...args: string[]) =>
  runCommandLine(args, {
    programVersion: () => '1.2.3',
    printReport: never,
    writeWord: never,
    writeSheets: never,
    readDocument: never,
  });

describe('report --version', () => {
  it('prints one line for machines', async () => {
    expect(await report('--version')).toEqual({
      exitCode: 0,
      output: `annual-report 1.2.3 forms=${TEMPLATE_IDS.join(',')} file=1\n`,
      errors: '',
    });
  });
});

describe('report --help', () => {
  it('names every format a file can be written in', async () => {
    const { output } = await report('--help');
    expect(output).toContain(`--to ${FILE_FORMATS.join('|')} `);
    expect(output).toContain(`${FILE_FORMATS.slice(0, -1).join('、')} 或 ${FILE_FORMATS.at(-1)}`);
  });

  it('documents every exit code', async () => {
    const { output } = await report('--help');
    for (const [code, meaning] of EXIT_CODE_ROWS) expect(output).toContain(`  ${code}  ${meaning}\n`);
    expect(output).toContain('report --version\n');
  });
});
