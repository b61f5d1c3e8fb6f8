import { Document, type FileChild, Paragraph } from 'docx';
import type { PageDocument } from '#shared/layout/page-document';
import { SPACE_AFTER_TABLE } from '#shared/layout/page-geometry';
import { DIGEST_PROPERTY, documentFacts } from '../document-facts';
import type { FontLibrary } from '../pdf/font-library';
import { measureTable } from '../pdf/measure-table';
import { Typesetter } from '../pdf/typesetter';
import { furnitureMargins, wordFurniture } from './word-furniture';
import { twipsOf } from './word-lengths';
import { wordPackage } from './word-package';
import { wordParagraph } from './word-paragraph';
import { wordStyles } from './word-styles';
import { wordTable } from './word-table';
import { xmlText } from './word-text';

export interface DocxOptions {
  /** Tables are measured with the fonts of the PDF, so that their rows are as high as there. */
  readonly fonts: FontLibrary;
  /** The report file the document of a report carries as a custom part. */
  readonly reportFile?: string;
}

/**
 * A laid-out report as a Word document. No clock, no network, no file but the fonts: the same document gives the
 * same bytes. Lines and pages are left to the program that opens it.
 */
export function renderDocx(document: PageDocument, options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const facts = documentFacts(document);
  const { page } = document;
  const { margins } = page;
  const word = new Document({
    title: xmlText(facts.title),
    creator: xmlText(facts.author),
    lastModifiedBy: facts.creator,
    subject: facts.subject,
    keywords: facts.keywords,
    description: facts.creator,
    customProperties: [{ name: DIGEST_PROPERTY, value: facts.digest }],
    evenAndOddHeaderAndFooters: true,
    styles: wordStyles(page),
    sections: [
      {
        ...wordFurniture(document),
        properties: {
          page: {
            size: { width: twipsOf(page.width), height: twipsOf(page.height) },
            margin: {
              top: twipsOf(margins.top),
              right: twipsOf(margins.right),
              bottom: twipsOf(margins.bottom),
              left: twipsOf(margins.left),
              ...furnitureMargins(page),
              gutter: 0,
            },
          },
        },
        children: bodyOf(document, new Typesetter(options.fonts.chainOf)),
      },
    ],
  });
  return wordPackage(word, facts, options.reportFile);
}

function bodyOf({ blocks, page }: PageDocument, typesetter: Typesetter): FileChild[] {
  const children = blocks.map((block, index) => {
    if (block.type === 'table') return wordTable(measureTable(block, typesetter));
    const above = blocks[index - 1];
    // Here the outer rules take room of their own; in the PDF they are drawn on the edge of the table.
    return wordParagraph(block, page, above?.type === 'table' ? SPACE_AFTER_TABLE - above.outerRule : 0);
  });
  // Word wants a paragraph after the last table.
  return blocks.at(-1)?.type === 'table' ? [...children, new Paragraph({})] : children;
}
