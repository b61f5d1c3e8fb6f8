import type { Dialog } from 'electron';

export interface FaultParts {
  readonly source: Pick<NodeJS.Process, 'on'>;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly log: (where: string, error: unknown) => void;
}

/**
 * Of a fault of ours in the main process Electron shows an English box with a stack trace, or, where it was a promise
 * that failed, nothing at all. Here it is told in words, once: the drafts are on disk, and going on is safer than
 * ending, because the page may hold half a second of typing that is still to be saved.
 */
export function tellFaults({ source, dialog, log }: FaultParts): void {
  let isTold = false;
  const tell = (error: unknown) => {
    log('main', error);
    if (isTold) return;
    isTold = true;
    void dialog.showMessageBox({
      type: 'warning',
      message: '软件内部出了问题，刚才的操作可能没有完成。',
      detail: '已保存的内容都在。请关闭软件后重新打开，再接着填。',
      buttons: ['知道了'],
      noLink: true,
    });
  };
  source.on('uncaughtException', tell);
  source.on('unhandledRejection', tell);
}
