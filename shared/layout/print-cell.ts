import type { FormCell } from '../form/form';
import type { Figures } from '../report/figures';
import { valueText } from '../report/value-text';
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
      return valueText(cell, reading.value);
  }
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= MAX_TYPED_TEXT ? text : `${characters.slice(0, MAX_TYPED_TEXT).join('')}…`;
}
