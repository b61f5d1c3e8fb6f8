import { strFromU8, strToU8 } from 'fflate';
import { mutatedFile } from '../mutated-files';
import { ENCODINGS, encodedText } from './encoded-text';
import type { Mutation } from './hostile-reader';
import { oneOf, pick } from './mutate-json';
import { officeMark } from './office-marks';
import { contentOf, type Part, packArchive, partsOf, partWith, swollenPart } from './pack-archive';
import { XML_MARKS } from './xml-marks';

/** A Word document or workbook with one hostile part, packed as it should be: what bytes alone never get to. */
export const mutateArchive: Mutation = (original, next) => {
  const parts = partsOf(original);
  const at = Math.floor(next() * parts.length);
  const part = parts[at];
  if (part === undefined) throw new Error('an archive without parts is no sound input');
  const [deed, act] = oneOf(DEEDS, next);
  const told = act(parts, { at, part, next });
  return { name: `${deed} ${part.name}${told === '' ? '' : `: ${told}`}`, bytes: packArchive(parts) };
};

/** A Word document or workbook that says what no program writes: spans, merges, levels, relations without measure. */
export const mutateOffice: Mutation = (original, next) => {
  const parts = partsOf(original);
  const { name, partName, mark } = officeMark(
    parts.map((part) => part.name),
    next,
  );
  const at = parts.findIndex((part) => part.name === partName);
  const part = parts[at];
  if (part !== undefined) parts[at] = partWith(partName, strToU8(mark(strFromU8(contentOf(part)), next)));
  return { name: `${name} in ${partName}`, bytes: packArchive(parts) };
};

interface Aim {
  readonly at: number;
  readonly part: Part;
  readonly next: () => number;
}

type Deed = readonly [name: string, act: (parts: Part[], aim: Aim) => string];

const DEEDS: readonly [Deed, ...Deed[]] = [
  [
    'damage',
    (parts, { at, part, next }) => {
      const { name, bytes } = mutatedFile(contentOf(part), next);
      parts[at] = partWith(part.name, bytes);
      return name;
    },
  ],
  [
    'mark up',
    (parts, { at, part, next }) => {
      const [told, mark] = oneOf(XML_MARKS, next);
      parts[at] = partWith(part.name, strToU8(mark(strFromU8(contentOf(part)), next)));
      return told;
    },
  ],
  [
    'encode otherwise',
    (parts, { at, part, next }) => {
      const encoding = oneOf(ENCODINGS, next);
      parts[at] = partWith(part.name, encodedText(strFromU8(contentOf(part)), encoding));
      return encoding;
    },
  ],
  [
    'take away',
    (parts, { at }) => {
      parts.splice(at, 1);
      return '';
    },
  ],
  [
    'swell',
    (parts, { at, part, next }) => {
      const megabytes = pick([1, 40, 120], next) ?? 1;
      parts[at] = swollenPart(part.name, megabytes);
      return `${megabytes} MB`;
    },
  ],
  [
    'name',
    (parts, { at, part, next }) => {
      const other = pick(PART_NAMES, next) ?? '';
      if (next() < 0.5) parts.splice(at, 1);
      parts.push({ ...part, name: other });
      return JSON.stringify(other.slice(0, 30));
    },
  ],
  [
    'exchange',
    (parts, { at, part, next }) => {
      const place = Math.floor(next() * parts.length);
      const other = parts[place] ?? part;
      parts[at] = { ...other, name: part.name };
      parts[place] = { ...part, name: other.name };
      return other.name;
    },
  ],
  [
    'crowd',
    (parts, { next }) => {
      const many = pick([3000, 5000, 20_000], next) ?? 5000;
      const extra = partWith('', new Uint8Array(1));
      for (let at = 0; at < many; at += 1) parts.push({ ...extra, name: `customXml/item${at + 9}.xml` });
      return `${many} parts`;
    },
  ],
];

const PART_NAMES = [
  '../../outside.xml',
  '/tmp/outside.xml',
  '..\\outside.xml',
  'C:\\outside.xml',
  '\\\\server\\share\\outside.xml',
  'word/../../../outside.xml',
  '__proto__',
  'constructor',
  'word/document.xml/',
  'WORD/DOCUMENT.XML',
  'word//document.xml',
  './word/document.xml',
  'word/document.xml\u0000.png',
  'word/vbaProject.bin',
  'customXml/item1.xml',
  'CON',
  'x'.repeat(60_000),
  '\u0000',
  '\u202egpj.xml',
];
