import type { Mutation } from './hostile-reader';
import { oneOf, pick } from './mutate-json';

const NUMBERS = ['-1', '0', '1', '2147483648', '99999999999999999999', '1e9', '0.0000001', '65535'];
const NAMES = [
  '/Page',
  '/Pages',
  '/Catalog',
  '/ObjStm',
  '/XRef',
  '/FlateDecode',
  '/LZWDecode',
  '/JBIG2Decode',
];

/** Bytes as characters of the same numbers, so that streams stay what they are. */
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (written: string) => new Uint8Array(Buffer.from(written, 'latin1'));

/** A PDF whose objects say something else: lengths, counts, references that go round, other filters. */
export const mutatePdf: Mutation = (original, next) => {
  const [name, deed] = oneOf(DEEDS, next);
  let pdf = text(original);
  for (let times = 1 + Math.floor(next() * 4); times > 0; times -= 1) pdf = deed(pdf, next);
  return { name, bytes: bytesOf(pdf) };
};

type Deed = readonly [name: string, act: (pdf: string, next: () => number) => string];

const DEEDS: readonly [Deed, ...Deed[]] = [
  [
    'another number',
    (pdf, next) =>
      exchange(
        pdf,
        /(?<=\/(?:Length1?|Size|Count|First|N|W|Index|Prev|Predictor|Columns|Rotate)\s\[?)\d+/g,
        NUMBERS,
        next,
      ),
  ],
  ['another reference', (pdf, next) => exchange(pdf, /\b\d+ 0 R\b/g, referencesOf(pdf), next)],
  ['a reference into nothing', (pdf, next) => exchange(pdf, /\b\d+ 0 R\b/g, ['99999 0 R', '0 0 R'], next)],
  ['another name', (pdf, next) => exchange(pdf, /\/[A-Z][A-Za-z]+\b/g, NAMES, next)],
  [
    'an object twice',
    (pdf, next) => `${pdf}\n${pick(pdf.match(/\d+ 0 obj[\s\S]*?endobj/g) ?? [], next) ?? ''}`,
  ],
  ['no cross-reference', (pdf) => pdf.replace(/startxref\s+\d+/, 'startxref 7')],
  ['many trailers', (pdf) => pdf + pdf.slice(pdf.lastIndexOf('startxref') - 400).repeat(50)],
  ['arrays in one another', (pdf, next) => exchange(pdf, /\[/g, ['['.repeat(20_000)], next)],
  [
    'a page of itself',
    (pdf) => pdf.replace(/\/Kids\s*\[/, (found) => `${found}${referencesOf(pdf)[0]} `.repeat(1)),
  ],
  [
    'boxes without measure',
    (pdf, next) =>
      exchange(pdf, /\/MediaBox\s*\[[^\]]*\]/g, ['/MediaBox [0 0 1e9 1e9]', '/MediaBox []'], next),
  ],
];

function referencesOf(pdf: string): string[] {
  return [...new Set(pdf.match(/\b\d+ 0 R\b/g) ?? ['1 0 R'])];
}

/** One of the places that match says something else; all of it stays where there is none. */
function exchange(pdf: string, what: RegExp, instead: readonly string[], next: () => number): string {
  const found = pick([...pdf.matchAll(what)], next);
  if (found === undefined) return pdf;
  return pdf.slice(0, found.index) + (pick(instead, next) ?? '') + pdf.slice(found.index + found[0].length);
}
