import { type Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocumentFacts } from '../document-facts';
import { withReportPart } from '../report-part';

const CORE_PROPERTIES = 'docProps/core.xml';
const DATES = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/g;
/** The archive's own date of every part: the first one it can hold, in the local time it counts in. */
const ARCHIVE_DATE = new Date(1980, 0, 1);

/**
 * The document as the bytes of a file. The library dates document and archive by the clock; both dates are replaced,
 * so that the same report gives the same bytes.
 *
 * @param reportFile the report file to carry; absent where the document is no report
 */
export async function wordPackage(
  document: Document,
  { date }: Pick<DocumentFacts, 'date'>,
  reportFile?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = unzipSync(await Packer.toBuffer(document));
  const made = new Map(Object.entries(packed).map(([path, content]) => [path, strFromU8(content)]));
  const parts = reportFile === undefined ? made : withReportPart(made, 'docx', reportFile);
  parts.set(CORE_PROPERTIES, dated(parts.get(CORE_PROPERTIES) ?? '', date));
  return new Uint8Array(
    zipSync(Object.fromEntries([...parts].map(([path, content]) => [path, strToU8(content)])), {
      mtime: ARCHIVE_DATE,
    }),
  );
}

function dated(properties: string, date: Date): string {
  return properties
    .replace(DATES, (_all, start: string) => `${start}${date.toISOString()}`)
    .replace('</cp:coreProperties>', '<dc:language>zh-CN</dc:language></cp:coreProperties>');
}
