import type { FormCell } from '../form/form';
import type { CellValue } from '../report/cell-reading';
import type { Figures } from '../report/figures';
import { toMillionths } from '../values/amount';
import { AMOUNT_UNIT_LABELS } from '../values/amount-with-unit';
import { formatSignedCount } from '../values/signed-count';
import { printableText } from './printable-text';

/** Text that is no figure stands only in drafts; more of it than this would not help anybody to find the cell. */
const MAX_TYPED_TEXT = 24;

/**
 * What is printed in a numeric cell (spec/template-2019.md section 3). A total stays empty while one of its figures
 * is missing; a placeholder prints 0, as its finding F-07 announces; text that is no figure prints as typed.
 */
export function printCell(figures: Figures, cell: FormCell): string {
  if (cell.sumOf !== undefined) return String(figures.count(cell.id) ?? '');
  const reading = figures.reading(cell.id);
  switch (reading.state) {
    case 'blank':
      return '';
    case 'placeholder':
      return '0';
    case 'refused':
      return shortened(printableText(reading.text).trim());
    case 'value':
      return printValue(cell, reading.value);
  }
}

/** Amounts keep the decimals typed; 采购总金额 carries its unit in the cell, but for 0 (`251000元`, `0`). */
function printValue(cell: FormCell, value: CellValue): string {
  if (typeof value === 'number')
    return cell.kind === 'signedCount' ? formatSignedCount(value) : String(value);
  if (typeof value === 'string') return value;
  if (toMillionths(value.amount) === 0n) return '0';
  return value.unit === undefined ? value.amount : `${value.amount}${AMOUNT_UNIT_LABELS[value.unit]}`;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_TYPED_TEXT ? text : `${characters.slice(0, MAX_TYPED_TEXT).join('')}…`;
}
