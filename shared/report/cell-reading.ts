import type { CellKind, FormCell, RecordedField } from '../form/form';
import { type Amount, readAmount, readDecimal } from '../values/amount';
import {
  AMOUNT_UNITS,
  type AmountUnit,
  type AmountWithUnit,
  readAmountWithUnit,
} from '../values/amount-with-unit';
import { MAX_COUNT, readCount } from '../values/count';
import { BLANK, type Reading, refuse } from '../values/reading';
import { readSignedCount } from '../values/signed-count';
import type { CellContent, Report } from './report';

/** A cell's value: a whole number, a decimal text, or a decimal text with its unit, by the cell's kind. */
export type CellValue = number | Amount | AmountWithUnit;
export type CellReading = Reading<CellValue>;

/** What a content is read by: how its cell is read, in which unit, and with how many decimals at most. */
interface ContentKind {
  readonly kind: CellKind;
  readonly unit: string;
  readonly mostDecimals?: number;
}

/**
 * Reads what stands in a cell with the one strict parser of its kind, whether it was typed, pasted or came in a
 * file (spec/exchange.md: "read by the same strict parser").
 */
export function readContent(
  cell: ContentKind,
  content: CellContent | undefined,
  chosen?: AmountUnit,
): CellReading {
  if (content === null || content === undefined) return BLANK;
  if (typeof content === 'number') return readNumber(cell, content, chosen);
  switch (cell.kind) {
    case 'count':
      return readCount(content);
    case 'signedCount':
      return readSignedCount(content);
    case 'amount':
      return readAmount(content, cell.unit, cell.mostDecimals);
    case 'amountWithUnit':
      return readAmountWithUnit(content, chosen);
  }
}

/** Reads an entered cell of a report. */
export function readCell(report: Report, cell: FormCell): CellReading {
  return readContent(cell, report.cells[cell.id], chosenUnit(report, cell));
}

/** Reads what is recorded beside a text; blank where nothing is. */
export function readRecorded(report: Report, field: RecordedField): CellReading {
  const recorded = report.infoFee ?? {};
  return readContent(field, Object.hasOwn(recorded, field.key) ? recorded[field.key] : null);
}

/** The unit chosen beside an amount that has no unit of its own, if one is chosen. */
export function chosenUnit(report: Report, cell: FormCell): AmountUnit | undefined {
  const choice = cell.unitChoice === undefined ? undefined : report.cells[cell.unitChoice];
  return AMOUNT_UNITS.find((unit) => unit === choice);
}

/** A JSON number is already clean; it is only held against the limits of its cell. */
function readNumber(cell: ContentKind, content: number, chosen: AmountUnit | undefined): CellReading {
  const text = String(content);
  if (cell.kind === 'amount') return readDecimal(text, text, cell.mostDecimals);
  if (cell.kind === 'amountWithUnit') return readAmountWithUnit(text, chosen);
  if (!Number.isInteger(content)) return refuse(text, 'notWhole');
  if (Math.abs(content) > MAX_COUNT) return refuse(text, 'tooLarge');
  if (content < 0 && cell.kind === 'count') return refuse(text, 'negative');
  return { state: 'value', value: content === 0 ? 0 : content };
}
