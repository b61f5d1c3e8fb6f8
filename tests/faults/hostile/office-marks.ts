import { oneOf, pick } from './mutate-json';

/** Something no program writes, and the parts in which it means anything. */
interface OfficeMark {
  readonly name: string;
  readonly part: RegExp;
  readonly mark: (xml: string, next: () => number) => string;
}

const WORD = /word\/document\.xml$/;
const NUMBERING = /word\/numbering\.xml$/;
const STYLES = /styles\.xml$/;
const RELATIONS = /\.rels$/;
const BOOK = /xl\/workbook\.xml$/;
const SHEET = /xl\/worksheets\/.*\.xml$/;
const STRINGS = /sharedStrings\.xml$/;
const TYPES = /\[Content_Types\]\.xml$/;

const LARGE = ['0', '-1', '63', '1000', '65535', '2147483647', '4294967296', '1e9', '1e308', 'NaN', ''];
const large = (next: () => number) => pick(LARGE, next) ?? '';
/** Puts something before the last closing tag of a name. */
const before = (xml: string, tag: string, inserted: string) => {
  const place = xml.lastIndexOf(`</${tag}>`);
  return place < 0 ? xml : xml.slice(0, place) + inserted + xml.slice(place);
};
const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (properties: string, content = paragraph('5')) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
const toBody = (xml: string, inserted: string) => before(xml, 'w:body', inserted);

const MARKS: readonly [OfficeMark, ...OfficeMark[]] = [
  {
    name: 'a wide cell',
    part: WORD,
    mark: (xml, next) =>
      xml.replace(/<w:tcPr>/g, (found) =>
        next() < 0.2 ? `${found}<w:gridSpan w:val="${large(next)}"/>` : found,
      ),
  },
  {
    name: 'columns before a row',
    part: WORD,
    mark: (xml, next) =>
      xml.replace(/<w:tr\b[^>]*>/g, (found) =>
        next() < 0.2 ? `${found}<w:trPr><w:gridBefore w:val="${large(next)}"/></w:trPr>` : found,
      ),
  },
  {
    name: 'widths of columns',
    part: WORD,
    mark: (xml, next) => xml.replace(/<w:gridCol\b[^>]*\/>/g, () => `<w:gridCol w:w="${large(next)}"/>`),
  },
  {
    name: 'many columns',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        table(
          `<w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(20_000)}</w:tblGrid><w:tr>${cell('').repeat(20_000)}</w:tr>`,
        ),
      ),
  },
  {
    name: 'cells going on and on',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        table(
          `<w:tr>${cell('<w:vMerge w:val="restart"/>').repeat(60)}</w:tr>${`<w:tr>${cell('<w:vMerge/>').repeat(60)}</w:tr>`.repeat(300)}`,
        ),
      ),
  },
  {
    name: 'a cell going on from nothing',
    part: WORD,
    mark: (xml) => xml.replaceAll('<w:tcPr>', '<w:tcPr><w:vMerge/>'),
  },
  {
    name: 'tables that spread out',
    part: WORD,
    mark: (xml) =>
      toBody(xml, table(`<w:tr>${cell('<w:gridSpan w:val="250"/>')}</w:tr>`.repeat(999)).repeat(20)),
  },
  {
    name: 'tables in one another',
    part: WORD,
    mark: (xml, next) => {
      const deep = pick([5, 30, 45, 80], next) ?? 5;
      return toBody(
        xml,
        `${'<w:tbl><w:tr><w:tc>'.repeat(deep)}${paragraph('5')}${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`,
      );
    },
  },
  {
    name: 'a long text in tables in one another',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        `${'<w:tbl><w:tr><w:tc>'.repeat(40)}${paragraph('字'.repeat(2_000_000))}${'</w:tc></w:tr></w:tbl>'.repeat(40)}`,
      ),
  },
  {
    name: 'a hundred thousand paragraphs',
    part: WORD,
    mark: (xml) => toBody(xml, paragraph('一、总体情况').repeat(20_000)),
  },
  {
    name: 'a hundred thousand runs',
    part: WORD,
    mark: (xml) => toBody(xml, `<w:p>${'<w:r><w:t>5</w:t></w:r>'.repeat(20_000)}</w:p>`),
  },
  {
    name: 'text boxes in one another',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        `<w:p><w:r>${'<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'.repeat(25)}<w:t>5</w:t>${'</w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict>'.repeat(25)}</w:r></w:p>`,
      ),
  },
  {
    name: 'a part brought in',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rIdHostile"/>',
      ),
  },
  {
    name: 'fields',
    part: WORD,
    mark: (xml) =>
      toBody(
        xml,
        '<w:p><w:fldSimple w:instr="INCLUDETEXT &quot;file:///etc/passwd&quot;"><w:r><w:t>x</w:t></w:r></w:fldSimple><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd "/c touch touched"</w:instrText></w:r></w:p>',
      ),
  },
  {
    name: 'levels of lists',
    part: WORD,
    mark: (xml, next) =>
      xml.replace(/<w:p>|<w:p [^>]*>/g, (found) =>
        next() < 0.3
          ? `${found}<w:pPr><w:numPr><w:ilvl w:val="${large(next)}"/><w:numId w:val="7"/></w:numPr></w:pPr>`
          : found,
      ),
  },
  {
    name: 'levels in the numbering',
    part: NUMBERING,
    mark: (xml, next) =>
      xml
        .replace(/w:ilvl="[^"]*"/g, () => `w:ilvl="${large(next)}"`)
        .replace(/<w:start w:val="[^"]*"/g, () => `<w:start w:val="${large(next)}"`),
  },
  {
    name: 'a long number',
    part: NUMBERING,
    mark: (xml) => xml.replace(/<w:lvlText w:val="[^"]*"/g, `<w:lvlText w:val="${'%1'.repeat(200_000)}"`),
  },
  {
    name: 'many styles',
    part: STYLES,
    mark: (xml) =>
      before(
        xml,
        'w:styles',
        '<w:style w:styleId="1"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'.repeat(
          60_000,
        ),
      ),
  },
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

/** One of the marks that mean something to an archive of these parts. */
export function officeMark(names: readonly string[], next: () => number) {
  const fitting = MARKS.filter(({ part }) => names.some((name) => part.test(name)));
  const { name, part, mark } = oneOf([fitting[0] ?? MARKS[0], ...fitting.slice(1)], next);
  const partName =
    pick(
      names.filter((candidate) => part.test(candidate)),
      next,
    ) ??
    names[0] ??
    '';
  return { name, partName, mark };
}

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
