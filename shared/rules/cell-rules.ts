import type { CellKind, Form, FormCell } from '../form/form';
import { decimalsOf } from '../values/amount';
import { quotable } from '../values/quotable';
import type { Refusal } from '../values/reading';
import { cellName, placedCellName } from './cell-wording';
import { looksLikeDate } from './date-likeness';
import { basics, type Content, content, reading } from './input';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';

/** Family F: single cells (spec/rules.md sections 2 and 3). */

const LARGEST_USUAL_COUNT = 10_000_000;
const USUAL_DECIMALS = 4;

/** What to change, by the reason a text was refused. */
const COUNT_ADVICE: Readonly<Record<Refusal, string>> = {
  notANumber: '请只填数字',
  negative: '件数不会小于 0，请核对',
  notWhole: '件数没有小数，请核对',
  tooLarge: '最多填 9 位数，请核对',
  tooManyDecimals: '件数没有小数，请核对',
  separatorsMisplaced: '逗号的位置不对，请只填数字',
  wrongUnit: '请只填数字',
};

const AMOUNT_ADVICE: Readonly<Record<Refusal, string>> = {
  notANumber: '请只填数字',
  negative: '金额不会小于 0，请核对',
  notWhole: '请只填数字',
  tooLarge: '数字过大，请核对',
  tooManyDecimals: '最多保留 6 位小数，请核对',
  separatorsMisplaced: '逗号的位置不对，请只填数字',
  wrongUnit: '请换算后填写，只填数字',
};

const isEntered = (cell: FormCell) => cell.sumOf === undefined;

/** One instance for every cell of these kinds: entered cells as filled in, computed ones as a foreign file states them. */
function onContents(
  kinds: readonly CellKind[],
  inspect: (content: Content, cell: FormCell, form: Form) => Fault | undefined,
): (form: Form) => readonly RuleInstance[] {
  return (form) =>
    form.cells
      .filter((cell) => kinds.includes(cell.kind))
      .map((cell) =>
        instance({
          section: cell.table,
          cells: [cell.id],
          reads: { content: content(cell.id) },
          inspect: ({ content }) => inspect(content, cell, form),
        }),
      );
}

const countOf = (content: Content) =>
  content.state === 'value' && typeof content.value === 'number' ? content.value : undefined;
const amountTextOf = (content: Content) =>
  content.state === 'value' && typeof content.value === 'string' ? content.value : undefined;

export const CELL_RULES: readonly Rule[] = [
  {
    id: 'F-01',
    severity: 'error',
    title: '每格都要填写',
    source: { kind: 'practice', text: '各地通知：没有发生的填 0，不要空着' },
    missing: true,
    folded: (partName, count) =>
      `${partName}还有 ${count} 格没有填写。没有发生的请填 0，可点“空白处全部填 0”。`,
    expand: (form) =>
      form.cells.filter(isEntered).map((cell) =>
        instance({
          section: cell.table,
          cells: [cell.id],
          reads: { cell: reading(cell.id) },
          inspect: (read) =>
            read.cell.state === 'blank'
              ? {
                  message: `${placedCellName(form, cell)}还没有填写。没有发生的请填 0，可点“空白处全部填 0”。`,
                }
              : undefined,
        }),
      ),
  },
  {
    id: 'F-02',
    severity: 'error',
    title: '件数应为非负整数',
    source: { kind: 'sense', text: '件数、项数不会是负数或小数' },
    folded: (partName, count) => `${partName}有 ${count} 格填的不是非负整数，请逐格改正。`,
    expand: onContents(['count'], (content, cell, form) =>
      content.state === 'refused'
        ? {
            message: `${placedCellName(form, cell)}应填非负整数，当前是“${quotable(content.text)}”。${COUNT_ADVICE[content.reason]}。`,
            expected: '非负整数',
            actual: content.text,
          }
        : undefined,
    ),
  },
  {
    id: 'F-03',
    severity: 'hint',
    title: '整理过的数字',
    source: { kind: 'sense', text: '全角数字、空格、千位分隔符和件、条、项不改变数值' },
    folded: (partName, count) =>
      `${partName}有 ${count} 格的数字已整理（去掉空格、分隔符、单位等），数值没有变。`,
    expand: onContents(['count'], (content, cell, form) => {
      const count = countOf(content);
      if (count === undefined || content.state !== 'value' || content.cleanedFrom === undefined)
        return undefined;
      const { cleanedFrom } = content;
      return {
        message: `${placedCellName(form, cell)}：已把“${quotable(cleanedFrom)}”整理为 ${count}。`,
        expected: count,
        actual: cleanedFrom,
      };
    }),
  },
  {
    id: 'F-04',
    severity: 'error',
    title: '收费金额的写法',
    source: { kind: 'official', text: '表头印明“单位：万元”；最多 6 位小数为常识' },
    expand: onContents(['amount'], (content, cell) =>
      content.state === 'refused'
        ? {
            message: `收费金额应为不小于 0 的数字，单位是${cell.unit}，当前是“${quotable(content.text)}”。${AMOUNT_ADVICE[content.reason]}。`,
            expected: `不小于 0 的数字，单位${cell.unit}`,
            actual: content.text,
          }
        : undefined,
    ),
  },
  {
    id: 'F-05',
    severity: 'hint',
    title: '收费金额小数位多',
    source: { kind: 'sense', text: '已公布的年报最多 4 位小数' },
    expand: onContents(['amount'], (content, cell) =>
      content.state === 'value' &&
      typeof content.value === 'string' &&
      decimalsOf(content.value) > USUAL_DECIMALS
        ? {
            message: `收费金额小数位较多，请确认单位是${cell.unit}。当前是 ${content.value}。`,
            actual: content.value,
          }
        : undefined,
    ),
  },
  {
    id: 'F-06',
    severity: 'error',
    title: '本年增/减应为整数',
    source: { kind: 'official', text: '2019 版表样栏目“本年增/减”；写法为常识' },
    expand: onContents(['signedCount'], (content, cell, form) =>
      content.state === 'refused'
        ? {
            message: `${form.tables[cell.table].partName}“${cell.rowName}”的“${cell.columnName}”请填整数：增加填正数，减少填负数，没有变化填 0。当前是“${quotable(content.text)}”。`,
            expected: '整数',
            actual: content.text,
          }
        : undefined,
    ),
  },
  {
    id: 'F-07',
    severity: 'warning',
    title: '“/”“—”“无”等',
    source: { kind: 'practice', text: '已公布的年报用“/”“—”表示没有；没有发生的应填 0' },
    folded: (partName, count) => `${partName}有 ${count} 格原文是“/”“—”“无”一类，将按 0 处理，请确认。`,
    expand: onContents(['count', 'signedCount', 'amount', 'amountWithUnit'], (content, cell, form) =>
      content.state === 'placeholder'
        ? {
            message: `${placedCellName(form, cell)}原文是“${quotable(content.text)}”，将按 0 处理，请确认。`,
            expected: 0,
            actual: content.text,
          }
        : undefined,
    ),
  },
  {
    id: 'F-08',
    severity: 'error',
    title: '采购总金额和单位',
    source: { kind: 'sense', text: '2019 版表样没有印采购总金额的单位' },
    expand: onContents(['amountWithUnit'], amountWithUnitFault),
  },
  {
    id: 'F-09',
    severity: 'hint',
    title: '数值很大',
    source: { kind: 'sense', text: '一年一千万件以上少见' },
    expand: onContents(['count'], (content, cell) => {
      const count = countOf(content);
      return count !== undefined && count > LARGEST_USUAL_COUNT
        ? { message: `“${cellName(cell)}”数值很大（${count}），请核对。`, actual: count }
        : undefined;
    }),
  },
  {
    id: 'F-10',
    severity: 'hint',
    title: '误填年份',
    source: { kind: 'sense', text: '数字正好等于年份多半是填错了格' },
    expand: (form) =>
      form.cells
        .filter((cell) => cell.kind === 'count' || cell.kind === 'amount')
        .map((cell) =>
          instance({
            section: cell.table,
            cells: [cell.id],
            reads: { content: content(cell.id), basics },
            inspect: (read) => {
              const { reportYear } = read.basics;
              const count = countOf(read.content);
              const figure = count ?? amountTextOf(read.content);
              const year = String(figure) === String(reportYear);
              if (!year && (count === undefined || !looksLikeDate(count, reportYear))) return undefined;
              return {
                message: `“${cellName(cell)}”填的是 ${figure}，是否误填了${year ? '年份' : '日期'}？`,
                ...(figure === undefined ? {} : { actual: figure }),
              };
            },
          }),
        ),
  },
];

function amountWithUnitFault(content: Content, cell: FormCell, form: Form): Fault | undefined {
  const ask = `${placedCellName(form, cell)}：请填写${cell.columnName}并选择单位（元或万元）。`;
  if (content.state === 'refused')
    return { message: `${ask}当前是“${quotable(content.text)}”。`, actual: content.text };
  if (content.state !== 'value' || typeof content.value !== 'object') return undefined;
  const { amount, unit } = content.value;
  return unit === undefined && /[1-9]/.test(amount)
    ? { message: `${ask}当前是 ${amount}，没有单位。`, actual: amount, missing: true }
    : undefined;
}
