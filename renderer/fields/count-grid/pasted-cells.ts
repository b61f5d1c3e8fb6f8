/** How many cells a pasted text was copied from: WPS and Excel put tabs between columns and line ends between rows. */
export function pastedCells(text: string): number {
  const rows = text.replace(/(\r\n|\r|\n)+$/, '').split(/\r\n|\r|\n/);
  return rows.reduce((cells, row) => cells + row.split('\t').length, 0);
}

/** Said instead of running the figures of several cells together into one. */
export function pasteRefusal(cells: number): string {
  return `粘贴的内容有 ${cells} 格，一次只能粘贴一格。没有改动。`;
}
