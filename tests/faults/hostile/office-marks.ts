import { pick } from './mutate-json';
import { SHEET_MARKS } from './sheet-marks';
import { WORD_MARKS } from './word-marks';
import { before, type OfficeMark } from './xml-changes';

const RELATIONS = /\.rels$/;
const TYPES = /\[Content_Types\]\.xml$/;

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;

/** What leads from part to part, or out of the document. */
const PACKAGE_MARKS: readonly OfficeMark[] = [
  {
    name: 'a file outside',
    part: RELATIONS,
    mark: (xml, next) =>
      before(
        xml,
        'Relationships',
        relation(
          'rIdHostile',
          pick(
            [
              'image',
              'aFChunk',
              'attachedTemplate',
              'oleObject',
              'hyperlink',
              'styles',
              'numbering',
              'sharedStrings',
            ],
            next,
          ) ?? 'image',
          pick(
            [
              'file:///etc/passwd',
              'http://127.0.0.1:9/x',
              '\\\\\\\\server\\\\share',
              '../../../../etc/passwd',
              '/../../etc/passwd',
            ],
            next,
          ) ?? '',
          next() < 0.5 ? 'External' : '',
        ),
      ),
  },
  {
    name: 'relations to itself',
    part: RELATIONS,
    mark: (xml, next) =>
      xml.replace(/Target="[^"]*"/g, (found) => (next() < 0.5 ? 'Target="document.xml"' : found)),
  },
  {
    name: 'relations without end',
    part: RELATIONS,
    mark: (xml) =>
      before(
        xml,
        'Relationships',
        Array.from({ length: 20_000 }, (_, at) => relation(`r${at}`, 'image', `media/${at}.png`)).join(''),
      ),
  },
  {
    name: 'other types',
    part: TYPES,
    mark: (xml, next) =>
      xml.replace(/ContentType="[^"]*"/g, (found) =>
        next() < 0.3
          ? 'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"'
          : found,
      ),
  },
  {
    name: 'the document elsewhere',
    part: TYPES,
    mark: (xml, next) =>
      xml.replace(
        /PartName="[^"]*"/,
        `PartName="${pick(['/../../etc/passwd', '/_rels/.rels', '/[Content_Types].xml', '', '/__proto__'], next)}"`,
      ),
  },
];
const MARKS = [...PACKAGE_MARKS, ...WORD_MARKS, ...SHEET_MARKS];

/** What is done to an archive none of them fits. */
const NOTHING: OfficeMark = { name: 'nothing', part: /^/, mark: (xml) => xml };

/** One of the marks that mean something to an archive of these parts. */
export function officeMark(names: readonly string[], next: () => number) {
  const fitting = MARKS.filter(({ part }) => names.some((name) => part.test(name)));
  const { name, part, mark } = pick(fitting, next) ?? NOTHING;
  const partName =
    pick(
      names.filter((candidate) => part.test(candidate)),
      next,
    ) ??
    names[0] ??
    '';
  return { name, partName, mark };
}
