import type { CellId, NarrativeId, TemplateId } from '../form/form';
import type { LocalProfile } from '../profile/local-profile';
import type { Measure, Statement } from '../reading/statement';
import type { CellReading } from '../report/cell-reading';
import type { People, Unit } from '../report/report';
import type { Amount } from '../values/amount';

/** What a report says about itself before any table: whose it is, for which year, on which form. */
export interface Basics {
  readonly unit: Unit;
  readonly reportYear: number;
  readonly template: TemplateId;
}

/** What stands in a cell; blank is not among it. */
export type Content = Exclude<CellReading, { state: 'blank' }>;

/**
 * The kinds of input a check can declare, with the value it is handed. Unless a kind says otherwise, the runner
 * skips the check ("not yet") while the value is blank or cannot be read.
 */
export interface InputValues {
  /** The whole number of an entered or computed cell. A placeholder counts as 0, as its finding F-07 says. */
  readonly figure: number;
  readonly figures: readonly number[];
  /**
   * The whole number a foreign file states in a computed cell, null where it shows it as a printed blank; skipped
   * where it states nothing.
   */
  readonly statedTotal: number | null;
  /** The same figure in the report of the year before; skipped where there is none. */
  readonly previousFigure: number;
  readonly previousFigures: readonly number[];
  /** A cell of the report of the year before as it is, blank included; skipped where there is no such cell. */
  readonly previousReading: CellReading;
  /** Those figures as far as they are there, null for the others; skipped where there is no such year at hand. */
  readonly previousFiguresSoFar: readonly (number | null)[];
  /** A figure whose total, where it cannot be computed, is taken as a foreign file states it; this year's, last year's. */
  readonly total: number;
  readonly previousTotal: number;
  /** A sum of money in the unit of its cell, as decimal text. */
  readonly amount: Amount;
  readonly previousAmount: Amount;
  /** Whatever stands in an entered cell, or is stated in a computed one, readable or not. */
  readonly content: Content;
  /** An entered cell as it is, blank included: for checks that are about blanks. */
  readonly reading: CellReading;
  /** Figures of cells as far as they are there, null for the others: for checks that wait for nothing. */
  readonly figuresSoFar: readonly (number | null)[];
  /** What a foreign file states in computed cells or in a row the form divides, blank included. */
  readonly statedReadings: readonly CellReading[];
  /** A sum of money recorded beside a text, as decimal text; skipped where none is. */
  readonly recordedAmount: Amount;
  /** What is recorded beside a text, blank included: for checks that do not wait for it. */
  readonly recordedReadings: readonly CellReading[];
  /** A narrative text with something in it. */
  readonly text: string;
  /** A narrative text as it is, blank included. */
  readonly textOrBlank: string;
  /** What a narrative text says of a measure, where it says anything; skipped where it does not. */
  readonly said: readonly Statement[];
  /** A text of the report of the year before with something in it. */
  readonly previousText: string;
  readonly basics: Basics;
  readonly previousBasics: Basics;
  /** Whether the report of the year before is at hand: for checks that speak of its absence. */
  readonly hasPrevious: boolean;
  readonly people: People;
  /** Skipped where no local notice is in use. */
  readonly profile: LocalProfile;
  /** The local notice, null where none is in use: for checks it only adjusts. */
  readonly profileIfAny: LocalProfile | null;
  /** `YYYY-MM-DD`; skipped where the caller gives no date. */
  readonly today: string;
  /** Skipped where the report was not just read from a document that carries a seal. */
  readonly sealIntact: boolean;
}

export type Input =
  | {
      readonly from:
        | 'figure'
        | 'statedTotal'
        | 'previousFigure'
        | 'previousReading'
        | 'total'
        | 'previousTotal'
        | 'amount'
        | 'previousAmount'
        | 'content'
        | 'reading';
      readonly cell: CellId;
    }
  | {
      readonly from:
        | 'figures'
        | 'figuresSoFar'
        | 'statedReadings'
        | 'previousFigures'
        | 'previousFiguresSoFar';
      readonly cells: readonly CellId[];
    }
  | { readonly from: 'recordedAmount'; readonly field: CellId }
  | { readonly from: 'recordedReadings'; readonly fields: readonly CellId[] }
  | { readonly from: 'text' | 'textOrBlank' | 'previousText'; readonly part: NarrativeId }
  | { readonly from: 'said'; readonly part: NarrativeId; readonly measure: Measure }
  | {
      readonly from:
        | 'basics'
        | 'previousBasics'
        | 'hasPrevious'
        | 'people'
        | 'profile'
        | 'profileIfAny'
        | 'today'
        | 'sealIntact';
    };

/** Names a check gives its inputs. */
export type Reads = Readonly<Record<string, Input>>;

/** What a check is handed: exactly what it declared, and nothing else. */
export type ValuesOf<R extends Reads> = { readonly [Name in keyof R]: InputValues[R[Name]['from']] };

type OfCell<F extends Input['from']> = { readonly from: F; readonly cell: CellId };

const ofCell =
  <F extends Extract<Input, { cell: CellId }>['from']>(from: F) =>
  (cell: CellId): OfCell<F> => ({ from, cell });

export const figure = ofCell('figure');
export const statedTotal = ofCell('statedTotal');
export const previousFigure = ofCell('previousFigure');
export const previousReading = ofCell('previousReading');
export const total = ofCell('total');
export const previousTotal = ofCell('previousTotal');
export const amount = ofCell('amount');
export const previousAmount = ofCell('previousAmount');
export const content = ofCell('content');
export const reading = ofCell('reading');
export const figures = (cells: readonly CellId[]) => ({ from: 'figures', cells }) as const;
export const figuresSoFar = (cells: readonly CellId[]) => ({ from: 'figuresSoFar', cells }) as const;
export const previousFigures = (cells: readonly CellId[]) => ({ from: 'previousFigures', cells }) as const;
export const previousFiguresSoFar = (cells: readonly CellId[]) =>
  ({ from: 'previousFiguresSoFar', cells }) as const;
export const statedReadings = (cells: readonly CellId[]) => ({ from: 'statedReadings', cells }) as const;
export const recordedAmount = (field: CellId) => ({ from: 'recordedAmount', field }) as const;
export const recordedReadings = (fields: readonly CellId[]) =>
  ({ from: 'recordedReadings', fields }) as const;
export const text = (part: NarrativeId) => ({ from: 'text', part }) as const;
export const textOrBlank = (part: NarrativeId) => ({ from: 'textOrBlank', part }) as const;
export const said = (part: NarrativeId, measure: Measure) => ({ from: 'said', part, measure }) as const;
export const previousText = (part: NarrativeId) => ({ from: 'previousText', part }) as const;
export const basics = { from: 'basics' } as const;
export const previousBasics = { from: 'previousBasics' } as const;
export const hasPrevious = { from: 'hasPrevious' } as const;
export const people = { from: 'people' } as const;
export const profile = { from: 'profile' } as const;
export const profileIfAny = { from: 'profileIfAny' } as const;
export const today = { from: 'today' } as const;
export const sealIntact = { from: 'sealIntact' } as const;

/** Whether an input is about last year's report or about what a file states beside its form: cells of another form then. */
export function readsBesideForm({ from }: Input): boolean {
  return from === 'statedReadings' || from.startsWith('previous');
}

/** The cells and recorded figures an input reads: what decides on which forms a check can be made. */
export function cellsRead(input: Input): readonly CellId[] {
  if ('cell' in input) return [input.cell];
  if ('field' in input && input.from === 'recordedAmount') return [input.field];
  if ('fields' in input) return input.fields;
  return 'cells' in input ? input.cells : [];
}
