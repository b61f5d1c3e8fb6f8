import type { FormCell, NarrativeId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { Report, TiedFigure } from '#shared/report/report';
import { tiesIn } from '#shared/report/tied-figures';

/** Where a figure comes from, as it is told: 表三“新收政府信息公开申请数量／自然人”. */
export function sourceWords(report: Report, cell: FormCell): string {
  const section = formOf(report.template).sections.find(({ id }) => id === cell.table);
  return `表${section?.ordinal ?? ''}“${cell.rowName}／${cell.columnName}”`;
}

/** What has come loose (ux-conventions section 14); empty where nothing has. */
export function loosenedWords(count: number): string {
  if (count <= 0) return '';
  return `${count === 1 ? '此数字' : `${count} 个数字`}与表格脱开，改动表格时不会跟着变。`;
}

/** How many figures of some texts are tied. */
export function tiedCount(report: Report, parts: Iterable<NarrativeId>): number {
  return [...parts].reduce((sum, part) => sum + tiesIn(report, part).length, 0);
}

/** The digits of a tied figure. */
export function tiedDigits(report: Report, part: NarrativeId, { start, end }: TiedFigure): string {
  return report.narrative[part].slice(start, end);
}
