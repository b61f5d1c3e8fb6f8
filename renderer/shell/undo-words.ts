import type { CellId, Form, NarrativeId } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import type { Report } from '#shared/report/report';
import { textChange } from '#shared/report/text-change';
import { tiesIn } from '#shared/report/tied-figures';
import { type Destination, pageOfText } from '../editing/pages';
import type { UndoStep } from '../editing/undo-history';
import { cellText } from '../fields/count-grid/cell-text';

/** A step as it is told and shown once it was taken back or taken again. */
export interface ToldStep {
  /** What has changed by it, without the verb. */
  readonly words: string;
  /** Where to look; absent where it belongs to no place. */
  readonly destination?: Destination;
}

/** Tells a step from the report that has gone to the one that stands now (ux-conventions section 9). */
export function toldStep({ edit }: UndoStep, gone: Report, now: Report): ToldStep {
  switch (edit.type) {
    case 'cells':
      return toldCells(Object.keys(edit.contents), gone, now);
    case 'stated':
      return toldCells(Object.keys(edit.contents), gone, now, '原文件的总计');
    case 'narrative':
      return toldText(edit.part, gone, now);
    case 'untie':
      return toldUntying(edit.part, edit.start, gone, now);
    case 'infoFee':
      return toldRecorded(Object.keys(edit.contents), gone, now);
    case 'unit':
      return toldBasics('单位信息');
    case 'people':
      return toldBasics('人员信息');
    case 'reportYear':
      return { ...toldBasics('报告年度'), words: `报告年度 ${gone.reportYear} → ${now.reportYear}` };
    case 'version':
      return { words: '恢复早先版本', destination: { page: 'versions' } };
    case 'explanation':
      return { words: '说明' };
    default:
      return edit satisfies never;
  }
}

function toldBasics(words: string): ToldStep {
  return { words, destination: { page: 'basics' } };
}

function toldCells(ids: readonly CellId[], gone: Report, now: Report, what = ''): ToldStep {
  const form = formOf(now.template);
  const cells = ids.flatMap((id) => form.cellById.get(unitOwner(form, id) ?? id) ?? []);
  const [first] = cells;
  if (first === undefined) return { words: what === '' ? '表中的数字' : what };
  const section = form.sections.find(({ id }) => id === first.table);
  const table = `表${section?.ordinal ?? ''}`;
  const destination: Destination = { page: first.table, cell: first.id };
  if (new Set(cells).size > 1) return { words: `${table}的 ${ids.length} 格`, destination };
  const name = `${table}“${first.rowName}／${first.columnName}”`;
  if (what !== '') return { words: `${name}${what}`, destination };
  const [from, to] = [gone, now].map((report) => cellText(report, first) || '空白');
  return { words: from === to ? name : `${name} ${from} → ${to}`, destination };
}

/** The cell whose unit a choice is; undefined for a cell itself. */
function unitOwner(form: Form, id: CellId): CellId | undefined {
  return form.cells.find(({ unitChoice }) => unitChoice === id)?.id;
}

function toldRecorded(keys: readonly string[], gone: Report, now: Report): ToldStep {
  const form = formOf(now.template);
  const section = form.sections.find((each) => each.kind === 'narrative' && each.register?.id === 'infoFee');
  const [first] = [...form.recordedById.values()].filter(({ key }) => keys.includes(key));
  if (first === undefined || section === undefined) return { words: '登记的数字' };
  const [from, to] = [gone, now].map((report) => report.infoFee?.[first.key] ?? '空白');
  return {
    words: `第${section.ordinal}部分登记的“${first.name}” ${from} → ${to}`,
    destination: { page: section.id, cell: first.id },
  };
}

function toldUntying(part: NarrativeId, at: number, gone: Report, now: Report): ToldStep {
  const tie = [...tiesIn(gone, part), ...tiesIn(now, part)].find(({ start }) => start === at);
  if (tie === undefined) return { words: `${partName(part, now)}的数字与表格脱开` };
  const { start, end } = tie;
  return {
    words: `${partName(part, now)}的“${now.narrative[part].slice(start, end)}”与表格脱开`,
    destination: { page: pageOfText(part), text: { part, start, end } },
  };
}

function partName(part: NarrativeId, report: Report): string {
  const section = formOf(report.template).sections.find(({ id }) => id === part);
  return section === undefined ? '开头说明' : `第${section.ordinal}部分`;
}

function toldText(part: NarrativeId, gone: Report, now: Report): ToldStep {
  const name = partName(part, now);
  const changed = Object.keys(now.narrative).filter(
    (id) => now.narrative[id as NarrativeId] !== gone.narrative[id as NarrativeId],
  );
  const { start, removed, inserted } = textChange(gone.narrative[part], now.narrative[part]);
  const counts = [
    ...(removed === '' ? [] : [`去掉 ${removed.length} 字`]),
    ...(inserted === '' ? [] : [`恢复 ${inserted.length} 字`]),
  ];
  return {
    words: changed.length > 1 ? `${changed.length} 个部分的文字` : `${name}的文字，${counts.join('、')}`,
    destination: { page: pageOfText(part), text: { part, start, end: start + inserted.length } },
  };
}
