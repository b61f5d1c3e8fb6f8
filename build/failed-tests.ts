import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed, and in which words. */
export interface FailedTest {
  readonly name: string;
  readonly message: string;
}

/** What of vitest's JSON report tells of failures. */
export interface VitestResults {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** What of Playwright's JSON report tells of failures: suites within suites. */
export interface PlaywrightResults {
  readonly suites: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly results: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}

/** Lines of a message: enough to see what was expected, few enough that all failures of a run stay in sight. */
const MOST_LINES = 14;

/** The failed tests of a vitest run; a file that could not even be loaded is one of them. */
export function failedOfVitest({ testResults }: VitestResults): readonly FailedTest[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && message !== '') return [{ name: file, message }];
    return failed.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      message: failureMessages.join('\n'),
    }));
  });
}

/** The failed tests of a Playwright run, with the errors of every try. */
export function failedOfPlaywright({ suites }: PlaywrightResults): readonly FailedTest[] {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ errors = [] }) => errors));
      const message = errors.map(({ message = '' }) => message).join('\n');
      return errors.length === 0 ? [] : [{ name: `${file}:${line} › ${title}`, message }];
    }),
    ...failedOfPlaywright({ suites: suite.suites ?? [] }),
  ]);
}

/** The failures as they stand at the end of the output, where they are still to be seen when its beginning was cut off. */
export function failureLines(failed: readonly FailedTest[]): readonly string[] {
  return failed.flatMap(({ name, message }) => {
    const lines = stripVTControlCharacters(message)
      .split('\n')
      .filter((line) => line.trim() !== '');
    const left = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines above`] : [];
    return [`FAILED  ${name}`, ...[...lines.slice(0, MOST_LINES), ...left].map((line) => `        ${line}`)];
  });
}
