import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeIcons } from '../../icons/icon-set';
import { PROGRAM, programManifest, REPORT_FILE } from '../program-facts';
import { copyrightFile } from './copyright-file';
import { debianDependencies, makeDebianPackage } from './debian-package';
import { desktopEntry } from './desktop-entry';
import { fileTypeDefinition } from './file-type';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'debian-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A program of a few bytes, laid out as an unpacked one is. */
async function tinyProgram(): Promise<string> {
  const program = join(folder, 'linux-arm64-unpacked');
  await mkdir(join(program, 'resources/app'), { recursive: true });
  await writeFile(
    join(program, 'resources/app/package.json'),
    JSON.stringify({ name: 'x', version: '9.9.9' }),
  );
  await writeFile(join(program, 'version'), '45.0.0');
  for (const name of ['annual-report', 'chrome-sandbox']) {
    await writeFile(join(program, name), '#!/bin/sh\n');
    await chmod(join(program, name), 0o755);
  }
  return program;
}

const hasTools = existsSync('/usr/bin/dpkg-deb') && existsSync('/usr/bin/fakeroot');

describe.runIf(hasTools)('makeDebianPackage', () => {
  it('makes a package that says what it is and runs nothing as root', async () => {
    await makeIcons();
    const file = await makeDebianPackage({
      folder: await tinyProgram(),
      arch: 'arm64',
      output: join(folder, 'out'),
      compression: 'none',
    });
    expect(file).toBe(join(folder, 'out', `annual-report_${PROGRAM.version}_arm64.deb`));
    const field = (name: string) => execFileSync('dpkg-deb', ['-f', file, name], { encoding: 'utf8' }).trim();
    expect(field('Package')).toBe('annual-report');
    expect(field('Version')).toBe(PROGRAM.version);
    expect(field('Architecture')).toBe('arm64');
    expect(field('Depends')).toBe(debianDependencies().join(', '));
    expect(field('Description')).toContain(PROGRAM.synopsis);
    const listing = execFileSync('dpkg-deb', ['-c', file], { encoding: 'utf8' });
    expect(listing).toMatch(/^-rwsr-xr-x root\/root .*\/usr\/lib\/annual-report\/chrome-sandbox$/m);
    expect(listing).toMatch(/\.\/usr\/bin\/annual-report -> \.\.\/lib\/annual-report\/annual-report$/m);
    for (const path of [
      'applications/annual-report.desktop',
      'mime/packages/annual-report.xml',
      'doc/annual-report/copyright',
      'icons/hicolor/16x16/apps/annual-report.png',
      'icons/hicolor/512x512/mimetypes/application-x-ndbg.png',
      'icons/hicolor/scalable/apps/annual-report.svg',
    ])
      expect(listing).toMatch(new RegExp(`^-rw-r--r-- root/root .* \\./usr/share/${path}$`, 'm'));
    const control = execFileSync('dpkg-deb', ['--ctrl-tarfile', file]).toString('latin1');
    expect(control).not.toMatch(/(pre|post)(inst|rm)/);
    // Nobody but root may write anywhere in it.
    expect(listing).not.toMatch(/^[-d].{4}w.{4}|^[-d].{7}w/m);
  });
});

describe('debianDependencies', () => {
  it('names every library under the names of Debian 10 to 13, and the C library of Kylin V10', () => {
    expect(debianDependencies()).toContain('libc6 (>= 2.28)');
    expect(debianDependencies()).toContain('libgtk-3-0 | libgtk-3-0t64');
    expect(new Set(debianDependencies()).size).toBe(debianDependencies().length);
  });
});

describe('desktopEntry', () => {
  const fields = Object.fromEntries(
    desktopEntry()
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

  it('opens the program under its Chinese name, with a file or without', () => {
    expect(fields).toMatchObject({
      Name: '政府信息公开年报',
      Exec: 'annual-report %f',
      MimeType: 'application/x-ndbg;',
      Terminal: 'false',
    });
  });

  it('is found by the windows of the program', () => {
    expect(fields.StartupWMClass).toBe(programManifest.name);
  });
});

describe('fileTypeDefinition', () => {
  it('knows report files by their ending alone', () => {
    expect(fileTypeDefinition()).toContain(`<glob pattern="*.${REPORT_FILE.extension}"/>`);
    expect(fileTypeDefinition()).not.toContain('<magic');
  });
});

describe('copyrightFile', () => {
  it('carries the licence and says where those of the parts lie', () => {
    expect(copyrightFile()).toContain('使用许可');
    expect(copyrightFile()).toContain('LICENSES.chromium.html');
  });
});
