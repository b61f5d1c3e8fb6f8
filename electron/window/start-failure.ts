import type { Dialog } from 'electron';
import { fileFailure, isFileFailure } from '../files/file-failure';

/**
 * Tells why there is no window: without this the program would run on, unseen. Waits until the person has read it.
 *
 * @param dataFolder named because it is what has to be put right, and where the drafts lie
 */
export function tellStartFailure(
  dialog: Pick<Dialog, 'showMessageBoxSync'>,
  error: unknown,
  dataFolder: string,
): void {
  const reason = isFileFailure(error) ? fileFailure(error) : '软件内部出了问题';
  dialog.showMessageBoxSync({
    type: 'error',
    message: `软件没有打开：${reason}。草稿没有改动。`,
    detail: `草稿和设置所在的文件夹：\n${dataFolder}\n\n请看看这个文件夹能不能打开、磁盘有没有空间，再重新打开软件。`,
    // Electron's own error box has an English button.
    buttons: ['知道了'],
    noLink: true,
  });
}
