import type { FormCell } from '../form/form';
import { toMillionths } from '../values/amount';
import { AMOUNT_UNIT_LABELS } from '../values/amount-with-unit';
import { formatSignedCount } from '../values/signed-count';
import type { CellValue } from './cell-reading';

/**
 * A cell's value as it is printed: amounts keep the decimals typed; 采购总金额 carries its unit in the cell, but for 0
 * (`251000元`, `0`).
 */
export function valueText(cell: FormCell, value: CellValue): string {
  if (typeof value === 'number')
    return cell.kind === 'signedCount' ? formatSignedCount(value) : String(value);
  if (typeof value === 'string') return value;
  if (toMillionths(value.amount) === 0n) return '0';
  return value.unit === undefined ? value.amount : `${value.amount}${AMOUNT_UNIT_LABELS[value.unit]}`;
}
