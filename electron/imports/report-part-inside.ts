import { REPORT_PART } from '../exports/report-part';
import { decodeUtf8 } from '../files/read-text-path';
import type { OfficePackage } from './office-package';
import { textContent } from './xml/xml-search';

const CUSTOM_PART = /^customXml\/[^/]+\.xml$/i;
/** Documents from offices' systems carry a few parts of their own. */
const MOST_PARTS = 40;

/**
 * The report file inside a document; undefined where there is none. It is known by its name space, wherever a program
 * that saved the document again has put it.
 *
 * @throws DocumentRefused
 */
export function reportPartInside({ archive, xml }: OfficePackage): string | undefined {
  const candidates = archive.names.filter(
    (name) => CUSTOM_PART.test(name) && !/itemProps\d*\.xml$/i.test(name),
  );
  for (const name of candidates.slice(0, MOST_PARTS)) {
    const part = xml(name);
    if (part?.namespace !== REPORT_PART.namespace || part.name !== REPORT_PART.element) continue;
    return decodeUtf8(Buffer.from(textContent(part), 'base64')) ?? '';
  }
  return undefined;
}
