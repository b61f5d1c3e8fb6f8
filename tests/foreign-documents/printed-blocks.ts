import type { FormTable, UndividedRow } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { ForeignBlock, ForeignCell } from '#shared/import/foreign-document';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';

type TableBlock = Extract<ForeignBlock, { kind: 'table' }>;

/** What an office's own document of a report holds: title, six sections, three tables, as they are printed. */
export function printedBlocks(report: Report): readonly ForeignBlock[] {
  const form = formOf(report.template);
  const text = (content: string): readonly ForeignBlock[] =>
    content.split('\n').flatMap((line) => (line === '' ? [] : [{ kind: 'paragraph', text: line }]));
  return [
    { kind: 'paragraph', text: report.unit.name },
    { kind: 'paragraph', text: `${report.reportYear}年政府信息公开工作年度报告` },
    ...text(report.narrative.preface),
    ...form.sections.flatMap((section): readonly ForeignBlock[] => [
      { kind: 'paragraph', text: section.heading },
      ...(section.kind === 'table'
        ? [printedTable(report, section.table)]
        : text(report.narrative[section.id])),
    ]),
  ];
}

/** A table of the form with what stands in its cells; totals as stated, or as they are computed. */
export function printedTable(report: Report, table: FormTable): TableBlock {
  const read = readFigures(formOf(report.template), report);
  const textOf = (id: string): string => {
    const content = report.cells[id] ?? report.stated[id];
    return content === undefined || content === null ? String(read.count(id) ?? '') : String(content);
  };
  const rows = table.rows.map((row) =>
    row.map((cell): ForeignCell => {
      const { rowSpan, colSpan } = cell;
      return cell.type === 'data'
        ? { text: printedText(report, cell.cell.id, cell.cell.unitChoice, textOf), rowSpan, colSpan }
        : { text: cell.text.replaceAll('⏎', '\n'), rowSpan, colSpan };
    }),
  );
  const undivided = table.undivided.find(({ row }) =>
    Object.keys(report.stated).some((id) => id.startsWith(`${table.id}.${row}.`)),
  );
  if (undivided === undefined) return { kind: 'table', name: table.partName, rows };
  const figures = table.columnIds.map((column) => textOf(`${table.id}.${undivided.row}.${column}`));
  return { kind: 'table', name: table.partName, rows: withUndivided(table, rows, undivided, figures) };
}

/** The rows of a form with some of them printed as one, as the form before had it. */
function withUndivided(
  table: FormTable,
  rows: TableBlock['rows'],
  { name, into }: UndividedRow,
  figures: readonly string[],
): TableBlock['rows'] {
  const parts = table.rows.flatMap((row, at) =>
    row.some((cell) => cell.type === 'data' && into.includes(cell.cell.row)) ? [at] : [],
  );
  const one: ForeignCell[] = [
    { text: name, rowSpan: 1, colSpan: 2 },
    ...figures.map((text) => ({ text, rowSpan: 1, colSpan: 1 })),
  ];
  const first = parts[0] ?? 0;
  const group = rows.findIndex((row, at) => at < first && at + (row[0]?.rowSpan ?? 1) > first);
  return rows.flatMap((row, at) => {
    if (at === first) return [one];
    if (parts.includes(at)) return [];
    if (at !== group) return [row];
    const [label, ...rest] = row;
    return [label === undefined ? row : [{ ...label, rowSpan: label.rowSpan - parts.length + 1 }, ...rest]];
  });
}

function printedText(
  report: Report,
  id: string,
  unitChoice: string | undefined,
  textOf: (id: string) => string,
): string {
  const unit = unitChoice === undefined ? undefined : report.cells[unitChoice];
  return `${textOf(id)}${unit === 'yuan' ? '元' : unit === 'tenThousandYuan' ? '万元' : ''}`;
}
