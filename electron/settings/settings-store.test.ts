import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePlainWriter } from '../../tests/support/plain-writer';
import { openSettings } from './settings-store';

let folder = '';
const onFailure = vi.fn<(error: unknown) => void>();
const open = (more: { readonly onSetAside?: (name: string) => void } = {}) =>
  openSettings({
    folder,
    writer: makePlainWriter(),
    now: () => new Date('2025-01-03T14:32:00Z'),
    onFailure,
    ...more,
  });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('settings', () => {
  it('start with the standard text size and nothing else', () => {
    expect(open().read()).toEqual({ textSize: 100 });
  });

  it('are kept from one start to the next', async () => {
    const unit = { name: '城关镇', kind: 'government', superior: '' } as const;
    await open().write({ textSize: 150, unit, theme: 'dark' });
    await open().write({ lastFolder: '/media/usb' });
    expect(open().read()).toEqual({
      textSize: 150,
      unit,
      theme: 'dark',
      lastFolder: '/media/usb',
    });
  });

  it('can be taken back', async () => {
    await open().write({ lastFolder: '/media/usb' });
    await open().write({ lastFolder: undefined });
    expect(open().read().lastFolder).toBeUndefined();
  });

  it('take what the program notes by itself only into memory when the disk refuses it', async () => {
    const settings = open();
    await mkdir(join(folder, 'settings.json'));
    await expect(settings.write({ lastFolder: '/media/usb' })).rejects.toThrow();
    settings.remember({ lastFolder: '/media/stick' });
    expect(settings.read().lastFolder).toBe('/media/stick');
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
  });

  it('fall back one by one where a value is not understood', async () => {
    await writeFile(
      join(folder, 'settings.json'),
      '{"textSize": 110, "theme": "红", "lastFolder": "/media/usb", "bounds": 3}',
    );
    expect(open().read()).toEqual({ textSize: 100, lastFolder: '/media/usb' });
  });

  it('are set aside when the file cannot be read, and start anew', async () => {
    await writeFile(join(folder, 'settings.json'), '{"textSize": 15');
    await open().write({ textSize: 200 });
    expect((await readdir(folder)).sort()).toEqual([
      'settings.damaged-20250103-143200.json',
      'settings.json',
    ]);
    expect(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'))).toEqual({ textSize: 200 });
  });

  it('tell that they were damaged, under which name they lie', async () => {
    await writeFile(join(folder, 'settings.json'), '\0\0\0\0');
    const onSetAside = vi.fn<(name: string) => void>();
    open({ onSetAside });
    expect(onSetAside).toHaveBeenCalledExactlyOnceWith('settings.damaged-20250103-143200.json');
  });
});
