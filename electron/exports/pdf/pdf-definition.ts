import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { PageDocument } from '#shared/layout/page-document';
import { toPoints } from '#shared/layout/page-geometry';
import { DIGEST_PROPERTY, type DocumentFacts, documentFacts } from '../document-facts';

/** The report file that travels inside the PDF, so that the PDF can be opened again. */
export interface AttachedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What pdfmake makes a document of: its facts, its attachment and one empty page to draw on. It lays nothing out
 * (guides: pdf-notes sections 3 and 4 tell what it breaks otherwise). Built anew for every print: pdfmake writes into
 * what it is given.
 */
export function pdfDefinition(
  document: PageDocument,
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
    // pdfmake marks nothing by itself; every text is given its element when it is drawn.
    tagged: true,
    content: [],
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
