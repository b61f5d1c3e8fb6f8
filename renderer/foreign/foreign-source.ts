/** Where a document made by others is: read by the main process under an id, or pasted into the window as HTML. */
export type ForeignSource = { readonly id: string } | { readonly html: string };

/** What is said of the document itself, which nothing is ever written to; of what was pasted there is nothing to say. */
export function originalWords(source: ForeignSource): string {
  return 'id' in source ? '原文件没有改动。' : '';
}

/** What is pasted holds a table, and so perhaps a report. */
const HOLDS_TABLE = /<table[\s>]/i;

/** The HTML on the clipboard, where it holds a table. */
export function pastedHtml(clipboard: DataTransfer | null): string | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  return HOLDS_TABLE.test(html) ? html : undefined;
}
