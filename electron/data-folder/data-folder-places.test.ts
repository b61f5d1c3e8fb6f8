import { mkdtempSync, realpathSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { meetingPlace } from './meeting-place';
import { settleDataFolder } from './settle-data-folder';

let home = '';
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
});
afterEach(() => rm(home, { recursive: true }));

const app = (named?: string) => ({
  commandLine: { hasSwitch: (name: string) => named !== undefined && name === 'user-data-dir' },
  getPath: (name: string) => (name === 'userData' ? (named ?? '') : '/home/x/.config'),
});
const settle = (execPath: string, env = {}, named?: string) =>
  settleDataFolder(app(named) as unknown as Parameters<typeof settleDataFolder>[0], { execPath, env });

describe('settleDataFolder', () => {
  it('is with the person’s other settings', () => {
    expect(settle(join(home, 'annual-report'))).toBe('/home/x/.config/annual-disclosure-report');
  });

  it.each(['portable', 'portable.txt'])('is beside a program that has %s beside it', async (mark) => {
    await writeFile(join(home, mark), '');
    expect(settle(join(home, 'annual-report'))).toBe(join(home, 'annual-disclosure-report'));
  });

  it('is beside the AppImage that was clicked, not where it unpacks itself', async () => {
    await writeFile(join(home, 'portable'), '');
    const env = { APPIMAGE: join(home, '年报.AppImage'), APPDIR: '/tmp/.mount_x' };
    expect(settle('/tmp/.mount_x/annual-report', env)).toBe(join(home, 'annual-disclosure-report'));
    // The variables of another image this program was started from say nothing.
    expect(settle('/usr/lib/annual-report', env)).toBe('/home/x/.config/annual-disclosure-report');
  });

  it('is what the start named before all else', async () => {
    await writeFile(join(home, 'portable'), '');
    expect(settle(join(home, 'annual-report'), {}, '/named')).toBe('/named');
  });
});

describe('meetingPlace', () => {
  const user = { uid: process.getuid?.() ?? -1, username: 'x' };
  const placeOf = (folder: string, changes = {}) =>
    meetingPlace(folder, { env: {}, temporary: home, user, ...changes });

  it('is one for a folder by whatever way it is named, before and after it is there', async () => {
    const before = placeOf(join(home, 'data'));
    await mkdir(join(home, 'data'));
    await symlink(join(home, 'data'), join(home, 'link'));
    expect(before).toBeDefined();
    expect(placeOf(join(home, 'data'))).toBe(before);
    expect(placeOf(join(home, 'link'))).toBe(before);
    expect(placeOf(join(home, 'other'))).not.toBe(before);
  });

  it('lies in the folder of this person’s session where there is one', async () => {
    const runtime = join(home, 'run');
    expect(placeOf(home, { env: { XDG_RUNTIME_DIR: runtime } })).not.toContain(runtime);
    await mkdir(runtime);
    expect(placeOf(home, { env: { XDG_RUNTIME_DIR: runtime } })).toContain(runtime);
  });

  it('is not another person’s, nor a file, nor where nothing can be made', async () => {
    expect(placeOf(home, { user: { uid: 4242, username: 'y' } })).toBeUndefined();
    const taken = placeOf(home) ?? '';
    await rm(taken, { recursive: true });
    await writeFile(taken, '');
    expect(placeOf(home)).toBeUndefined();
    expect(placeOf(home, { temporary: join(home, 'missing') })).toBeDefined();
    expect(placeOf(home, { temporary: taken })).toBeUndefined();
  });
});
