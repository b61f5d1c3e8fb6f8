import { foreignIds } from '#shared/form/foreign-cells';
import type { CellId, FormTable } from '#shared/form/form';
import type { ReportEdit } from '#shared/report/edit';
import type { CellContent } from '#shared/report/report';
import type { Finding } from '#shared/rules/finding';
import type { JudgedReport } from '../../editing/report-store';
import { enteredCells } from '../../fields/count-grid/cell-text';
import { zeroEdit } from './blank-cells';

/** Something the program can do about a finding once the person says so. */
export interface Remedy {
  /** What it does, as the button says it. */
  readonly label: string;
  readonly edit: ReportEdit;
  /** What is told once it is done. */
  readonly done: string;
}

/** What can be done about one finding of a table, told from the figures and never from the rule. */
export function remediesFor(state: JudgedReport, table: FormTable, finding: Finding): readonly Remedy[] {
  return [
    computedTotals(state, [finding], '采用自动计算的总计'),
    zeroFilling(state, [finding], () => '按 0 填入'),
    dividedRows(state, table, finding),
    otherForm(state, table, finding),
  ].filter((remedy) => remedy !== undefined);
}

/** The same for all findings of a table at once, where that spares many presses; empty where one finding has it all. */
export function remediesForAll(state: JudgedReport, findings: readonly Finding[]): readonly Remedy[] {
  const totals = statedTotals(state, findings).length;
  return [
    totals > 1 ? computedTotals(state, findings, `${totals} 处都采用自动计算的总计`) : undefined,
    zeroFilling(state, findings, (count) => (count > 1 ? `${count} 格都按 0 填入` : undefined)),
  ].filter((remedy) => remedy !== undefined);
}

/** Drops the totals a file from elsewhere states, so that the computed ones stand. */
function computedTotals(
  state: JudgedReport,
  findings: readonly Finding[],
  label: string,
): Remedy | undefined {
  const ids = statedTotals(state, findings);
  if (ids.length === 0) return undefined;
  return { label, edit: dropStated(ids), done: '已采用自动计算的总计。' };
}

function statedTotals({ report, form }: JudgedReport, findings: readonly Finding[]): CellId[] {
  return named(findings).filter(
    (id) => isStated(report.stated[id]) && form.cellById.get(id)?.sumOf !== undefined,
  );
}

/** Puts 0 where a sign for "does not apply" stands (rule F-07); unlike other texts its meaning is known. */
function zeroFilling(
  { form, figures }: JudgedReport,
  findings: readonly Finding[],
  label: (count: number) => string | undefined,
): Remedy | undefined {
  const cells = named(findings).flatMap((id) => {
    const cell = form.cellById.get(id);
    if (cell === undefined || cell.sumOf !== undefined) return [];
    return figures.reading(id).state === 'placeholder' ? [cell] : [];
  });
  const words = cells.length === 0 ? undefined : label(cells.length);
  return words === undefined
    ? undefined
    : { label: words, edit: zeroEdit(cells), done: `已把 ${cells.length} 格填为 0。` };
}

/**
 * Once an undivided row of a file from elsewhere has been divided, the person may hold what is filled in now against
 * what was printed and decide for the former.
 */
function dividedRows(
  { report, figures, form }: JudgedReport,
  table: FormTable,
  finding: Finding,
): Remedy | undefined {
  const rows = new Set(finding.cells.map((id) => form.cellById.get(id)?.row));
  const undivided = table.undivided.find(({ into }) => into.every((row) => rows.has(row)));
  if (undivided === undefined) return undefined;
  const ids = table.columnIds
    .map((column) => `${table.id}.${undivided.row}.${column}`)
    .filter((id) => isStated(report.stated[id]));
  const divided = undivided.into.every((row) =>
    table.columnIds.every((column) => figures.count(`${table.id}.${row}.${column}`) !== null),
  );
  if (ids.length === 0 || !divided) return undefined;
  return {
    label: `以现填的 ${undivided.into.length} 行为准`,
    edit: dropStated(ids),
    done: `已以现填的 ${undivided.into.length} 行为准。`,
  };
}

/** Drops what a file has in columns and rows of another form, which is told at the first cell of the table. */
function otherForm({ report, form }: JudgedReport, table: FormTable, finding: Finding): Remedy | undefined {
  const first = enteredCells(table)[0]?.id;
  if (finding.severity !== 'error' || finding.cells.length !== 1 || finding.cells[0] !== first)
    return undefined;
  const ids = foreignIds(form, table.id).filter((id) => isStated(report.stated[id]));
  if (ids.length === 0) return undefined;
  return {
    label: '去掉另一版格式的数字',
    edit: dropStated(ids),
    done: `已去掉另一版格式的 ${ids.length} 个数字。`,
  };
}

function dropStated(ids: readonly CellId[]): ReportEdit {
  return { type: 'stated', contents: Object.fromEntries(ids.map((id) => [id, null])) };
}

function named(findings: readonly Finding[]): CellId[] {
  return [...new Set(findings.flatMap((finding) => finding.cells))];
}

function isStated(content: CellContent | undefined): boolean {
  return content !== undefined && content !== null;
}
