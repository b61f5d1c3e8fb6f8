import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time';

let folder: string;
let mark: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
  mark = join(folder, 'claim');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('oneAtATime', () => {
  test('marks the work while it is done, and answers what it answers', () => {
    const seen = oneAtATime(mark, () => readFileSync(mark, 'utf8'));
    expect(seen).toBe(String(process.pid));
    expect(existsSync(mark)).toBe(false);
  });

  test('takes its mark away when the work fails', () => {
    const fail = () => {
      throw new Error('refused');
    };
    expect(() => oneAtATime(mark, fail)).toThrow('refused');
    expect(existsSync(mark)).toBe(false);
  });

  test('puts the mark of a program aside that has ended', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(mark, String(pid));
    expect(oneAtATime(mark, () => readFileSync(mark, 'utf8'))).toBe(String(process.pid));
    expect(existsSync(mark)).toBe(false);
  });

  test('waits for one that lives, and then goes on without touching its mark', () => {
    writeFileSync(mark, String(process.pid));
    const began = performance.now();
    expect(oneAtATime(mark, () => 'done')).toBe('done');
    expect(performance.now() - began).toBeGreaterThan(1500);
    expect(readFileSync(mark, 'utf8')).toBe(String(process.pid));
  });

  test('does the work where no mark can be made', () => {
    const isNone = join(folder, 'no such folder', 'claim');
    expect(oneAtATime(isNone, () => 'done')).toBe('done');
    mkdirSync(mark);
    expect(oneAtATime(mark, () => 'done')).toBe('done');
    expect(existsSync(mark)).toBe(true);
  });
});
