import type { CellId, Form, FormCell, FormSection, FormTable, GridCell, TableId } from './form';
import type { FormSource, SourceCell, SourceTable } from './form-source';

/**
 * Turns a form's compact source into the form the program works with. Throws on a source that names a row or
 * column it does not describe: a form is data, and a slip in it must not reach a screen.
 */
export function buildForm(source: FormSource & Pick<Form, 'lastYear'>): Form {
  const sections = source.sections.map(
    (section): FormSection =>
      section.kind === 'table' ? { ...section, table: buildTable(section.table) } : section,
  );
  const tables = Object.fromEntries(
    sections.flatMap((section) => (section.kind === 'table' ? [[section.id, section.table]] : [])),
  ) as Record<TableId, FormTable>;
  const cells = Object.values(tables).flatMap((table) => table.cells);
  const recorded = sections.flatMap((section) =>
    section.kind === 'narrative' ? (section.register?.fields ?? []) : [],
  );
  return {
    ...source,
    sections,
    tables,
    cells,
    cellById: new Map(cells.map((cell) => [cell.id, cell])),
    recordedById: new Map(recorded.map((field) => [field.id, field])),
  };
}

function buildTable(source: SourceTable): FormTable {
  const rows = source.grid.map((row) => row.flatMap((cell) => expand(source, cell)));
  const { id, partName, columnCount, headRows, labelColumns, columnWidths, print } = source;
  return {
    id,
    partName,
    columnCount,
    headRows,
    labelColumns,
    rows,
    cells: rows.flatMap((row) => row.flatMap((cell) => (cell.type === 'data' ? [cell.cell] : []))),
    rowIds: Object.keys(source.rows),
    columnIds: Object.keys(source.columns),
    resultRows: resultRowsOf(source),
    resultGroups: source.resultGroups ?? [],
    rowsOfPowers: source.rowsOfPowers ?? [],
    undivided: source.undivided ?? [],
    columnWidths,
    print,
    ...(source.totalRow === undefined ? {} : { totalRow: source.totalRow }),
    ...(source.totalColumn === undefined ? {} : { totalColumn: source.totalColumn }),
    ...(source.balance === undefined ? {} : { balance: source.balance }),
    ...(source.carryOver === undefined ? {} : { carryOver: source.carryOver }),
    ...(source.pendingColumn === undefined ? {} : { pendingColumn: source.pendingColumn }),
  };
}

function expand(source: SourceTable, cell: SourceCell): GridCell[] {
  switch (cell[0]) {
    case 'L':
    case 'N':
      return [
        { type: cell[0] === 'L' ? 'label' : 'note', text: cell[1], rowSpan: cell[2], colSpan: cell[3] },
      ];
    case 'D':
      return [{ type: 'data', cell: buildCell(source, cell[1]), rowSpan: cell[2], colSpan: cell[3] }];
    case 'R':
      return Object.keys(source.columns).map((column) => ({
        type: 'data',
        cell: buildCell(source, `${source.id}.${cell[1]}.${column}`),
        rowSpan: 1,
        colSpan: 1,
      }));
  }
}

function buildCell(source: SourceTable, id: CellId): FormCell {
  const [table, row = '', column = ''] = id.split('.');
  const rowSource = source.rows[row];
  const columnSource = source.columns[column];
  if (table !== source.id || rowSource === undefined || columnSource === undefined) {
    throw new Error(`Form source ${source.id}: cell ${id} names a row or column that is not described`);
  }
  const sumOf = addendsOf(source, row, column);
  const unitChoice = source.unitChoice?.[id];
  return {
    id,
    table: source.id,
    row,
    column,
    kind: columnSource.kind,
    rowName: rowSource.name,
    columnName: columnSource.name,
    unit: columnSource.unit,
    help: [...(source.cellHelp?.[id] ?? []), ...rowSource.help, ...columnSource.help],
    ...(sumOf === undefined ? {} : { sumOf }),
    ...(unitChoice === undefined ? {} : { unitChoice }),
  };
}

/** A total sums its row; the row of totals sums the result rows of its column. Both meet in the corner cell. */
function addendsOf(source: SourceTable, row: string, column: string): CellId[] | undefined {
  if (column === source.totalColumn) {
    const addends = Object.keys(source.columns).filter((other) => other !== column);
    return addends.map((other) => `${source.id}.${row}.${other}`);
  }
  if (row === source.totalRow)
    return resultRowsOf(source).map((result) => `${source.id}.${result}.${column}`);
  return undefined;
}

function resultRowsOf({ resultGroups = [] }: SourceTable): readonly string[] {
  return resultGroups.flatMap(({ rows }) => rows);
}
