import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropUnusedFolder } from './drop-unused-folder';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'unused-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('dropUnusedFolder', () => {
  it('removes the empty folder of a program that keeps its things elsewhere', () => {
    mkdirSync(join(home, 'default'));
    dropUnusedFolder(join(home, 'default'), join(home, 'stick'));
    expect(existsSync(join(home, 'default'))).toBe(false);
  });

  it('leaves a folder with anything in it, as one that was used before has', () => {
    mkdirSync(join(home, 'default'));
    writeFileSync(join(home, 'default/library.json'), '{}');
    dropUnusedFolder(join(home, 'default'), join(home, 'stick'));
    expect(existsSync(join(home, 'default/library.json'))).toBe(true);
  });

  it('leaves the data folder itself, and minds none that is not there', () => {
    mkdirSync(join(home, 'data'));
    dropUnusedFolder(join(home, 'data'), join(home, 'data'));
    expect(existsSync(join(home, 'data'))).toBe(true);
    expect(() => dropUnusedFolder(join(home, 'never'), join(home, 'data'))).not.toThrow();
  });
});
