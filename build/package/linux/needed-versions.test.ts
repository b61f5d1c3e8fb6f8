import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { neededVersions } from './needed-versions';
import { compareVersions, newestGlibc } from './newest-glibc';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elf-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = async (content: Uint8Array | string) => {
  const path = join(folder, 'file');
  await writeFile(path, content);
  return path;
};

describe('neededVersions', () => {
  it.runIf(existsSync('/usr/bin/readelf'))('reads what readelf reads of a real program', async () => {
    const listing = execFileSync('readelf', ['-V', '/bin/tar'], { encoding: 'utf8' });
    const needs = listing.slice(listing.indexOf('.gnu.version_r'));
    const names = [...needs.matchAll(/Name: (\S+)\s+Flags/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(3);
    expect(await neededVersions('/bin/tar')).toEqual(names);
  });

  it('knows what is no program', async () => {
    expect(await neededVersions(await fileOf('{"format":"gov-disclosure-annual-report"}'))).toBeUndefined();
    expect(await neededVersions(await fileOf(''))).toBeUndefined();
  });

  it('refuses a program of 32 bits rather than misreading it', async () => {
    const header = Buffer.alloc(64);
    header.set([0x7f, 0x45, 0x4c, 0x46, 1, 1]);
    await expect(neededVersions(await fileOf(header))).rejects.toThrow('64-bit');
  });

  it('finds nothing in a program without a list of versions', async () => {
    const header = Buffer.alloc(64);
    header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
    expect(await neededVersions(await fileOf(header))).toEqual([]);
  });
});

describe('newestGlibc', () => {
  it('compares by numbers and minds glibc alone', () => {
    expect(newestGlibc(['GLIBC_2.9', 'GLIBC_2.28', 'GLIBC_2.2.5', 'GCC_3.0', 'GLIBC_PRIVATE'])).toBe('2.28');
    expect(newestGlibc(['GCC_3.0'])).toBeUndefined();
    expect(compareVersions('2.28', '2.28')).toBe(0);
    expect(compareVersions('2.2.5', '2.2')).toBeGreaterThan(0);
  });
});
