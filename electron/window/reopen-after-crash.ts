import type { BrowserWindow, Dialog } from 'electron';

export interface CrashParts {
  readonly window: BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly onCrash: () => void;
  /** See `ClosingParts`. */
  readonly saveHeld: () => Promise<string | undefined>;
  readonly saveElsewhere: () => Promise<boolean>;
}

/**
 * A page that broke down is told of and loaded again; everything saved is still there. What the disk refused is still
 * in this process, and is brought to safety before the page forgets it.
 */
export function reopenAfterCrash({ window, dialog, onCrash, saveHeld, saveElsewhere }: CrashParts): void {
  const ask = async (message: string, buttons: string[]) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      buttons,
      defaultId: 0,
      cancelId: buttons.length - 1,
      noLink: true,
    });
    return buttons[response];
  };
  const reopen = async () => {
    let reason = await saveHeld();
    while (reason !== undefined) {
      const message = `窗口刚才停止了工作，最后的修改还没有保存。${reason}`;
      if ((await ask(message, ['另存到…', '放弃最后的修改'])) !== '另存到…') break;
      if (await saveElsewhere()) reason = await saveHeld();
    }
    if (reason === undefined)
      await ask('窗口刚才停止了工作。已保存的内容都在，重新打开后可以接着填。', ['重新打开']);
    if (!window.isDestroyed()) window.reload();
  };
  const onBroken = () => {
    onCrash();
    void reopen();
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') onBroken();
  });
  // It may have broken down before anybody looked.
  if (window.webContents.isCrashed()) onBroken();
}
