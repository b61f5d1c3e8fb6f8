import type { Form, FormCell } from '#shared/form/form';
import { quotable } from '#shared/values/quotable';
import type { PasteOutcome, PastePlan, TotalDifference } from './paste-plan';
import type { StrayText } from './place-pasted';

/** What the status line says after a paste. */
export function pastedWords({ totals }: PastePlan, { cells, differences }: PasteOutcome): string {
  const skipped = totals.length === 0 ? '' : `，跳过自动计算格 ${totals.length} 格`;
  const [only] = differences;
  const compared =
    only === undefined
      ? ''
      : differences.length === 1
        ? `${differenceWords(only)}。`
        : `粘贴内容的总计有 ${differences.length} 格与自动计算不同。`;
  return `已粘贴 ${cells.length} 格${skipped}。${compared}`;
}

/** `重复申请／总计：粘贴内容的总计 12 与自动计算 11 不同` */
export function differenceWords({ cell, pasted, computed }: TotalDifference): string {
  return `${placeWords(cell)}：粘贴内容的总计 ${pasted} 与自动计算 ${computed} 不同`;
}

/** What a text without a cell says, and of which row. */
export function strayWords({ text, label }: StrayText): string {
  return label === undefined ? `“${quotable(text)}”` : `${quotable(label)}：“${quotable(text)}”`;
}

/** A cell as it is called in messages. */
export function placeWords(cell: FormCell): string {
  return `${cell.rowName}／${cell.columnName}`;
}

/** A table as people call it: 表三. */
export function tableWords(form: Form, table: FormCell['table'] | undefined): string {
  return `表${form.sections.find(({ id }) => id === table)?.ordinal ?? ''}`;
}

/** How much a paste would put in, and how much of that replaces something. */
export function amountWords({ cells, overwritten }: PasteOutcome): string {
  const replaced = overwritten.length === 0 ? '原有内容不变' : `其中 ${overwritten.length} 格改动原有内容`;
  return `填入 ${cells.length} 格，${replaced}。`;
}

export const NOTHING_TO_PASTE = '粘贴的内容里没有可以填的数字。没有改动。';
