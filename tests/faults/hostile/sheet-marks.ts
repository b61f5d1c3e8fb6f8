import { pick } from './mutate-json';
import { before, large, type OfficeMark } from './xml-changes';

const BOOK = /xl\/workbook\.xml$/;
const SHEET = /xl\/worksheets\/.*\.xml$/;
const STRINGS = /sharedStrings\.xml$/;
const STYLES = /styles\.xml$/;

/** Places, areas, numbers and formats of Excel without measure. */
export const SHEET_MARKS: readonly OfficeMark[] = [
  {
    name: 'areas merged',
    part: SHEET,
    mark: (xml, next) =>
      merged(xml, [
        pick(['A1:XFD1048576', 'A1:A1', 'B2:A1', 'A1:', 'XFD1048576:A1', 'A0:B0', 'AAAA1:B9'], next) ?? '',
      ]),
  },
  {
    name: 'areas merged over one another',
    part: SHEET,
    mark: (xml) =>
      merged(
        xml,
        Array.from(
          { length: 5000 },
          (_, at) => `${columnName(59 - (at % 60))}${1900 - Math.floor(at / 60)}:XFD1048576`,
        ),
      ),
  },
  {
    name: 'a cell far away',
    part: SHEET,
    mark: (xml) =>
      before(
        xml,
        'sheetData',
        '<row r="1048576"><c r="XFD1048576"><v>5</v></c></row><row r="-1"><c r="A-1"/></row><row r="1e9"><c/></row>',
      ),
  },
  {
    name: 'a full sheet',
    part: SHEET,
    mark: (xml) =>
      before(
        xml,
        'sheetData',
        Array.from(
          { length: 1000 },
          (_, row) => `<row r="${row + 1}">${'<c><v>5</v></c>'.repeat(250)}</row>`,
        ).join(''),
      ),
  },
  {
    name: 'numbers nobody has',
    part: SHEET,
    mark: (xml, next) =>
      xml.replace(/<v>[^<]*<\/v>/g, (found) =>
        next() < 0.3
          ? `<v>${pick(['1e308', '-1e308', '1e-308', 'NaN', 'Infinity', '9'.repeat(5000), '0x10', '１２', '1'.repeat(400)], next)}</v>`
          : found,
      ),
  },
  {
    name: 'strings that are not there',
    part: SHEET,
    mark: (xml, next) =>
      xml.replace(/<c\b([^>]*)>/g, (found, attributes: string) =>
        next() < 0.3 ? `<c${attributes.replace(/ t="[^"]*"/, '')} t="s">` : found,
      ),
  },
  {
    name: 'styles that are not there',
    part: SHEET,
    mark: (xml, next) => xml.replace(/ s="\d+"/g, () => ` s="${large(next)}"`),
  },
  {
    name: 'formulas',
    part: SHEET,
    mark: (xml) =>
      xml.replace(/<v>/g, '<f>WEBSERVICE("http://127.0.0.1/")&amp;cmd|" /c touch touched"!A1</f><v>'),
  },
  {
    name: 'long formats',
    part: STYLES,
    mark: (xml) =>
      xml
        .replace(/formatCode="[^"]*"/g, `formatCode="0.${'0'.repeat(1_000_000)}"`)
        .replace(
          /<numFmts[^>]*>/,
          (found) => `${found}<numFmt numFmtId="164" formatCode="0.${'0'.repeat(1_000_000)}"/>`,
        ),
  },
  {
    name: 'sheets over and over',
    part: BOOK,
    mark: (xml) => before(xml, 'sheets', (/<sheet\b[^>]*\/>/.exec(xml)?.[0] ?? '').repeat(20_000)),
  },
  {
    name: 'a sheet of a long name',
    part: BOOK,
    mark: (xml) => xml.replace(/<sheet\b([^>]*?)name="[^"]*"/, `<sheet$1name="${'表'.repeat(1_000_000)}"`),
  },
  {
    name: 'many strings',
    part: STRINGS,
    mark: (xml) => before(xml, 'sst', '<si><r><t>5</t></r><phoneticPr fontId="1"/></si>'.repeat(20_000)),
  },
];

function merged(xml: string, areas: readonly string[]): string {
  const written = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return xml.includes('</mergeCells>')
    ? before(xml, 'mergeCells', written)
    : xml.replace('</sheetData>', `</sheetData><mergeCells>${written}</mergeCells>`);
}

function columnName(at: number): string {
  return at < 26
    ? String.fromCharCode(65 + at)
    : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
}
