import type { FormCell } from '#shared/form/form';
import { carriedFigure } from '../../editing/last-year';
import type { JudgedReport } from '../../editing/report-store';

/** What last year's report says of the beginning of a cell: `去年年报的“结转下年度”是 1 件，本格与它一致。` */
export function carriedNote(state: JudgedReport, cell: FormCell): string | undefined {
  const carried = carriedFigure(state, cell);
  if (carried === undefined) return undefined;
  const stated = `去年年报的“${carried.fromName}”是 ${carried.count} ${cell.unit}`;
  return carried.taken ? `${stated}，本格与它一致，可修改。` : `${stated}。`;
}
