import type { CellId } from '../form/form';
import { toMillionths } from '../values/amount';
import type { AmountUnit } from '../values/amount-with-unit';
import { type Change, changeBetween } from '../values/change';
import type { CellReading } from './cell-reading';
import { countOrStated, type Figures } from './figures';
import { valueText } from './value-text';

/** A figure of one year's report as it is shown, and as much of it as can be compared. */
export interface YearFigure {
  /** As printed; as typed where it cannot be read; empty while nothing is known. A placeholder (`/`) shows as 0. */
  readonly text: string;
  /** Exact, in millionths; absent while blank or unreadable, which is not the same as 0. */
  readonly millionths?: bigint;
  /** The unit chosen beside an amount other than 0; other figures have the unit of their column. */
  readonly chosenUnit?: AmountUnit;
}

const UNKNOWN: YearFigure = { text: '' };
const MILLIONTHS = 1_000_000n;
const YUAN_PER_TEN_THOUSAND = 10_000n;

/**
 * The figure of a cell, or the sum of several of one column: unknown while one of them is. Where a total cannot be
 * computed because a report of another make prints only totals, the stated one speaks.
 */
export function yearFigure(figures: Figures, ids: readonly CellId[]): YearFigure {
  const [id] = ids;
  if (id === undefined) return UNKNOWN;
  if (ids.length > 1) return countFigure(sumSoFar(ids.map((each) => countOrStated(figures, each))));
  const cell = figures.form.cellById.get(id);
  if (cell?.sumOf !== undefined) return countFigure(countOrStated(figures, id));
  const reading = figures.reading(id);
  if (reading.state === 'blank') return UNKNOWN;
  if (reading.state === 'refused') return { text: reading.text.trim() };
  if (reading.state === 'placeholder' || cell === undefined) return { text: '0', millionths: 0n };
  return { text: valueText(cell, reading.value), ...magnitude(reading) };
}

/** The change between the figures of two years; undefined while one of them is unknown or they share no unit. */
export function changeOf(lastYear: YearFigure, thisYear: YearFigure): Change | undefined {
  if (lastYear.millionths === undefined || thisYear.millionths === undefined) return undefined;
  const units = new Set([lastYear.chosenUnit, thisYear.chosenUnit].filter((unit) => unit !== undefined));
  return units.size > 1
    ? changeBetween(inYuan(lastYear), inYuan(thisYear))
    : changeBetween(lastYear.millionths, thisYear.millionths);
}

function sumSoFar(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
}

function countFigure(count: number | null): YearFigure {
  return count === null ? UNKNOWN : { text: String(count), millionths: BigInt(count) * MILLIONTHS };
}

/** An amount above 0 without a unit says nothing that could be compared (rule F-08 asks for the unit). */
function magnitude(reading: Extract<CellReading, { state: 'value' }>): Omit<YearFigure, 'text'> {
  const { value } = reading;
  if (typeof value === 'number') return { millionths: BigInt(value) * MILLIONTHS };
  if (typeof value === 'string') return { millionths: toMillionths(value) };
  const millionths = toMillionths(value.amount);
  if (millionths === 0n) return { millionths };
  return value.unit === undefined ? {} : { millionths, chosenUnit: value.unit };
}

function inYuan({ millionths = 0n, chosenUnit }: YearFigure): bigint {
  return chosenUnit === 'tenThousandYuan' ? millionths * YUAN_PER_TEN_THOUSAND : millionths;
}
