import { basename, dirname, join } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { freeName, whatIsAt } from '../files/free-name';

/** Where a folder is to be written. */
export interface NewFolder {
  readonly path: string;
  /** Whether the person agreed to replace what is in a folder of this name. */
  readonly replaces: boolean;
}

/**
 * Settles the name of a folder that is about to be written. Where it is taken the person decides; what is not a folder
 * is never replaced.
 *
 * @returns undefined when the person changes their mind
 * @throws the system's error where the folder above cannot be looked into
 */
export async function chooseNewFolder(
  wished: string,
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
): Promise<NewFolder | undefined> {
  const standing = await whatIsAt(wished);
  if (standing === 'nothing') return { path: wished, replaces: false };
  const [parent, name] = [dirname(wished), basename(wished)];
  const other = await freeName(parent, name);
  const isFolder = standing === 'folder';
  const buttons = ['换个名字', ...(isFolder ? ['替换'] : []), '取消'];
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `“${parent}”里已经有“${name}”${isFolder ? '文件夹' : ''}。`,
    detail: [
      `换个名字：存为“${other}”。`,
      ...(isFolder ? ['替换：换掉里面这次要导出的文件，里面的其他文件不动。'] : []),
    ].join('\n'),
    buttons,
    defaultId: 0,
    cancelId: buttons.length - 1,
    noLink: true,
  });
  if (buttons[response] === '换个名字') return { path: join(parent, other), replaces: false };
  return buttons[response] === '替换' ? { path: wished, replaces: true } : undefined;
}
