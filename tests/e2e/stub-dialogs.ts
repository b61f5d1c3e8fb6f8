import type { ElectronApplication } from '@playwright/test';
import type { MessageBoxOptions, SaveDialogOptions } from 'electron';

/** The system's file dialogs cannot be driven; the program gets the answer a person would have given in them. */
export async function answerOpenDialog(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** The next save dialogs are answered with this path; answers with a look at the names they have offered. */
export async function answerSaveDialog(
  app: ElectronApplication,
  path: string,
): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, filePath) => {
    const offered: string[] = [];
    Object.assign(dialog, {
      offered,
      showSaveDialog: async (...args: SaveDialogOptions[]) => {
        offered.push(args.at(-1)?.defaultPath?.split(/[\\/]/).at(-1) ?? '');
        return { canceled: false, filePath };
      },
    });
  }, path);
  return () =>
    app.evaluate(({ dialog }) => [...(dialog as unknown as { readonly offered: string[] }).offered]);
}

/** The next message boxes are answered with the button of this name; answers with a look at what they have asked. */
export async function answerMessageBox(
  app: ElectronApplication,
  button: string,
): Promise<() => Promise<string[]>> {
  await app.evaluate(({ dialog }, name) => {
    const asked: string[] = [];
    Object.assign(dialog, {
      asked,
      showMessageBox: async (...args: MessageBoxOptions[]) => {
        const options = args.at(-1);
        asked.push(options?.message ?? '');
        return { response: options?.buttons?.indexOf(name) ?? -1, checkboxChecked: false };
      },
    });
  }, button);
  return () => app.evaluate(({ dialog }) => [...(dialog as unknown as { readonly asked: string[] }).asked]);
}
