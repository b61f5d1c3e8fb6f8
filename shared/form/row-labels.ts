import type { FormTable } from './form';

/**
 * The printed labels at the left of every row of figures, outermost first: 三、本年度办理结果 › （三）不予公开 ›
 * 1.属于国家秘密. A table whose labels stand in its head only (表四) has none.
 */
export function rowLabels(table: FormTable): ReadonlyMap<string, readonly string[]> {
  const labelsOf = new Map<string, readonly string[]>();
  let open: { readonly text: string; readonly end: number }[] = [];
  table.rows.forEach((gridCells, index) => {
    const labels = gridCells.flatMap((cell) =>
      cell.type === 'label' ? [{ text: cell.text.replaceAll('⏎', ''), end: index + cell.rowSpan }] : [],
    );
    // Labels come before the figures of their row; one that spans further down also covers the rows below.
    open = [...open.filter(({ end }) => end > index), ...labels];
    for (const cell of gridCells) {
      if (cell.type === 'data')
        labelsOf.set(cell.cell.row, table.labelColumns === 0 ? [] : open.map(({ text }) => text));
    }
  });
  return labelsOf;
}
