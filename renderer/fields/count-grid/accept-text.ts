import type { CellId, FormCell } from '#shared/form/form';
import { type CellValue, readContent } from '#shared/report/cell-reading';
import type { CellContent } from '#shared/report/report';
import { valueText } from './cell-text';

/** What becomes of a typed text: what the report keeps, what the cell shows, and what the person is told. */
export interface AcceptedText {
  readonly contents: Readonly<Record<CellId, CellContent>>;
  readonly text: string;
  /** Present when the text was cleaned (rule F-03): nothing is corrected without showing it. */
  readonly notice?: string;
}

/**
 * Takes a typed text with the strict parser of the cell. What cannot be read is kept as typed and is for the rules to
 * mark. A unit written behind an amount is taken out of the text into the choice beside the number.
 */
export function acceptText(cell: FormCell, typed: string): AcceptedText {
  const reading = readContent(cell, typed);
  if (reading.state === 'blank') return { contents: { [cell.id]: null }, text: '' };
  if (reading.state !== 'value') return { contents: { [cell.id]: reading.text }, text: reading.text };
  const text = valueText(cell, reading);
  return {
    contents: valueContents(cell, reading.value),
    text,
    ...(reading.cleanedFrom === undefined ? {} : { notice: `已把“${typed}”整理为 ${text}。` }),
  };
}

function valueContents(cell: FormCell, value: CellValue): AcceptedText['contents'] {
  if (typeof value !== 'object') return { [cell.id]: value };
  if (cell.unitChoice === undefined || value.unit === undefined) return { [cell.id]: value.amount };
  return { [cell.id]: value.amount, [cell.unitChoice]: value.unit };
}
