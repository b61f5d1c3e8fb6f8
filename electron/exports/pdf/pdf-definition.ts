import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PageDocument } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import type { PlacedPage, PlacedText } from './placed-page';

/** The report file that travels inside the PDF, so that the PDF can be opened again. */
export interface AttachedFile {
  readonly name: string;
  readonly text: string;
}

const CREATOR = '政府信息公开年报';

/**
 * The definition pdfmake draws. Every text and rule comes with its place, so pdfmake breaks no line, no page and no
 * table (guides: pdf-notes sections 3 and 4 tell what it breaks otherwise). Built anew for every print: pdfmake
 * writes into what it is given.
 */
export function pdfDefinition(
  document: PageDocument,
  pages: readonly PlacedPage[],
  attached: AttachedFile | undefined,
): TDocumentDefinitions {
  const date = documentDate(document.metadata.reportYear);
  return {
    version: '1.7',
    language: document.language,
    displayTitle: true,
    info: documentInfo(document, date),
    pageSize: { width: toPoints(document.page.width), height: toPoints(document.page.height) },
    pageMargins: 0,
    content: pages.map((page, index) => pageContent(page, index === 0)),
    ...(attached === undefined ? {} : { files: { [attached.name]: fileOf(attached, document.title, date) } }),
  };
}

function fileOf({ name, text }: AttachedFile, title: string, date: Date) {
  return {
    src: `data:application/json;base64,${Buffer.from(text, 'utf8').toString('base64')}`,
    name,
    description: `${title}（年报数据文件）`,
    type: 'application/json',
    relationship: 'Source',
    creationDate: date,
    modifiedDate: date,
  };
}

/**
 * The date a PDF says it was made: the end of the report year. The clock would make two prints of the same report
 * differ; this way the same report is the same file, byte by byte.
 */
function documentDate(reportYear: number): Date {
  return new Date(Date.UTC(reportYear, 11, 31));
}

function documentInfo(document: PageDocument, date: Date) {
  const { unitName, reportYear, template, digest } = document.metadata;
  return {
    title: document.title,
    author: unitName,
    subject: `${reportYear}年政府信息公开工作年度报告（${template}格式）`,
    keywords: `政府信息公开, 年度报告, sha-256:${digest}`,
    creator: CREATOR,
    creationDate: date,
    modDate: date,
    ReportDigest: digest,
  };
}

function pageContent(page: PlacedPage, isFirst: boolean): Content {
  const rules: Content = {
    canvas: [
      ...page.rules.map(({ x1, y1, x2, y2, width }) => ({
        type: 'line' as const,
        x1,
        y1,
        x2,
        y2,
        lineWidth: width,
        lineColor: 'black',
      })),
      ...page.frames.map(({ x, y, width, height, ruleWidth }) => ({
        type: 'rect' as const,
        x,
        y,
        w: width,
        h: height,
        lineWidth: ruleWidth,
        lineColor: 'black',
      })),
    ],
    absolutePosition: { x: 0, y: 0 },
  };
  const texts = page.texts.map(textContent);
  const stack = page.rules.length + page.frames.length === 0 ? texts : [rules, ...texts];
  return isFirst ? { stack } : { stack, pageBreak: 'before' };
}

function textContent({ text, face, size, x, baseline, spacing, outline }: PlacedText): Content {
  const blanks = text.length - text.trimStart().length;
  // pdfmake draws blanks at the start of a text but places it as if they were not there.
  const shift = blanks === 0 ? 0 : blanks * (face.advance(0x20) * size + spacing);
  return {
    text: text.trimStart(),
    font: face.name,
    fontSize: size,
    characterSpacing: spacing,
    noWrap: true,
    lineHeight: 1,
    absolutePosition: { x: x + shift, y: baseline - face.ascent * size },
    ...(outline === undefined ? {} : { outline: true, outlineText: outline }),
  } as Content;
}
