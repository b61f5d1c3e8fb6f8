import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { mutatedFile } from '../mutated-files';
import type { Mutation } from './hostile-reader';
import { oneOf, pick } from './mutate-json';

type Parts = Record<string, Uint8Array>;

/** A Word document or workbook with one hostile part, packed as it should be: what bytes alone never get to. */
export const mutateArchive: Mutation = (original, next) => {
  const parts: Parts = { ...unzipSync(original) };
  const name = pick(Object.keys(parts), next) ?? '';
  const [deed, act] = oneOf(DEEDS, next);
  const told = act(parts, name, next);
  return {
    name: `${deed} ${name}${told === '' ? '' : `: ${told}`}`,
    bytes: zipSync(parts as Zippable, { level: 1 }),
  };
};

const MEGABYTE = 1024 * 1024;

type Deed = readonly [name: string, act: (parts: Parts, name: string, next: () => number) => string];

const DEEDS: readonly [Deed, ...Deed[]] = [
  [
    'damage',
    (parts, name, next) => {
      const { name: told, bytes } = mutatedFile(parts[name] ?? new Uint8Array(1), next);
      parts[name] = bytes;
      return told;
    },
  ],
  [
    'mark up',
    (parts, name, next) => {
      const [told, mark] = oneOf(MARKS, next);
      parts[name] = strToU8(mark(strFromU8(parts[name] ?? new Uint8Array()), next));
      return told;
    },
  ],
  [
    'take away',
    (parts, name) => {
      delete parts[name];
      return '';
    },
  ],
  [
    'swell',
    (parts, name, next) => {
      const size = [1, 40, 120][Math.floor(next() * 3)] ?? 1;
      parts[name] = new Uint8Array(size * MEGABYTE).fill(next() < 0.5 ? 0x20 : 0);
      return `${size} MB`;
    },
  ],
  [
    'name',
    (parts, name, next) => {
      const other = pick(PART_NAMES, next) ?? '';
      parts[other] = parts[name] ?? new Uint8Array();
      if (next() < 0.5) delete parts[name];
      return JSON.stringify(other.slice(0, 30));
    },
  ],
  [
    'exchange',
    (parts, name, next) => {
      const other = pick(Object.keys(parts), next) ?? name;
      const [one, two] = [parts[name], parts[other]];
      if (one !== undefined && two !== undefined) [parts[name], parts[other]] = [two, one];
      return other;
    },
  ],
  [
    'crowd',
    (parts) => {
      for (let at = 0; at < 5000; at += 1) parts[`word/extra${at}.xml`] = new Uint8Array(1);
      return '';
    },
  ],
];

const PART_NAMES = [
  '../../outside.xml',
  '/tmp/outside.xml',
  '..\\outside.xml',
  'C:\\outside.xml',
  '__proto__',
  'constructor',
  'word/document.xml/',
  'x'.repeat(60_000),
  '\u0000',
];

type Mark = readonly [name: string, mark: (xml: string, next: () => number) => string];

/** What XML can be made to do, put in place of a stretch or around the whole. */
const MARKS: readonly [Mark, ...Mark[]] = [
  [
    'entities that swell',
    (xml) =>
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
        .join('')}]>${xml.replace(/<\?xml[^>]*\?>/, '').replace('>', '>&i;')}`,
  ],
  [
    'a file as entity',
    (xml) =>
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${xml.replace(/<\?xml[^>]*\?>/, '').replace('>', '>&f;')}`,
  ],
  ['elements in one another', (xml) => xml.replace(/(<[\w:]+[^>]*>)/, `$1${'<x>'.repeat(50_000)}`)],
  [
    'deep and closed',
    (xml) => xml.replace(/(<\/[\w:]+>)\s*$/, `${'<x>'.repeat(5000)}${'</x>'.repeat(5000)}$1`),
  ],
  [
    'many attributes',
    (xml) => xml.replace('>', `${Array.from({ length: 20_000 }, (_, at) => ` a${at}=""`).join('')}>`),
  ],
  ['an element without end', (xml) => xml.slice(0, Math.floor(xml.length / 2))],
  ['numbers', (xml, next) => hostileNumber(xml, next)],
  ['a stretch many times', (xml, next) => repeated(xml, next)],
  ['another encoding', (xml) => xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')],
];

const NUMBERS = ['-1', '0', '4294967296', '1e999', '99999999999999999999', 'NaN', '٣', '0x7fffffff', ''];

function hostileNumber(xml: string, next: () => number): string {
  const found = pick([...xml.matchAll(/"(\d+)"/g)], next);
  if (found === undefined) return xml;
  return `${xml.slice(0, found.index)}"${pick(NUMBERS, next)}"${xml.slice(found.index + found[0].length)}`;
}

/** Rows, cells and paragraphs over and over: every one sound, all of them too many. */
function repeated(xml: string, next: () => number): string {
  const elements = [...xml.matchAll(/<(w:p|w:tr|w:tc|w:tbl|row|c|si|Relationship)\b[^>]*>.*?<\/\1>/gs)];
  const found = pick(elements, next);
  if (found === undefined) return xml;
  const times = Math.min(20_000, Math.ceil((8 * MEGABYTE) / found[0].length));
  return xml.slice(0, found.index) + found[0].repeat(times) + xml.slice(found.index);
}
