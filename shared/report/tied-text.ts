import type { CellId } from '../form/form';
import type { TiedFigure } from './report';

/** Words with the figures in them that come from cells, at their places. */
export interface TiedText {
  readonly text: string;
  readonly figures: readonly TiedFigure[];
}

/** A figure with the cell it comes from. */
export interface CellFigure {
  readonly cell: CellId;
  readonly count: number;
}

/** Template of a sentence: a figure of a cell stays tied to it, a number of no cell is plain digits. */
export function tiedText(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | CellFigure | TiedText)[]
): TiedText {
  return strings
    .slice(1)
    .reduce<TiedText>(
      (before, words, index) => appended(appended(before, pieceOf(values[index] ?? '')), plainText(words)),
      plainText(strings[0] ?? ''),
    );
}

/** Words without any figure of a cell. */
export function plainText(text: string): TiedText {
  return { text, figures: [] };
}

/** Texts one after the other. */
export function joinedTexts(texts: readonly TiedText[], separator: string): TiedText {
  const [first = plainText(''), ...others] = texts;
  return others.reduce((before, next) => appended(appended(before, plainText(separator)), next), first);
}

function appended(before: TiedText, { text, figures }: TiedText): TiedText {
  const by = before.text.length;
  return {
    text: before.text + text,
    figures: [
      ...before.figures,
      ...figures.map(({ cell, start, end }) => ({ cell, start: start + by, end: end + by })),
    ],
  };
}

function pieceOf(value: string | number | CellFigure | TiedText): TiedText {
  if (typeof value !== 'object') return plainText(String(value));
  if ('text' in value) return value;
  const text = String(value.count);
  return { text, figures: [{ cell: value.cell, start: 0, end: text.length }] };
}
