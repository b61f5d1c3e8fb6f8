import type { CellId } from '../form/form';
import { statementsOn } from '../reading/read-statements';
import { type CellReading, readRecorded } from '../report/cell-reading';
import { countIn, countOrStated, type Figures } from '../report/figures';
import type { Amount } from '../values/amount';
import { BLANK } from '../values/reading';
import type { Input, InputValues, Reads, ValuesOf } from './input';
import type { Subject } from './subject';

/** The values a check declared, or undefined ("not yet") while one of them is missing. */
export function readInputs<R extends Reads>(reads: R, subject: Subject): ValuesOf<R> | undefined {
  const values: Record<string, InputValues[Input['from']]> = {};
  for (const name in reads) {
    const input = reads[name] as Input;
    const value = inputValue(input, subject);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  // Every name of `reads` has been filled with the value of its kind: the one place where this is taken on trust.
  return values as ValuesOf<R>;
}

function inputValue(input: Input, subject: Subject) {
  const { report, figures, previous } = subject;
  switch (input.from) {
    case 'figure':
      return figures.count(input.cell) ?? undefined;
    case 'figures':
      return countsOf(figures, input.cells);
    case 'statedTotal': {
      const stated = figures.stated(input.cell);
      // An empty text is a blank that was printed; nothing at all is a total nobody stated.
      if (stated.state === 'blank') return typeof report.stated[input.cell] === 'string' ? null : undefined;
      return countIn(stated) ?? undefined;
    }
    case 'previousFigure':
      return previousCount(subject, input.cell);
    case 'previousFigures': {
      const counts = input.cells.map((cell) => previousCount(subject, cell));
      return counts.every((count) => count !== undefined) ? counts : undefined;
    }
    case 'previousFiguresSoFar':
      return previous && input.cells.map((cell) => previousCount(subject, cell) ?? null);
    case 'previousReading':
      return formerFigures(subject, input.cell)?.reading(input.cell);
    case 'total':
      return countOrStated(figures, input.cell) ?? undefined;
    case 'previousTotal': {
      const former = formerFigures(subject, input.cell);
      return former && (countOrStated(former, input.cell) ?? undefined);
    }
    case 'previousText': {
      const text = previous?.report.narrative[input.part];
      return text === undefined || text.trim() === '' ? undefined : text;
    }
    case 'previousBasics':
      return previous?.report;
    case 'hasPrevious':
      return previous !== undefined;
    case 'people':
      return report.people;
    case 'profileIfAny':
      return subject.profile ?? null;
    case 'profile':
    case 'today':
    case 'sealIntact':
      return subject[input.from];
    case 'recordedAmount':
      return amountIn(recordedReading(subject, input.field));
    case 'recordedReadings':
      return input.fields.map((field) => recordedReading(subject, field));
    case 'amount':
      return amountIn(figures.reading(input.cell));
    case 'previousAmount': {
      const former = formerFigures(subject, input.cell);
      return former && amountIn(former.reading(input.cell));
    }
    case 'content':
      return contentOf(figures, input.cell);
    case 'reading':
      return figures.reading(input.cell);
    case 'figuresSoFar':
      return input.cells.map(figures.count);
    case 'statedReadings':
      return input.cells.map(figures.stated);
    case 'text': {
      const text = report.narrative[input.part];
      return text.trim() === '' ? undefined : text;
    }
    case 'textOrBlank':
      return report.narrative[input.part];
    case 'said': {
      const statements = statementsOn(input.measure, report.narrative[input.part]);
      return statements.length === 0 ? undefined : statements;
    }
    case 'basics':
      return report;
  }
}

/** Last year's figures, unless there are none or their form has no such cell. */
function formerFigures({ previous }: Subject, cell: CellId): Figures | undefined {
  return previous?.figures.form.cellById.has(cell) ? previous.figures : undefined;
}

function previousCount(subject: Subject, cell: CellId): number | undefined {
  return formerFigures(subject, cell)?.count(cell) ?? undefined;
}

function countsOf(figures: Figures, cells: readonly CellId[]): readonly number[] | undefined {
  const counts: number[] = [];
  for (const cell of cells) {
    const count = figures.count(cell);
    if (count === null) return undefined;
    counts.push(count);
  }
  return counts;
}

function recordedReading({ report, figures }: Subject, id: CellId): CellReading {
  const field = figures.form.recordedById.get(id);
  return field === undefined ? BLANK : readRecorded(report, field);
}

function amountIn(reading: CellReading): Amount | undefined {
  if (reading.state === 'placeholder') return '0';
  if (reading.state !== 'value' || typeof reading.value === 'number') return undefined;
  return typeof reading.value === 'string' ? reading.value : reading.value.amount;
}

function contentOf(figures: Figures, cell: CellId) {
  const computed = figures.form.cellById.get(cell)?.sumOf !== undefined;
  const found = computed ? figures.stated(cell) : figures.reading(cell);
  return found.state === 'blank' ? undefined : found;
}
