import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { makePlainStore } from '../../tests/support/plain-store';
import { draftText } from '../drafts/draft-file';
import { stampOf } from '../drafts/file-stamp';
import { performWrite } from './perform-write';
import type { StoreMaker } from './store-maker';
import type { FoundFile } from './store-write';

const NOW = new Date('2025-01-03T14:32:00.000Z');
const savedAt = NOW.toISOString();
const textOf = (unitName: string) => draftText({ report: reportOf(unitName), savedAt });

let folder = '';
const path = () => join(folder, 'a.ndbg');
const textAt = (name: string) => readFileSync(join(folder, name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'perform-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function reportOf(name: string) {
  return blankReport({ name, kind: 'department', superior: '' }, 2024);
}

/** Writes what others write at the very time the new content goes to the disk. */
function whileWritten(others: () => void): StoreMaker {
  return (options) => {
    const store = makePlainStore(options);
    others();
    return store;
  };
}

const save = (makeStore: StoreMaker = makePlainStore, replaces?: FoundFile) =>
  performWrite(
    { kind: 'report', path: path(), report: reportOf('甲镇人民政府'), savedAt, replaces },
    makeStore,
    () => NOW,
  );

describe('a draft put in its place', () => {
  it('replaces the one before it, and says nothing', () => {
    writeFileSync(path(), textOf('乙镇人民政府'));
    expect(save()).toEqual({});
    expect(readdirSync(folder)).toEqual(['a.ndbg']);
    expect(textAt('a.ndbg')).toBe(textOf('甲镇人民政府'));
  });

  it('keeps a report that others put there while it was on its way', () => {
    writeFileSync(path(), textOf('乙镇人民政府'));
    const done = save(whileWritten(() => writeFileSync(path(), textOf('丙镇人民政府'))));
    const aside = 'a.outside-20250103-143200.ndbg';
    expect(done.setAside?.message).toBe(
      `保存的时候，草稿文件在别处改动过。那份文件已另存为“${aside}”，现在的内容已重新保存。`,
    );
    expect(textAt(aside)).toBe(textOf('丙镇人民政府'));
    expect(textAt('a.ndbg')).toBe(textOf('甲镇人民政府'));
  });

  it('keeps one that appears where there was none', () => {
    save(whileWritten(() => writeFileSync(path(), textOf('丙镇人民政府'))));
    expect(textAt('a.outside-20250103-143200.ndbg')).toBe(textOf('丙镇人民政府'));
  });

  it('keeps a report that others put there between the look at the file and the write', () => {
    writeFileSync(path(), textOf('乙镇人民政府'));
    const seen = stampOf(statSync(path()));
    expect(save(makePlainStore, seen)).toEqual({});
    // No longer the file that was seen: the write before this one, or anybody's.
    expect(save(makePlainStore, seen).setAside?.message).toContain('在别处改动过');
    expect(textAt('a.outside-20250103-143200.ndbg')).toBe(textOf('甲镇人民政府'));
  });

  it('keeps one that appeared where none was seen', () => {
    writeFileSync(path(), textOf('丙镇人民政府'));
    expect(save(makePlainStore, null).setAside?.message).toContain('在别处改动过');
    expect(textAt('a.outside-20250103-143200.ndbg')).toBe(textOf('丙镇人民政府'));
  });

  it('keeps what is no report, and calls it damaged', () => {
    writeFileSync(path(), textOf('乙镇人民政府'));
    const done = save(whileWritten(() => writeFileSync(path(), '不是年报')));
    expect(done.setAside?.message).toContain('损坏的文件已另存为“a.damaged-20250103-143200.ndbg”');
    expect(textAt('a.damaged-20250103-143200.ndbg')).toBe('不是年报');
  });

  it('goes to its place where the one before it was taken away meanwhile', () => {
    writeFileSync(path(), textOf('乙镇人民政府'));
    expect(save(whileWritten(() => rmSync(path())))).toEqual({});
    expect(textAt('a.ndbg')).toBe(textOf('甲镇人民政府'));
  });
});
