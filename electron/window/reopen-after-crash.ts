import type { BrowserWindow, Dialog } from 'electron';

/** A page that broke down is told of and loaded again; everything saved is still there. */
export function reopenAfterCrash(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  onCrash: () => void,
): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    onCrash();
    const question = dialog.showMessageBox(window, {
      type: 'warning',
      message: '窗口刚才停止了工作。已保存的内容都在，重新打开后可以接着填。',
      buttons: ['重新打开'],
      noLink: true,
    });
    void question.then(() => {
      if (!window.isDestroyed()) window.reload();
    });
  });
}
