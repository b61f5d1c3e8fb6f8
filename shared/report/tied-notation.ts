import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CellId, Form, NarrativeId } from '../form/form';
import { readFigures } from './figures';
import { narrativeParts } from './find-in-report';
import type { Report, TiedFigure } from './report';
import { soundTies, tiesIn, withTies } from './tied-figures';

type Explanations = Readonly<Record<string, string>>;
/** An entry of a tied cell: its key and what it notes. */
type Note = readonly [key: string, note: string];

const KEY = 'tied:';
/** What a program that knows nothing of ties shows for one, should it show it at all. */
const WORDS = '正文里的数字取自这一格：';
const PLACES = /([A-Za-z]+) ([0-9a-f]{8})((?: \d{1,6})+)/g;
/** A note with more characters names thousands of places: nobody's work, and slow to read. */
const LONGEST_NOTE = 10_000;
/** No figure of a form has more. */
const MOST_DIGITS = 32;

/**
 * Tied figures as entries of `explanations`, the one part of a report file that takes keys of any name: a program that
 * knows nothing of them opens the file, and sees plain digits in a plain text. One entry for each cell,
 * `tied:<cell>`, names the texts its digits stand in, the fingerprint of each, and the places where they begin:
 * `正文里的数字取自这一格：overview 1f0c2ab9 25 310; problems 77aa01ff 12`. Nothing where no figure is tied.
 */
export function tiedEntries(form: Form, report: Report): Explanations {
  const byCell = new Map<CellId, readonly string[]>();
  for (const part of narrativeParts(form)) {
    const ties = tiesIn(report, part);
    const fingerprint = ties.length === 0 ? '' : fingerprintOf(report.narrative[part]);
    for (const cell of new Set(ties.map((tie) => tie.cell))) {
      const places = ties.filter((tie) => tie.cell === cell).map(({ start }) => start);
      byCell.set(cell, [...(byCell.get(cell) ?? []), [part, fingerprint, ...places].join(' ')]);
    }
  }
  return Object.fromEntries([...byCell].map(([cell, texts]) => [KEY + cell, WORDS + texts.join('; ')]));
}

/** A report as read from a file, its tied figures taken out of its explanations. */
export interface TiedReading {
  readonly report: Report;
  /** How many figures the file says are tied and no longer are. */
  readonly untied: number;
}

/** A place where the file says that a figure is tied. */
interface NotedPlace {
  readonly cell: CellId;
  /** Of the text it was noted for. */
  readonly fingerprint: string;
  readonly start: number;
}

/**
 * Takes the entries of tied figures out of the explanations of a report. A tie holds only in the very text it was
 * written for, where the number is what its cell says; any other is dropped and the digits stay as they are: a program
 * that changes a text without knowing of ties has untied them. How many is told, so that nobody trusts in them.
 */
export function readTiedEntries(form: Form, report: Report): TiedReading {
  const notes = Object.entries(report.explanations).filter(([key]) => key.startsWith(KEY));
  if (notes.length === 0) return { report, untied: 0 };
  const others = Object.entries(report.explanations).filter(([key]) => !key.startsWith(KEY));
  const plain: Report = { ...report, explanations: Object.fromEntries(others) };
  const known = notes.filter(([key, { length }]) => form.cellById.has(cellOf(key)) && length <= LONGEST_NOTE);
  const figures = readFigures(form, report);
  return narrativeParts(form).reduce<TiedReading>(
    (read, part) => {
      const text = report.narrative[part];
      const noted = notedPlaces(known, part);
      const fingerprint = noted.length === 0 ? '' : fingerprintOf(text);
      const ofThisText = noted.filter((place) => place.fingerprint === fingerprint);
      const sound = soundTies(
        figures,
        text,
        ofThisText.map(({ cell, start }) => tieAt(text, start, cell)),
      );
      return {
        report: sound.length === 0 ? read.report : withTies(read.report, part, sound),
        untied: read.untied + noted.length - sound.length,
      };
    },
    { report: plain, untied: 0 },
  );
}

/** What notes say of one text, whichever it was written for. */
function notedPlaces(notes: readonly Note[], part: NarrativeId): readonly NotedPlace[] {
  return notes.flatMap(([key, note]) =>
    [...note.matchAll(PLACES)].flatMap(([, name, fingerprint = '', places = '']) =>
      name === part
        ? places
            .trim()
            .split(' ')
            .map((place) => ({ cell: cellOf(key), fingerprint, start: Number(place) }))
        : [],
    ),
  );
}

function tieAt(text: string, start: number, cell: CellId): TiedFigure {
  const [digits = ''] = /^-?[0-9.]*[0-9]/.exec(text.slice(start, start + MOST_DIGITS)) ?? [];
  return { cell, start, end: start + digits.length };
}

function cellOf(key: string): CellId {
  return key.slice(KEY.length);
}

/** The first eight hex digits of the SHA-256 of a text in UTF-8. */
function fingerprintOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
}
