import type { BrowserWindow, Dialog } from 'electron';
import type { ClosingParts } from './may-close';

/** The two questions closing may need, as the system's own boxes: the page may be what does not work. */
export function closingQuestions(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: BrowserWindow,
): Pick<ClosingParts, 'askUnsaved' | 'askSilent'> {
  const ask = async (message: string, buttons: [string, string]) => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      buttons,
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    return response;
  };
  return {
    askUnsaved: async (message) =>
      (await ask(message, ['继续编辑', '另存到…'])) === 0 ? 'edit' : 'elsewhere',
    askSilent: async () => {
      const message = '窗口没有回应，最后几秒的输入可能还没有保存。';
      return (await ask(message, ['继续编辑', '关闭窗口'])) === 0 ? 'edit' : 'close';
    },
  };
}
