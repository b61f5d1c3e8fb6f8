import type { Input, Reads } from './input';
import { readInputs } from './read-inputs';
import type { Subject } from './subject';

/**
 * Why a check cannot be made. `nothingSaid` is no gap: the text does not speak of the matter, a cell holds nothing to be misread, or a
 * file states no total of its own.
 */
export type WaitingFor =
  | 'blank'
  | 'previous'
  | 'previousBlank'
  | 'profile'
  | 'today'
  | 'seal'
  | 'nothingSaid';

/** What a kind of input lacks when it is not there; null for those that always are. */
const LACKS: Readonly<Record<Input['from'], WaitingFor | null>> = {
  figure: 'blank',
  figures: 'blank',
  figuresSoFar: null,
  total: 'blank',
  amount: 'blank',
  // What is wrong in a cell can only be asked where something stands; the blank has a rule of its own.
  content: 'nothingSaid',
  recordedAmount: 'nothingSaid',
  recordedReadings: null,
  reading: null,
  text: 'blank',
  textOrBlank: null,
  said: 'nothingSaid',
  statedTotal: 'nothingSaid',
  statedReadings: null,
  previousFigure: 'previousBlank',
  previousFigures: 'previousBlank',
  previousFiguresSoFar: 'previousBlank',
  previousTotal: 'previousBlank',
  previousAmount: 'previousBlank',
  previousReading: 'previousBlank',
  previousText: 'previousBlank',
  previousBasics: 'previousBlank',
  hasPrevious: null,
  basics: null,
  people: null,
  profile: 'profile',
  profileIfAny: null,
  today: 'today',
  sealIntact: 'seal',
};

/** What a check that declares these inputs waits for; undefined where it can be made. */
export function waitingFor(reads: Reads, subject: Subject): WaitingFor | undefined {
  const lacks = new Set(
    Object.values(reads)
      .filter((input) => readInputs({ input }, subject) === undefined)
      .map((input) => lackOf(input, subject)),
  );
  // What the text does not say cannot be missed, whatever else is not there; a whole report outweighs one cell.
  return WEIGHT.find((lack) => lacks.has(lack));
}

const WEIGHT: readonly WaitingFor[] = [
  'nothingSaid',
  'seal',
  'profile',
  'previous',
  'today',
  'previousBlank',
  'blank',
];

function lackOf(input: Input, { previous }: Subject): WaitingFor {
  const lack = LACKS[input.from] ?? 'blank';
  if (lack === 'previousBlank' && previous === undefined) return 'previous';
  // The preface is the one text a report may do without.
  if (input.from === 'text' && input.part === 'preface') return 'nothingSaid';
  return lack;
}
