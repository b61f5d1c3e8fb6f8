import { strToU8, zipSync } from 'fflate';
import { convertToHtml } from 'mammoth';
import { PICTURE_RELATION } from './plain-word';

/** A node of the document tree of mammoth, as far as text and tables need it. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of a break. */
  readonly breakType?: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const FILES = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
  '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="${PICTURE_RELATION}" Type="${OFFICE}/image" Target="media/picture.png"/></Relationships>`,
};

/**
 * Has mammoth read a plain document (`plain-word.ts`). It only ever sees what was written here: none of the file's own
 * parts, names or relations reaches it.
 */
export async function wordDocument(documentXml: string): Promise<WordNode> {
  const files = { ...FILES, 'word/document.xml': documentXml };
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
  let read: WordNode | undefined;
  await convertToHtml(
    { buffer: Buffer.from(packed) },
    {
      externalFileAccess: false,
      transformDocument: (document: WordNode) => {
        read = document;
        // The tree is all that is wanted of it.
        return { ...document, children: [] };
      },
    },
  );
  if (read === undefined) throw new Error('mammoth has read no document');
  return read;
}
