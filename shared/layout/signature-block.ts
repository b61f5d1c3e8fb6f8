import { dateInWords, type PaperOptions } from '../report/paper-options';
import type { ParagraphBlock } from './page-document';
import { BODY_SIZE } from './page-geometry';
import { estimatedWidth } from './text-width';

/** Stands where the date is to be written by hand. */
const DATE_BY_HAND = '　　　　年　　月　　日';
/** The date stands this many characters from the right edge where a seal covers it. */
const SEALED_INDENT = 4;
const UNSEALED_INDENT = 2;
/** Without a seal the date begins this many characters right of the name. */
const DATE_SHIFT = 2;

/**
 * Name and date at the end of a report (spec/typography.md section 3): with a seal the name centred above the date,
 * without one the date two characters further right. Nothing where the office does not sign.
 */
export function signatureBlock(
  unitName: string,
  reportYear: number,
  { signature, signedOn }: Pick<PaperOptions, 'signature' | 'signedOn'>,
): ParagraphBlock[] {
  if (signature === 'none') return [];
  const chosen = signedOn?.reportYear === reportYear ? dateInWords(signedOn.date) : undefined;
  const date = chosen ?? DATE_BY_HAND;
  const indents = signature === 'sealed' ? sealedIndents(unitName, date) : unsealedIndents(unitName, date);
  return [
    { ...BASE, style: 'blank', runs: [], align: 'justify' },
    { ...line(unitName, indents.name), keepWithNext: true },
    line(date, indents.date),
  ];
}

/** Digits are half as wide as characters in the fonts of the standard. */
function dateWidth(date: string): number {
  const digits = date.match(/\d/g)?.length ?? 0;
  return date.length - digits / 2;
}

interface Indents {
  readonly name: number;
  readonly date: number;
}

function sealedIndents(name: string, date: string): Indents {
  const overhang = (estimatedWidth(name) - dateWidth(date)) / 2;
  return {
    name: Math.max(SEALED_INDENT - overhang, 0),
    date: Math.max(SEALED_INDENT, overhang),
  };
}

/** The one that reaches further right stands two characters from the edge, whichever it is. */
function unsealedIndents(name: string, date: string): Indents {
  const longer = estimatedWidth(name) - dateWidth(date);
  const dateIndent = Math.max(UNSEALED_INDENT, longer);
  return { name: Math.max(dateIndent + DATE_SHIFT - longer, 0), date: dateIndent };
}

const BASE = { type: 'paragraph', size: BODY_SIZE, indent: 0, keepWithNext: true } as const;

function line(text: string, rightIndent: number): ParagraphBlock {
  return {
    ...BASE,
    style: 'body',
    runs: [{ text, font: 'body' }],
    align: 'right',
    rightIndent,
    keepWithNext: false,
  };
}
