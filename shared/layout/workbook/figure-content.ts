import type { FormCell } from '../../form/form';
import type { CellReading, CellValue } from '../../report/cell-reading';
import type { Figures } from '../../report/figures';
import { decimalsOf, toMillionths } from '../../values/amount';
import { AMOUNT_UNIT_LABELS } from '../../values/amount-with-unit';
import { printCell } from '../print-cell';
import type { SheetContent } from './workbook-document';

/** Digits a spreadsheet keeps of a number; a longer one would silently become another. */
const KEPT_DIGITS = 15;
const COUNT_FORMAT = '0';
const SIGNED_FORMAT = '+0;-0;0';

/** An entered figure for a spreadsheet: a number where it is one, in the form's own way of writing it. */
export function figureContent(figures: Figures, cell: FormCell): SheetContent {
  const reading: CellReading = figures.reading(cell.id);
  switch (reading.state) {
    case 'blank':
      return { kind: 'blank' };
    case 'placeholder':
      // Counts and prints as 0, as its finding tells.
      return { kind: 'number', value: 0, format: COUNT_FORMAT };
    case 'refused':
      return textContent(figures, cell);
    case 'value':
      return numberContent(cell, reading.value) ?? textContent(figures, cell);
  }
}

function numberContent(cell: FormCell, value: CellValue): SheetContent | undefined {
  if (typeof value === 'number')
    return { kind: 'number', value, format: cell.kind === 'signedCount' ? SIGNED_FORMAT : COUNT_FORMAT };
  const amount = typeof value === 'string' ? value : value.amount;
  if (amount.replace('.', '').length > KEPT_DIGITS) return undefined;
  const unit = typeof value === 'string' ? undefined : value.unit;
  const decimals = decimalsOf(amount);
  const format = decimals === 0 ? COUNT_FORMAT : `0.${'0'.repeat(decimals)}`;
  // 0 of anything is written without its unit.
  const isPlain = unit === undefined || toMillionths(amount) === 0n;
  return {
    kind: 'number',
    value: Number(amount),
    format: isPlain ? format : `${format}"${AMOUNT_UNIT_LABELS[unit]}"`,
  };
}

function textContent(figures: Figures, cell: FormCell): SheetContent {
  return { kind: 'text', text: printCell(figures, cell) };
}
