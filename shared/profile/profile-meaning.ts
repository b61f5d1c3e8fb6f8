import type { CellId, Form } from '../form/form';
import { FIRST_REPORT_YEAR, FORMS, formForYear } from '../form/forms';
import { officialDeadline } from '../report/official-deadline';
import { dateInWords, isCalendarDate } from '../values/calendar-date';
import { quotable } from '../values/quotable';
import type { CellComparisonRule, CellLimitRule, LocalProfile } from './local-profile';

/** Of a cell id, in a message. */
const LONGEST_ID = 60;

/** Something a profile of the right shape says that cannot be, with its path in the file. */
export interface MeaningFault {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Everything in a profile that makes no sense, or that would relax what is official. */
export function* meaningFaults(profile: LocalProfile): Generator<MeaningFault> {
  const forms = formsFor(profile.reportYear);
  if (forms.length === 0) yield { path: ['reportYear'], reason: unknownYear() };
  yield* deadlineFaults(profile);
  yield* repeatedIds(profile);
  for (const [index, rule] of profile.rules.entries()) {
    if (rule.kind === 'cellComparison') yield* comparisonFaults(rule, index, forms);
    if (rule.kind === 'cellLimit') yield* limitFaults(rule, index, forms);
  }
}

/** The forms a profile's cells may be of: that of its year, or any where it is for every year. */
function formsFor(reportYear: number | undefined): readonly Form[] {
  if (reportYear === undefined) return FORMS;
  const form = formForYear(reportYear);
  return form === undefined ? [] : [form];
}

function unknownYear(): string {
  return `“reportYear”不对：统一格式从 ${FIRST_REPORT_YEAR} 年度起使用。`;
}

function* deadlineFaults({ deadline, reportYear }: LocalProfile): Generator<MeaningFault> {
  if (deadline === undefined) return;
  const fault = (reason: string): MeaningFault => ({ path: ['deadline'], reason });
  if (!isCalendarDate(deadline))
    yield fault(`没有“${quotable(deadline)}”这一天。日期请写成“2026-01-20”的样子。`);
  else if (reportYear === undefined) yield fault('写了“deadline”，就要写明是哪一年度：请补上“reportYear”。');
  else if (deadline > officialDeadline('government', reportYear)) yield fault(tooLate(reportYear));
  else if (deadline < `${reportYear + 1}-01-01`)
    yield fault(`“deadline”不对：${reportYear} 年度到 12 月 31 日才结束，截止日期应在这以后。`);
}

/** A notice may ask for a report earlier than the Regulation does, not allow it later. */
function tooLate(reportYear: number): string {
  const last = dateInWords(officialDeadline('government', reportYear));
  return `“deadline”晚于法定期限：按《中华人民共和国政府信息公开条例》第四十九条，最晚是 ${last}（政府部门是 1 月 31 日）。本地要求只能提前，不能推后。`;
}

function* repeatedIds({ requiredTopics, rules }: LocalProfile): Generator<MeaningFault> {
  const seen = new Set<string>();
  for (const [list, entries] of Object.entries({ requiredTopics, rules })) {
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id)) yield { path: [list, index, 'id'], reason: `编号“${id}”用了两次，请改成不同的。` };
      seen.add(id);
    }
  }
}

function* comparisonFaults(
  { left, right }: CellComparisonRule,
  index: number,
  forms: readonly Form[],
): Generator<MeaningFault> {
  const leftForms = forms.filter(({ cellById }) => cellById.has(left));
  yield* cellFaults(['rules', index, 'left'], left, forms);
  yield* cellFaults(['rules', index, 'right'], right, leftForms.length === 0 ? forms : leftForms);
  if (left === right)
    yield {
      path: ['rules', index, 'right'],
      reason: `“left”和“right”是同一格“${quotable(right, LONGEST_ID)}”，没有可比的。`,
    };
}

function* limitFaults(
  { cell, atLeast, atMost }: CellLimitRule,
  index: number,
  forms: readonly Form[],
): Generator<MeaningFault> {
  yield* cellFaults(['rules', index, 'cell'], cell, forms);
  if (atLeast === undefined && atMost === undefined)
    yield { path: ['rules', index], reason: '这一项里缺少“atLeast”（不少于）或“atMost”（不多于）。请补上。' };
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    yield { path: ['rules', index, 'atMost'], reason: `“atMost”（${atMost}）比“atLeast”（${atLeast}）小。` };
}

/** A check reads whole numbers, so money is no cell of a rule. */
function* cellFaults(
  path: readonly (string | number)[],
  cell: CellId,
  forms: readonly Form[],
): Generator<MeaningFault> {
  if (forms.length === 0) return;
  const found = forms.flatMap((form) => form.cellById.get(cell) ?? []);
  const versions = forms.map(({ template }) => `${template} 版`).join('、');
  if (found.length === 0)
    yield { path, reason: `${versions}格式里没有“${quotable(cell, LONGEST_ID)}”这一格。请核对格子的编号。` };
  else if (found.every(({ kind }) => kind === 'amount' || kind === 'amountWithUnit'))
    yield { path, reason: `“${cell}”填的是金额，不能用在这里；只能用填件数、项数的格子。` };
}
