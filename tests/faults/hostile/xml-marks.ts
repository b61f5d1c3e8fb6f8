import { pick } from './mutate-json';

export type XmlMark = readonly [name: string, mark: (xml: string, next: () => number) => string];

const MEGABYTE = 1024 * 1024;
const withoutHead = (xml: string) => xml.replace(/<\?xml[^>]*\?>/, '');

/** What any XML can be made to do, put in place of a stretch or around the whole. */
export const XML_MARKS: readonly [XmlMark, ...XmlMark[]] = [
  [
    'entities that swell',
    (xml) =>
      `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
        .join('')}]>${withoutHead(xml).replace('>', '>&i;')}`,
  ],
  [
    'a file as entity',
    (xml) => `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${withoutHead(xml).replace('>', '>&f;')}`,
  ],
  [
    'a document type elsewhere',
    (xml) =>
      `<!DOCTYPE x PUBLIC "x" "http://127.0.0.1/x.dtd" [<!ENTITY % p SYSTEM "file:///dev/zero">%p;]>${withoutHead(xml)}`,
  ],
  ['a document type without end', (xml) => `<!DOCTYPE x [${'<!ELEMENT x ('.repeat(100_000)}${xml}`],
  ['elements in one another', (xml) => xml.replace(/(<[\w:]+[^>]*>)/, `$1${'<x>'.repeat(50_000)}`)],
  [
    'deep and closed',
    (xml) => xml.replace(/(<\/[\w:]+>)\s*$/, `${'<x>'.repeat(5000)}${'</x>'.repeat(5000)}$1`),
  ],
  [
    'as deep as may be',
    (xml) => xml.replace(/(<\/[\w:]+>)\s*$/, `${'<x>'.repeat(190)}${'</x>'.repeat(190)}$1`),
  ],
  [
    'many attributes',
    (xml) => xml.replace('>', `${Array.from({ length: 20_000 }, (_, at) => ` a${at}=""`).join('')}>`),
  ],
  ['an attribute of megabytes', (xml) => xml.replace('>', ` long="${'字'.repeat(4 * MEGABYTE)}">`)],
  ['an attribute twice', (xml) => xml.replace('>', ' a="1" a="2">')],
  ['an element without end', (xml) => xml.slice(0, Math.floor(xml.length / 2))],
  ['numbers', hostileNumber],
  ['a stretch many times', repeated],
  ['another encoding than said', (xml) => xml.replace(/encoding="[^"]*"/, 'encoding="UTF-16"')],
  ['an encoding nobody knows', (xml) => xml.replace(/encoding="[^"]*"/, 'encoding="x-user-defined"')],
  ['XML of another version', (xml) => xml.replace(/<\?xml version="1.0"/, '<?xml version="1.1"')],
  [
    'characters that are none',
    (xml, next) =>
      intoText(
        xml,
        pick(['&#0;', '&#xD800;', '&#xFFFFFFFF;', '&#x110000;', '&#-1;', '&nothing;', '\uffff'], next) ?? '',
      ),
  ],
  ['marks of direction', (xml) => intoText(xml, '\u202e\u2066\u200b\ufeff')],
  ['a text of megabytes', (xml) => intoText(xml, '收到申请5件，'.repeat(MEGABYTE))],
  ['a section of characters without end', (xml) => intoText(xml, '<![CDATA[')],
  ['characters that end themselves', (xml) => intoText(xml, '<![CDATA[<a>]]]]><![CDATA[>]]>'.repeat(1000))],
  ['a remark without end', (xml) => intoText(xml, '<!--')],
  [
    'instructions',
    (xml) =>
      `${withoutHead(xml)}<?xml-stylesheet href="file:///etc/passwd"?>`.replace(
        '>',
        '><?php system("touch touched")?>',
      ),
  ],
  ['no name space', (xml) => xml.replace(/xmlns(:\w+)?="[^"]*"/g, '')],
  ['another name space', (xml) => xml.replace(/xmlns(:\w+)?="[^"]*"/, 'xmlns$1="urn:x"')],
  ['a prefix of itself', (xml) => xml.replace('>', ' xmlns:xml="urn:x" xmlns:xmlns="urn:y">')],
  ['two in one', (xml) => xml + withoutHead(xml)],
  ['nothing', () => ''],
];

const NUMBERS = [
  '-1',
  '0',
  '4294967296',
  '2147483647',
  '1e999',
  '1e9',
  '99999999999999999999',
  'NaN',
  '٣',
  '0x7fffffff',
  '1.5',
  '',
];

function hostileNumber(xml: string, next: () => number): string {
  const found = pick([...xml.matchAll(/"(\d+)"/g)], next);
  if (found === undefined) return xml;
  return `${xml.slice(0, found.index)}"${pick(NUMBERS, next)}"${xml.slice(found.index + found[0].length)}`;
}

/** Rows, cells and paragraphs over and over: every one sound, all of them too many. */
function repeated(xml: string, next: () => number): string {
  const elements = [
    ...xml.matchAll(
      /<(w:p|w:r|w:tr|w:tc|w:tbl|w:style|w:lvl|row|c|si|xf|mergeCell|sheet|Relationship|Override)\b[^>]*?(?:\/>|>.*?<\/\1>)/gs,
    ),
  ];
  const found = pick(elements, next);
  if (found === undefined) return xml;
  const times = Math.min(20_000, Math.ceil((8 * MEGABYTE) / found[0].length));
  return xml.slice(0, found.index) + found[0].repeat(times) + xml.slice(found.index);
}

/** Puts something in front of a text, or behind the first element where there is none. */
function intoText(xml: string, inserted: string): string {
  const place = />[^<\s]/.exec(withoutHead(xml)) === null ? xml.indexOf('>') : xml.search(/>[^<\s]/);
  return place < 0 ? inserted + xml : `${xml.slice(0, place + 1)}${inserted}${xml.slice(place + 1)}`;
}
