import { pick } from './mutate-json';
import { before, large, type OfficeMark } from './xml-changes';

const WORD = /word\/document\.xml$/;
const NUMBERING = /word\/numbering\.xml$/;
const STYLES = /styles\.xml$/;

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (properties: string, content = paragraph('5')) =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (rows: string) => `<w:tbl>${rows}</w:tbl>`;
const toBody = (xml: string, inserted: string) => before(xml, 'w:body', inserted);

/** Spans, levels, tables and boxes of Word without measure. */
export const WORD_MARKS: readonly OfficeMark[] = [
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
];
