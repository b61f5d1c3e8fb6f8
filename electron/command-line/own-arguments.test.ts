import { describe, expect, it } from 'vitest';
import { fileArgument, isCommand, ownArguments } from './own-arguments';

describe('ownArguments', () => {
  it('skips the program and Chromium’s switches', () => {
    const argv = [
      '/opt/annual-report',
      '--no-sandbox',
      '--user-data-dir=/tmp/x',
      'check',
      'a.ndbg',
      '--previous',
      'b.ndbg',
    ];
    expect(ownArguments(argv, false)).toEqual(['check', 'a.ndbg', '--previous', 'b.ndbg']);
  });

  it('skips the folder of the program in development', () => {
    expect(ownArguments(['electron', '--no-sandbox', '/checkout', 'export', 'a.ndbg'], true)).toEqual([
      'export',
      'a.ndbg',
    ]);
    expect(ownArguments(['electron', '/checkout'], true)).toEqual([]);
  });

  it('keeps a call for help', () => {
    expect(ownArguments(['annual-report', '--no-sandbox', '--help'], false)).toEqual(['--help']);
  });
});

describe('isCommand and fileArgument', () => {
  it('tell a command from a file', () => {
    expect(isCommand(['check', 'a.ndbg'])).toBe(true);
    expect(isCommand(['--help'])).toBe(true);
    expect(isCommand(['--version'])).toBe(true);
    expect(isCommand(['a.ndbg'])).toBe(false);
    expect(isCommand([])).toBe(false);
    expect(fileArgument(['a.ndbg'])).toBe('a.ndbg');
    expect(fileArgument(['check', 'a.ndbg'])).toBeUndefined();
    expect(fileArgument([])).toBeUndefined();
  });
});
