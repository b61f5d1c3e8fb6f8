import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, MessageBoxOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseNewFolder } from './choose-new-folder';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'choose-new-folder-'));
});
afterEach(() => rm(place, { recursive: true }));

/** Answers the question with a button by its name; tells what was asked. */
async function choose(name: string, button: string) {
  const asked: MessageBoxOptions[] = [];
  const showMessageBox = async (_window: unknown, options: MessageBoxOptions) => {
    asked.push(options);
    return { response: options.buttons?.indexOf(button) ?? -1, checkboxChecked: false };
  };
  const dialog = { showMessageBox } as Parameters<typeof chooseNewFolder>[1];
  return { chosen: await chooseNewFolder(join(place, name), dialog, {} as BrowserWindow), asked };
}

describe('chooseNewFolder', () => {
  it('asks nothing where the name is free', async () => {
    expect(await choose('年报', '')).toEqual({
      chosen: { path: join(place, '年报'), replaces: false },
      asked: [],
    });
  });

  it('asks where a folder has the name; another name is one that is free', async () => {
    for (const name of ['年报', '年报（2）']) await mkdir(join(place, name));
    const renamed = await choose('年报', '换个名字');
    expect(renamed.chosen).toEqual({ path: join(place, '年报（3）'), replaces: false });
    expect(renamed.asked).toMatchObject([
      {
        message: `“${place}”里已经有“年报”文件夹。`,
        detail: '换个名字：存为“年报（3）”。\n替换：换掉里面这次要导出的文件，里面的其他文件不动。',
        buttons: ['换个名字', '替换', '取消'],
        defaultId: 0,
        cancelId: 2,
      },
    ]);
    expect((await choose('年报', '替换')).chosen).toEqual({ path: join(place, '年报'), replaces: true });
    expect((await choose('年报', '取消')).chosen).toBeUndefined();
  });

  it('does not offer to replace what is no folder', async () => {
    await writeFile(join(place, '年报'), 'a file');
    const { asked, chosen } = await choose('年报', '取消');
    expect(asked).toMatchObject([{ buttons: ['换个名字', '取消'], cancelId: 1 }]);
    expect(chosen).toBeUndefined();
  });
});
