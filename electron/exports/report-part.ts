/**
 * The report file inside an Office document: a custom XML part, which Word, Excel and WPS keep when they save the
 * document again and which nobody sees. In base64, because XML cannot hold every character a text may hold and its
 * readers change line ends.
 */
export const REPORT_PART = {
  path: 'customXml/item1.xml',
  /** By this name the part is found, wherever a program that saves the document puts it. */
  namespace: 'urn:gov-disclosure-annual-report:report-file',
  element: 'reportFile',
} as const;

const PROPERTIES_PATH = 'customXml/itemProps1.xml';
const CONTENT_TYPES = '[Content_Types].xml';
/** Office tells custom parts apart by an id; ours is always the same one. */
const PART_ID = '{5C1D7A0E-6B1F-4E0B-9B57-2A6D1E0C9F31}';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Where the parts of a document are named, by the kind of document. */
const RELATIONSHIPS_OF = {
  docx: 'word/_rels/document.xml.rels',
  xlsx: 'xl/_rels/workbook.xml.rels',
} as const;

/**
 * Adds the report file to the parts of a document.
 *
 * @param parts the document's parts by path, as XML
 * @throws Error where the document has not the parts that name others
 */
export function withReportPart(
  parts: ReadonlyMap<string, string>,
  kind: keyof typeof RELATIONSHIPS_OF,
  reportFile: string,
): Map<string, string> {
  const { path, namespace, element } = REPORT_PART;
  const content = Buffer.from(reportFile, 'utf8').toString('base64');
  const added = new Map(parts);
  added.set(path, `${DECLARATION}<${element} xmlns="${namespace}" encoding="base64">${content}</${element}>`);
  added.set(
    PROPERTIES_PATH,
    `${DECLARATION}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${PART_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  added.set(
    'customXml/_rels/item1.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  insertLast(
    added,
    RELATIONSHIPS_OF[kind],
    '</Relationships>',
    `<Relationship Id="rIdReportFile" Type="${RELATIONSHIPS}/customXml" Target="../${path}"/>`,
  );
  insertLast(
    added,
    CONTENT_TYPES,
    '</Types>',
    `<Override PartName="/${PROPERTIES_PATH}" ContentType="${PROPERTIES_TYPE}"/>`,
  );
  return added;
}

function insertLast(parts: Map<string, string>, path: string, end: string, element: string): void {
  const part = parts.get(path);
  if (part === undefined || !part.includes(end)) throw new Error(`The document has no ${path}`);
  parts.set(
    path,
    part.replace(end, () => `${element}${end}`),
  );
}
