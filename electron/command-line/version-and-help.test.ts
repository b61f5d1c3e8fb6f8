import { describe, expect, it } from 'vitest';
import { EXIT_CODE_ROWS } from '#shared/it-guide/exit-codes';
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
      output: 'annual-report 1.2.3 forms=2019,2021 file=1\n',
      errors: '',
    });
  });
});

describe('report --help', () => {
  it('documents every exit code', async () => {
    const { output } = await report('--help');
    for (const [code, meaning] of EXIT_CODE_ROWS) expect(output).toContain(`  ${code}  ${meaning}\n`);
    expect(output).toContain('report --version\n');
  });
});
