import { firstColumns } from './first-columns';
import type { PageDocument, TableBlock } from './page-document';

/**
 * A laid-out report as plain text, for programs that take no HTML: a line a paragraph, a line a table row with its
 * columns apart by tabs. What a span covers stays empty, so that the columns of a table stay under each other.
 */
export function plainDocument(document: PageDocument): string {
  const blocks = document.blocks.flatMap((block) => {
    if (block.type === 'table') return [tabbedTable(block)];
    const line = block.runs.map((run) => run.text.replaceAll('\n', '')).join('');
    return line === '' ? [] : [line];
  });
  const around = (text: string | undefined) => (text === undefined ? [] : [text]);
  return `${[...around(document.mark), ...blocks, ...around(document.checkCode)].join('\n')}\n`;
}

function tabbedTable({ rows, columnWidths }: TableBlock): string {
  const columns = firstColumns(rows.map(({ cells }) => cells));
  const lines = rows.map(({ cells }, row) => {
    const line = columnWidths.map(() => '');
    cells.forEach((cell, index) => {
      line[columns[row]?.[index] ?? 0] = cell.text.replaceAll('\n', '');
    });
    return line.join('\t');
  });
  return lines.join('\n');
}
