import { strToU8, zipSync } from 'fflate';
import type { ForeignBlock } from '#shared/import/foreign-document';

type TableBlock = Extract<ForeignBlock, { kind: 'table' }>;

/** Ways in which documents of real offices differ from the plain one. Each of them was met in a published report. */
export interface WordShape {
  /** `一、` is counted by Word and stands in no text. */
  readonly isNumberedAutomatically?: boolean;
  /** Borders were dragged: heads and figures of a column begin some hairs apart. */
  readonly hasDraggedBorders?: boolean;
  /** The whole report stands in the cells of one table that arranges the page. */
  readonly isInLayoutTable?: boolean;
  /** The headings stand in text boxes. */
  readonly hasHeadingsInBoxes?: boolean;
  /** Figures and texts were changed with changes tracked; the former ones are still there, struck out. */
  readonly hasTrackedChanges?: boolean;
  /** A footnote hangs on every paragraph. */
  readonly hasFootnotes?: boolean;
  /** Each cell's text is spread over several runs with bookmarks, fields and proofing marks between them. */
  readonly isScattered?: boolean;
  /** Tables are pictures. */
  readonly hasPictures?: boolean;
  /** Files beside the document, e.g. of an archive that is not what it seems. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;
const HEADING = /^[一二三四五六]、/;
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a Word document by hand, tag by tag, sharing nothing with what reads or exports. */
export function writeWord(blocks: readonly ForeignBlock[], shape: WordShape = {}): Uint8Array {
  const body = blocks.map((block) => blockXml(block, shape)).join('');
  const whole = shape.isInLayoutTable === true ? layoutTable(blocks, shape) : body;
  return packWord(`<w:document ${NAMESPACES}><w:body>${whole}<w:sectPr/></w:body></w:document>`, shape.more);
}

/** Packs a document part with what else a Word file has. */
export function packWord(document: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    'word/document.xml': document,
  };
  const packed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...packed, ...more });
}

function blockXml(block: ForeignBlock, shape: WordShape): string {
  if (block.kind === 'paragraph') return paragraphXml(block.text, shape);
  if (block.kind === 'picture' || shape.hasPictures === true) return picture();
  return tableXml(block, shape);
}

function paragraphXml(text: string, shape: WordShape): string {
  const isHeading = HEADING.test(text);
  if (isHeading && shape.isNumberedAutomatically === true) {
    const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>';
    return `<w:p>${numbered}${runsXml(text.replace(HEADING, ''), shape)}</w:p>`;
  }
  if (isHeading && shape.hasHeadingsInBoxes === true) {
    const content = `<w:txbxContent><w:p>${runsXml(text, shape)}</w:p></w:txbxContent>`;
    return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  }
  const note = shape.hasFootnotes === true ? '<w:r><w:footnoteReference w:id="2"/></w:r>' : '';
  return `<w:p>${runsXml(text, shape)}${note}</w:p>`;
}

function runsXml(text: string, shape: WordShape): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  if (shape.isScattered === true && text.length > 1 && !text.includes('\n')) {
    const middle = Math.ceil(text.length / 2);
    const [one, other] = [text.slice(0, middle), text.slice(middle)].map(escapeXml);
    return `<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${one}</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="0"/><w:smartTag w:element="x"><w:r><w:t xml:space="preserve">${other}</w:t></w:r></w:smartTag><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>`;
  }
  const run = `<w:r>${lines.join('<w:br/>')}</w:r>`;
  if (shape.hasTrackedChanges !== true || text === '') return run;
  return `<w:del w:id="1" w:author="甲"><w:r><w:delText>99</w:delText></w:r></w:del><w:ins w:id="2" w:author="甲">${run}</w:ins>`;
}

/** A hair's breadth in twentieths of a point: less than a millimetre. */
const HAIR = 40;
const COLUMN = 700;

function tableXml({ rows }: TableBlock, shape: WordShape): string {
  const width = Math.max(...placedRows(rows).map((row) => row.at(-1)?.to ?? 0));
  const isDragged = shape.hasDraggedBorders === true;
  // With dragged borders every column is followed by one of a hair's breadth, which heads do not reach over.
  const grid = Array.from({ length: width }, () =>
    isDragged ? `<w:gridCol w:w="${COLUMN}"/><w:gridCol w:w="${HAIR}"/>` : `<w:gridCol w:w="${COLUMN}"/>`,
  );
  const body = placedRows(rows).map((cells) => {
    const isOfFigures = cells.some(({ text }) => /\d/.test(text));
    const edge = (column: number) => {
      if (!isDragged || column === 0 || column === width) return column * (isDragged ? 2 : 1);
      return isOfFigures ? column * 2 - 1 : column * 2;
    };
    return `<w:tr>${cells
      .map(({ from, to, text, merge }) => {
        const span = `<w:gridSpan w:val="${edge(to) - edge(from)}"/>`;
        const vMerge =
          merge === undefined ? '' : merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const content = merge === 'continue' ? '<w:p/>' : cellParagraphs(text, shape);
        return `<w:tc><w:tcPr>${span}${vMerge}</w:tcPr>${content}</w:tc>`;
      })
      .join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid.join('')}</w:tblGrid>${body.join('')}</w:tbl>`;
}

function cellParagraphs(text: string, shape: WordShape): string {
  return text === '' ? '<w:p/>' : `<w:p>${runsXml(text, shape)}</w:p>`;
}

interface PlacedCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly merge?: 'restart' | 'continue';
}

function placedRows(rows: TableBlock['rows']): PlacedCell[][] {
  const placed: (PlacedCell | undefined)[][] = rows.map(() => []);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (placed[at]?.some((cell) => cell !== undefined && cell.from <= column && column < cell.to))
        column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        const merge =
          rowSpan === 1 ? {} : { merge: down === 0 ? ('restart' as const) : ('continue' as const) };
        placed[at + down]?.push({ from: column, to: column + colSpan, text, ...merge });
      }
      column += colSpan;
    }
  }
  return placed.map((row) =>
    row.flatMap((cell) => (cell === undefined ? [] : [cell])).sort((one, other) => one.from - other.from),
  );
}

function layoutTable(blocks: readonly ForeignBlock[], shape: WordShape): string {
  const rows = blocks.map((block) => `<w:tr><w:tc><w:tcPr/>${blockXml(block, shape)}<w:p/></w:tc></w:tr>`);
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

function picture(): string {
  return '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
