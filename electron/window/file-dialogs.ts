import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { BrowserWindow, Dialog, FileFilter } from 'electron';
import { PROFILE_EXTENSION } from '#shared/profile/read-profile-file';
import { FILE_EXTENSION } from '#shared/report/report-file';
import type { DocumentFormat } from '#shared/report/saved-formats';
import { BACKUP_EXTENSION } from '../backup/backup-format';
import type { SettingsStore } from '../settings/settings-store';
import { chooseNewFolder, type NewFolder } from './choose-new-folder';

/** The system's file dialogs. Paths stay on this side of the door. */
export interface FileDialogs {
  /**
   * A report file to open; undefined when the person changes their mind.
   *
   * @param title what it is chosen for
   */
  chooseReportFile(title: string): Promise<string | undefined>;
  /** A backup to restore from; undefined when the person changes their mind. */
  chooseBackupFile(): Promise<string | undefined>;
  /** A local profile to open; undefined when the person changes their mind. */
  chooseProfileFile(): Promise<string | undefined>;
  /**
   * A folder; undefined when the person changes their mind. The last folder of the other dialogs stays what it is.
   *
   * @param title what it is chosen for
   */
  chooseFolder(title: string): Promise<string | undefined>;
  /**
   * Where to write a folder of this name. One that is there already is answered only after the person agreed.
   *
   * @throws the system's error where the chosen place cannot be looked into
   */
  chooseNewFolder(name: string): Promise<NewFolder | undefined>;
  /**
   * Where to write a file of this name. An existing file is answered only after the person agreed to replace it.
   *
   * @param name offered file name with its ending
   */
  chooseTarget(name: string): Promise<string | undefined>;
}

export interface FileDialogsParts {
  readonly dialog: Pick<Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showMessageBox'>;
  readonly window: BrowserWindow;
  readonly settings: SettingsStore;
  /** Where the dialogs begin until the person has chosen a folder. */
  readonly documents: string;
}

/** What files are called in a dialog, by their ending. */
const KINDS: Readonly<Record<DocumentFormat, FileFilter> & Record<string, FileFilter>> = {
  pdf: { name: 'PDF 文件', extensions: ['pdf'] },
  docx: { name: 'Word 文档', extensions: ['docx'] },
  xlsx: { name: 'Excel 工作簿', extensions: ['xlsx'] },
  txt: { name: '文本文件', extensions: ['txt'] },
  html: { name: '网页', extensions: ['html'] },
  [FILE_EXTENSION]: { name: '年报文件', extensions: [FILE_EXTENSION] },
  [BACKUP_EXTENSION]: { name: '备份文件', extensions: [BACKUP_EXTENSION] },
};

/** Dialogs that begin in the folder used last, which is often a USB stick that is no longer there. */
export function makeFileDialogs({ dialog, window, settings, documents }: FileDialogsParts): FileDialogs {
  const startFolder = () => {
    const { lastFolder } = settings.read();
    return lastFolder !== undefined && existsSync(lastFolder) ? lastFolder : documents;
  };
  const remember = (path: string) => settings.remember({ lastFolder: dirname(path) });

  /** Some desktops do not add the ending themselves; the name with it may be taken, which their dialog did not ask. */
  const withEnding = async (path: string, ending: string): Promise<string | undefined> => {
    if (extname(path).toLowerCase() === ending) return path;
    const complete = `${path}${ending}`;
    if (!existsSync(complete)) return complete;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: `“${basename(complete)}”已经存在。`,
      buttons: ['替换', '换个名字'],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0 ? complete : undefined;
  };

  const chooseTarget = async (name: string, folder = startFolder()): Promise<string | undefined> => {
    const ending = extname(name);
    const kind = KINDS[ending.slice(1)];
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: '另存为',
      buttonLabel: '保存',
      defaultPath: join(folder, name),
      filters: kind === undefined ? [] : [kind],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    if (canceled || !filePath) return undefined;
    const path = await withEnding(filePath, ending);
    if (path === undefined) return chooseTarget(basename(filePath), dirname(filePath));
    remember(path);
    return path;
  };

  const chooseFile = async (title: string, kind: FileFilter): Promise<string | undefined> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: '打开',
      defaultPath: startFolder(),
      // What a file is, is told by its content: all files can be chosen.
      filters: [kind, { name: '所有文件', extensions: ['*'] }],
      properties: ['openFile'],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return undefined;
    remember(path);
    return path;
  };

  const chooseFolder = async (title: string): Promise<string | undefined> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: '选择此文件夹',
      defaultPath: startFolder(),
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? undefined : filePaths[0];
  };

  return {
    chooseFolder,
    chooseNewFolder: async (name) => {
      const parent = await chooseFolder('选择把文件夹存到哪里');
      if (parent === undefined) return undefined;
      settings.remember({ lastFolder: parent });
      return chooseNewFolder(join(parent, name), dialog, window);
    },
    chooseReportFile: (title) =>
      chooseFile(title, {
        name: '年报文件和导出的文档',
        extensions: [FILE_EXTENSION, 'json', 'pdf', 'docx', 'xlsx'],
      }),
    chooseBackupFile: () => chooseFile('选择备份文件', { name: '备份文件', extensions: [BACKUP_EXTENSION] }),
    chooseProfileFile: () =>
      chooseFile('打开本地要求文件', { name: '本地要求文件', extensions: [PROFILE_EXTENSION, 'json'] }),
    chooseTarget: (name) => chooseTarget(name),
  };
}
