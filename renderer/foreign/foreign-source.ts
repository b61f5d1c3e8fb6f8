/** Where a document made by others is: read by the main process under an id, or pasted into the window as HTML. */
export type ForeignSource = { readonly id: string } | { readonly html: string };

/** What is pasted holds a table, and so perhaps a report. */
const HOLDS_TABLE = /<table[\s>]/i;

/** The HTML on the clipboard, where it holds a table. */
export function pastedHtml(clipboard: DataTransfer | null): string | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  return HOLDS_TABLE.test(html) ? html : undefined;
}
