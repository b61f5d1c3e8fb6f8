import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedOfPlaywright, failedOfVitest, failureLines } from './failed-tests';

describe('failedOfVitest', () => {
  it('names the file and the test, and leaves out what passed', () => {
    const failed = failedOfVitest({
      testResults: [
        {
          name: join(process.cwd(), 'shared/a.test.ts'),
          message: '',
          assertionResults: [
            { fullName: 'adds', status: 'passed', failureMessages: [] },
            { fullName: 'takes away', status: 'failed', failureMessages: ['expected 1 to be 2'] },
          ],
        },
      ],
    });
    expect(failed).toEqual([{ name: 'shared/a.test.ts › takes away', message: 'expected 1 to be 2' }]);
  });

  it('tells of a file that could not be loaded', () => {
    const testResults = [
      { name: join(process.cwd(), 'b.test.ts'), message: 'Unexpected token', assertionResults: [] },
    ];
    expect(failedOfVitest({ testResults })).toEqual([{ name: 'b.test.ts', message: 'Unexpected token' }]);
  });
});

describe('failedOfPlaywright', () => {
  it('finds them in suites within suites, every error of a test together', () => {
    const spec = (title: string, ...messages: readonly string[]) => ({
      title,
      file: 'e2e/a.spec.ts',
      line: 7,
      tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
    });
    const suites = [{ specs: [spec('fine')], suites: [{ specs: [spec('opens', 'no window', 'no log')] }] }];
    expect(failedOfPlaywright({ suites })).toEqual([
      { name: 'e2e/a.spec.ts:7 › opens', message: 'no window\nno log' },
    ]);
  });
});

describe('failureLines', () => {
  it('are without colours and blank lines', () => {
    expect(failureLines([{ name: 'a', message: '\u001b[31mexpected\u001b[39m\n\n1' }])).toEqual([
      'FAILED  a',
      '        expected',
      '        1',
    ]);
  });

  it('say how much of a long message was left out', () => {
    const message = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
    const lines = failureLines([{ name: 'a', message }]);
    expect(lines).toHaveLength(16);
    expect(lines.at(-1)).toBe('        … 86 more lines above');
  });
});
