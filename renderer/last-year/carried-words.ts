import { carriedCell } from '#shared/form/carried-cell';
import type { Form } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { CarriedFigures } from '#shared/report/carry-over';
import type { Report } from '#shared/report/report';

/**
 * Tells what was filled in from last year's report: `上年结转按去年年报的“结转下年度”填入 1 件，可修改。` Undefined where
 * nothing was.
 */
export function carriedWords(form: Form, carried: CarriedFigures): string | undefined {
  const [first] = Object.keys(carried);
  const cell = first === undefined ? undefined : form.cellById.get(first);
  if (cell === undefined) return undefined;
  const fromName = carriedCell(form, cell)?.fromName ?? '';
  const sum = Object.values(carried).reduce((total, count) => total + count, 0);
  return `${cell.rowName}按去年年报的“${fromName}”填入 ${sum} ${cell.unit}，可修改。`;
}

/** Tells of a report that has just begun from last year's: all its figures come from there. */
export function begunWords(report: Report): string {
  const counts = Object.entries(report.cells).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const carried = carriedWords(formOf(report.template), Object.fromEntries(counts));
  return [`已新建 ${report.reportYear} 年年报，单位和人员与去年相同。`, carried].join('');
}
