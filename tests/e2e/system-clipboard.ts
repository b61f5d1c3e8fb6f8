import type { ElectronApplication } from '@playwright/test';

/** The two forms of a copied table on the clipboard of the system. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The clipboard as Electron had it up to 41: at once and by format. Newer ones answer as a web page's does. */
interface FormerClipboard {
  readText(): string;
  readHTML(): string;
  write(data: Partial<Copied>): void;
}

/** Puts something on the clipboard as another program would. */
export async function copyElsewhere(app: ElectronApplication, copied: Partial<Copied>): Promise<void> {
  await app.evaluate(async ({ clipboard }, { text, html }) => {
    if ('readHTML' in clipboard) {
      const former = clipboard as unknown as FormerClipboard;
      former.write({ ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) });
      return;
    }
    const forms = Object.entries({ 'text/plain': text, 'text/html': html }).filter(
      (form): form is [string, string] => form[1] !== undefined,
    );
    const blobs = forms.map(([type, content]) => [type, new Blob([content], { type })]);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))] as never);
  }, copied);
}

/** What the program has put on the clipboard. */
export function clipboardNow(app: ElectronApplication): Promise<Copied> {
  return app.evaluate(async ({ clipboard }) => {
    if ('readHTML' in clipboard) {
      const former = clipboard as unknown as FormerClipboard;
      return { text: former.readText(), html: former.readHTML() };
    }
    const [item] = await clipboard.read();
    const html = item?.types.includes('text/html') ? await (await item.getType('text/html')).text() : '';
    return { text: await clipboard.readText(), html };
  });
}
