import { strToU8 } from 'fflate';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { printedBlocks } from '../foreign-documents/printed-blocks';
import { PUBLISHED_REPORTS } from '../foreign-documents/published-reports';
import { readAgainst } from '../foreign-documents/read-against';
import { writeHtml } from '../foreign-documents/write-html';
import { findLibreOffice, openLibreOffice } from '../word/libre-office';
import type { FaultRun } from './fault-run';

/**
 * Formats LibreOffice saves a report in before it makes a Word document of it: what they cannot say is lost there. By
 * what `--convert-to` takes; what was a web page has to be told its filter.
 */
const BY_WAY_OF = { odt: 'odt:writer8', doc: 'doc:MS Word 97', rtf: 'rtf:Rich Text Format' } as const;
const WORD = 'docx:MS Word 2007 XML';

/** Published reports as web pages, opened by LibreOffice and saved as Word documents, directly and through others. */
export const run: FaultRun = {
  title: 'published reports made Word documents by LibreOffice are read whole',
  run: async () => {
    const program = findLibreOffice();
    if (program === undefined) return { tried: 0, failures: [], notes: ['There is no LibreOffice here.'] };
    const office = await openLibreOffice(program);
    const failures: string[] = [];
    const notes: string[] = [];
    let tried = 0;
    try {
      const pages = PUBLISHED_REPORTS.map(([, report]) => strToU8(writeHtml(printedBlocks(report))));
      const texts = inOrder(await office.convert(pages, 'html', 'odt:writer8'));
      for (const [format, filter] of Object.entries(BY_WAY_OF)) {
        const saved = format === 'odt' ? texts : inOrder(await office.convert(texts, 'odt', filter));
        const documents = inOrder(await office.convert(saved, format, WORD));
        let [right, cells] = [0, 0];
        for (const [at, [name, report]] of PUBLISHED_REPORTS.entries()) {
          tried += 1;
          const reading = await readForeignOffice(openOfficePackage(documents[at] ?? new Uint8Array()), '');
          if (reading === undefined) {
            failures.push(`${name} by way of ${format}: no report`);
            continue;
          }
          const compared = readAgainst(report, reading);
          right += compared.right;
          cells += compared.cells;
          const { wrong, lost, toldUnread } = compared;
          const texts = Object.entries(report.narrative).flatMap(([id, text]) =>
            reading.narrative[id as keyof typeof reading.narrative] === text ? [] : [`text ${id}`],
          );
          const unit = reading.unit.name === report.unit.name ? [] : [`unit ${reading.unit.name}`];
          const all = [...wrong, ...lost, ...toldUnread, ...texts, ...unit];
          if (all.length > 0) failures.push(`${name} by way of ${format}: ${all.slice(0, 5).join('; ')}`);
        }
        notes.push(`by way of ${format}: ${right} of ${cells} cells right`);
      }
    } finally {
      await office.close();
    }
    return { tried, failures, notes };
  },
};

/** Documents in the order they were given in: `document-10` stands behind `document-2`. */
function inOrder(made: ReadonlyMap<string, Uint8Array>): Uint8Array[] {
  const number = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  return [...made].sort(([one], [other]) => number(one) - number(other)).map(([, bytes]) => bytes);
}
