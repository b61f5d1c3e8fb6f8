import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PageDocument } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import { DIGEST_PROPERTY, type DocumentFacts, documentFacts } from '../document-facts';
import type { PlacedPage, PlacedText } from './placed-page';

/** The report file that travels inside the PDF, so that the PDF can be opened again. */
export interface AttachedFile {
  readonly name: string;
  readonly text: string;
}

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
  const facts = documentFacts(document);
  return {
    version: '1.7',
    language: document.language,
    displayTitle: true,
    info: documentInfo(facts),
    pageSize: { width: toPoints(document.page.width), height: toPoints(document.page.height) },
    pageMargins: 0,
    content: pages.map((page, index) => pageContent(page, index === 0)),
    ...(attached === undefined ? {} : { files: { [attached.name]: fileOf(attached, facts) } }),
  };
}

function fileOf({ name, text }: AttachedFile, { title, date }: DocumentFacts) {
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

function documentInfo({ title, author, subject, keywords, creator, date, digest }: DocumentFacts) {
  return {
    title,
    author,
    subject,
    keywords,
    creator,
    creationDate: date,
    modDate: date,
    [DIGEST_PROPERTY]: digest,
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
