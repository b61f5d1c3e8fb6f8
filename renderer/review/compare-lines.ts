import type { CellId } from '#shared/form/form';
import type { ComparedCell, ComparedRow, ComparedTable } from '#shared/report/compare-years';
import type { YearFigure } from '#shared/report/year-figure';
import { isLeap } from '#shared/values/leap';

/** One line of the comparison, ready to be drawn. */
export interface CompareLine {
  /** Where this year's figure stands. */
  readonly cell: CellId;
  readonly name: string;
  /** What is to be known about the name: last year's other name, the rows added up. Empty where there is nothing. */
  readonly remark: string;
  readonly thisYear: string;
  readonly lastYear: string;
  /** `+3`, and `+60.0%` where there is such a share; empty while one of the years is unknown. */
  readonly difference: string;
  readonly share: string;
  readonly isLarge: boolean;
}

export interface CompareGroup {
  readonly heading: string;
  readonly lines: readonly CompareLine[];
}

const MILLIONTHS = 1_000_000;

/**
 * The lines of one table. With `onlyColumn` a row is one line and stands under the labels it is printed under; else
 * every figure is a line and stands under its row. Units are named where the table has several.
 */
export function compareLines({ rows }: ComparedTable, onlyColumn?: string): readonly CompareGroup[] {
  const isMixed = new Set(rows.flatMap(({ cells }) => cells.map(({ unit }) => unit))).size > 1;
  const groups: { readonly heading: string; readonly lines: CompareLine[] }[] = [];
  for (const row of rows) {
    const path = row.labels.length === 0 ? [row.name] : row.labels;
    const heading = (onlyColumn === undefined ? path : path.slice(0, -1)).join(' › ');
    const shown = row.cells.filter(({ column }) => onlyColumn === undefined || column === onlyColumn);
    const lines = shown.map((cell) => {
      const name = onlyColumn === undefined ? cell.columnName : (path.at(-1) ?? '');
      return lineOf(row, cell, isMixed && cell.unit !== '' ? `${name}（${cell.unit}）` : name);
    });
    const last = groups.at(-1);
    if (last?.heading === heading && onlyColumn !== undefined) last.lines.push(...lines);
    else if (lines.length > 0) groups.push({ heading, lines });
  }
  return groups;
}

function lineOf(row: ComparedRow, cell: ComparedCell, name: string): CompareLine {
  return {
    cell: cell.cell,
    name,
    remark: remarkOn(row, cell),
    thisYear: cell.thisYear.text,
    lastYear: cell.lastYear.text,
    difference: cell.change?.difference ?? '',
    share: cell.change?.share ?? '',
    isLarge: isLarge(cell.thisYear, cell.lastYear),
  };
}

function remarkOn({ formerName, sumOf }: ComparedRow, { formerColumnName }: ComparedCell): string {
  const former = [formerName, formerColumnName].filter((name) => name !== undefined).join('／');
  return [sumOf === undefined ? '' : `＝${sumOf.join('＋')}`, former === '' ? '' : `去年栏目：${former}`]
    .filter((part) => part !== '')
    .join('；');
}

function isLarge({ millionths: present }: YearFigure, { millionths: former }: YearFigure): boolean {
  if (present === undefined || former === undefined) return false;
  return isLeap(Number(present) / MILLIONTHS, Number(former) / MILLIONTHS);
}
