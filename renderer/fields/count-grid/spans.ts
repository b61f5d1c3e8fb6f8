/** Spans of a cell as attributes; of one row and one column none: hundreds of cells are drawn at once. */
export function spans(
  rows: number,
  columns: number,
): { readonly rowSpan?: number; readonly colSpan?: number } {
  return { ...(rows === 1 ? {} : { rowSpan: rows }), ...(columns === 1 ? {} : { colSpan: columns }) };
}
