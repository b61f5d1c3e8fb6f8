import { formOf } from '../form/forms';
import type { Passage } from '../values/text-passages';
import { writtenLength } from '../values/written-length';
import { partName } from './part-name';
import type { Report } from './report';
import { type ChangedFigure, isEmptyDifference, type ReportDifference } from './report-difference';

/**
 * What changed, in one line: `改了 4 格，第五部分 ＋120 字`.
 *
 * @param after the report the difference leads to: its form names the parts
 */
export function differenceWords(difference: ReportDifference, after: Report): string {
  if (isEmptyDifference(difference)) return '内容相同';
  const { basics, figures, texts, explanations } = difference;
  const form = formOf(after.template);
  const year = basics.find(({ field }) => field === 'reportYear');
  const others = basics.filter(({ field }) => field !== 'reportYear' && field !== 'template');
  const cells = new Set(figures.filter(({ place }) => place !== 'infoFee').map(cellOf(after)));
  const recorded = figures.filter(({ place }) => place === 'infoFee').length;
  return [
    ...(year === undefined ? [] : [`报告年度 ${year.before} → ${year.after}`]),
    ...(others.length === 0 ? [] : ['改了基本信息']),
    ...(cells.size === 0 ? [] : [`改了 ${cells.size} 格`]),
    ...(recorded === 0 ? [] : [`改了 ${recorded} 项登记的数字`]),
    ...texts.map(({ part, passages }) => `${partName(form, part)} ${lengthWords(passages)}`),
    ...(explanations.length === 0 ? [] : [`改了 ${explanations.length} 条说明`]),
  ].join('，');
}

/** How much a text grew and shrank: `＋120 字`, `－8 字`, `＋120 －8 字`. Blanks are not counted, as everywhere. */
export function lengthWords(passages: readonly Passage[]): string {
  const length = (kind: Passage['kind']) =>
    passages.reduce((sum, passage) => sum + (passage.kind === kind ? writtenLength(passage.text) : 0), 0);
  const [added, removed] = [length('added'), length('removed')];
  if (passages.every(({ kind }) => kind === 'same')) return '只改了数字与表格的对应';
  if (added === 0 && removed === 0) return '只改了空格或换行';
  const parts = [...(added === 0 ? [] : [`＋${added}`]), ...(removed === 0 ? [] : [`－${removed}`])];
  return `${parts.join(' ')} 字`;
}

/** An amount and the unit chosen beside it are one cell to whoever reads. */
function cellOf(after: Report): (figure: ChangedFigure) => string {
  const owners = new Map(
    formOf(after.template).cells.flatMap(({ id, unitChoice }) =>
      unitChoice === undefined ? [] : [[unitChoice, id] as const],
    ),
  );
  return ({ id }) => owners.get(id) ?? id;
}
