import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestChange } from './build-freshness';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshness-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/old.ts'), '');
  writeFileSync(join(folder, 'new.ts'), '');
  setTime('deep/old.ts', 1_000);
  setTime('new.ts', 3_000);
  setTime('deep', 2_000);
  setTime('.', 1_000);
});

afterEach(() => rmSync(folder, { recursive: true }));

function setTime(path: string, seconds: number): void {
  utimesSync(join(folder, path), seconds, seconds);
}

describe('newestChange', () => {
  it('is the newest file, however deep', () => {
    expect(newestChange([folder])).toBe(3_000_000);
    setTime('deep/old.ts', 9_000);
    expect(newestChange([folder])).toBe(9_000_000);
  });

  it('sees that a file was removed', () => {
    setTime('deep', 5_000);
    expect(newestChange([folder])).toBe(5_000_000);
  });

  it('takes a path that does not exist for older than everything', () => {
    expect(newestChange([join(folder, 'missing')])).toBe(0);
  });
});
