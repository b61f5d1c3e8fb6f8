import type { CellId, Form, FormCell, TableId } from '../form/form';
import { formOf } from '../form/forms';
import { rowLabels } from '../form/row-labels';
import { type SharedRow, sharedRows } from '../form/shared-rows';
import type { Change } from '../values/change';
import { type Figures, readFigures } from './figures';
import type { Report } from './report';
import { changeOf, type YearFigure, yearFigure } from './year-figure';

/** One figure of a row in both years. */
export interface ComparedCell {
  readonly column: string;
  /** Where this year's figure stands; the first of its parts where several are added up. */
  readonly cell: CellId;
  readonly columnName: string;
  /** What last year's form called the column, where it called it something else. */
  readonly formerColumnName?: string;
  /** 件, 项, 万元; empty where the figures carry their own. */
  readonly unit: string;
  readonly thisYear: YearFigure;
  readonly lastYear: YearFigure;
  /** Absent while one of the two is unknown: a blank is not 0. */
  readonly change?: Change;
}

export interface ComparedRow {
  readonly row: string;
  readonly name: string;
  readonly formerName?: string;
  /** Printed labels at its left, outermost first; empty in a table that has none there. */
  readonly labels: readonly string[];
  /** Names of the rows added up, where one of the forms divides what the other has in one row. */
  readonly sumOf?: readonly string[];
  readonly cells: readonly ComparedCell[];
}

export interface ComparedTable {
  readonly table: TableId;
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
  /** Cells of this year's form that last year's had nothing comparable for, as `row／column` names. */
  readonly leftOut: readonly string[];
}

export interface ComparedYears {
  readonly thisYear: number;
  readonly lastYear: number;
  /** Otherwise only what means the same on both forms is here. */
  readonly sameForm: boolean;
  readonly tables: readonly ComparedTable[];
}

/**
 * This year's figures beside last year's, table by table in print order. A cell that means the same on both forms
 * has the same id on both; a row that one form divides is compared as the sum of its parts (spec/template-2019.md
 * section 7).
 *
 * @param previous the report of the year before; the caller sees to that
 */
export function compareYears(report: Report, previous: Report): ComparedYears {
  const present = readFigures(formOf(report.template), report);
  const former = readFigures(formOf(previous.template), previous);
  return {
    thisYear: report.reportYear,
    lastYear: previous.reportYear,
    sameForm: report.template === previous.template,
    tables: present.form.sections.flatMap((section) =>
      section.kind === 'table' ? [comparedTable(section.id, section.heading, present, former)] : [],
    ),
  };
}

function comparedTable(id: TableId, heading: string, present: Figures, former: Figures): ComparedTable {
  const [table, formerTable] = [present.form.tables[id], former.form.tables[id]];
  const labels = new Map([...rowLabels(formerTable), ...rowLabels(table)]);
  const shared = sharedRows(table, formerTable).map((row) => ({
    row,
    compared: comparedRow(id, row, labels.get(row.row) ?? [], present, former),
  }));
  const covered = new Set(
    shared.flatMap(({ row, compared }) =>
      compared.cells.flatMap(({ column }) => cellIds(id, row.thisYear, column)),
    ),
  );
  return {
    table: id,
    heading,
    rows: shared.map(({ compared }) => compared).filter(({ cells }) => cells.length > 0),
    leftOut: present.form.cells
      .filter((cell) => cell.table === id && !covered.has(cell.id))
      .map((cell) => `${cell.rowName}／${cell.columnName}`),
  };
}

function comparedRow(
  table: TableId,
  { row, wholeName, thisYear, lastYear }: SharedRow,
  labels: readonly string[],
  present: Figures,
  former: Figures,
): ComparedRow {
  const name = wholeName ?? nameOf(present.form, table, row);
  const formerName = wholeName ?? nameOf(former.form, table, row);
  const [form, parts] = thisYear.length > 1 ? [present.form, thisYear] : [former.form, lastYear];
  return {
    row,
    name,
    labels,
    ...(formerName === name ? {} : { formerName }),
    ...(wholeName === undefined ? {} : { sumOf: parts.map((part) => nameOf(form, table, part)) }),
    cells: present.form.tables[table].columnIds.flatMap((column) => {
      const ids = cellIds(table, thisYear, column);
      const formerIds = cellIds(table, lastYear, column);
      return hasCells(present.form, ids) && hasCells(former.form, formerIds)
        ? [comparedCell(column, ids, formerIds, present, former)]
        : [];
    }),
  };
}

function comparedCell(
  column: string,
  ids: readonly CellId[],
  formerIds: readonly CellId[],
  present: Figures,
  former: Figures,
): ComparedCell {
  const [cell, formerCell] = [firstCell(present.form, ids), firstCell(former.form, formerIds)];
  const [thisYear, lastYear] = [yearFigure(present, ids), yearFigure(former, formerIds)];
  const change = changeOf(lastYear, thisYear);
  return {
    column,
    cell: cell?.id ?? '',
    columnName: cell?.columnName ?? '',
    ...(formerCell?.columnName === cell?.columnName
      ? {}
      : { formerColumnName: formerCell?.columnName ?? '' }),
    unit: cell?.unit ?? '',
    thisYear,
    lastYear,
    ...(change === undefined ? {} : { change }),
  };
}

function cellIds(table: TableId, rows: readonly string[], column: string): readonly CellId[] {
  return rows.map((row) => `${table}.${row}.${column}`);
}

function hasCells(form: Form, ids: readonly CellId[]): boolean {
  return ids.every((id) => form.cellById.has(id));
}

function firstCell(form: Form, [id = '']: readonly CellId[]): FormCell | undefined {
  return form.cellById.get(id);
}

function nameOf(form: Form, table: TableId, row: string): string {
  return form.cells.find((cell) => cell.table === table && cell.row === row)?.rowName ?? '';
}
