import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { neededVersions } from '../../build/package/linux/needed-versions';
import { compareVersions, newestGlibc, OLDEST_GLIBC } from '../../build/package/linux/newest-glibc';
import { makeTarArchive } from '../../build/package/linux/tar-archive';
import { bytesIn, packageContents } from '../../build/package/package-contents';
import { archiveIn, packagedExecutable, packageFolder } from '../../build/package/package-place';
import { EXECUTABLE_NAME } from '../../build/package/program-facts';
import { fusesOfVersion, shippedFuses, wrongFuses } from '../../build/package/shipped-fuses';
import { sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { PACKAGE_LIST } from '../../electron/about/file-list';
import { expect, test } from './launch-program';

const ALLOWED_ABOVE_ELECTRON = 30 * 1024 * 1024;

/** What electron-builder renames, and what of ours lies beside Electron's own files. */
const RENAMED = new Map([['electron', 'annual-report']]);
const OUR_FILES = ['licence.txt', 'resources/app.asar', `resources/${PACKAGE_LIST}`];

const contents = () => packageContents(packageFolder('shipped'));

test('the shipped package is Electron’s files, two of its languages and what is ours', () => {
  const { folder } = currentRuntime();
  const languages = ['locales/en-US.pak', 'locales/zh-CN.pak'];
  const electrons = packageContents(folder)
    .map(({ path }) => RENAMED.get(path) ?? path)
    .filter((path) => !path.startsWith('locales/') && path !== 'resources/default_app.asar');
  expect(contents().map(({ path }) => path)).toEqual([...electrons, ...languages, ...OUR_FILES].sort());
});

test('the shipped package takes at most 30 MB more than Electron', () => {
  const electron = bytesIn(packageContents(currentRuntime().folder));
  expect(bytesIn(contents()) - electron).toBeLessThanOrEqual(ALLOWED_ABOVE_ELECTRON);
});

test('the shipped package has no native module, and asks for no C library newer than that of Kylin V10', async () => {
  test.skip(process.platform !== 'linux', 'programs of Linux are read');
  const folder = packageFolder('shipped');
  const packed = listPackage(archiveIn(folder), { isPack: false });
  expect(packed.length).toBeGreaterThan(10);
  expect(
    [...packed, ...contents().map(({ path }) => path)].filter((path) => /\.node$|node_modules/.test(path)),
  ).toEqual([]);
  const programs: string[] = [];
  for (const { path } of contents()) {
    const versions = await neededVersions(join(folder, path));
    if (versions === undefined) continue;
    programs.push(path);
    expect(compareVersions(newestGlibc(versions) ?? '0', OLDEST_GLIBC), path).toBeLessThanOrEqual(0);
  }
  expect(programs).toEqual(expect.arrayContaining(['annual-report', 'chrome-sandbox', 'libffmpeg.so']));
});

test('the tar archive is unpacked anywhere and starts there, whoever it belongs to', async () => {
  test.skip(process.platform !== 'linux', 'made with the tar of Linux');
  const output = await mkdtemp(join(tmpdir(), 'unpacked-'));
  try {
    const folder = packageFolder('shipped');
    const archive = await makeTarArchive({ folder, arch: process.arch, output, level: 1 });
    execFileSync('tar', ['-xzf', archive, '-C', output]);
    const program = archive.replace(/\.tar\.gz$/, '');
    expect(packageContents(program)).toEqual(contents());
    const args = [...sandboxSwitches, 'check', 'tests/scenarios/huaian-city-2024.ndbg'];
    const checked = execFileSync(join(program, EXECUTABLE_NAME), args, { encoding: 'utf8' });
    expect(JSON.parse(checked).summary.errors).toBe(0);
  } finally {
    await rm(output, { recursive: true });
  }
});

test('the fuses of the shipped program stand as they should, and one that is turned is noticed', async () => {
  const fuses = shippedFuses(fusesOfVersion(currentRuntime().version));
  expect(await wrongFuses(packagedExecutable('shipped'), fuses)).toEqual([]);
  expect(await wrongFuses(packagedExecutable('drivable'), fuses)).toEqual(['enableNodeCliInspectArguments']);
});
