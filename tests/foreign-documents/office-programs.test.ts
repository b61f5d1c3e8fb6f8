import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readForeignOffice } from '../../electron/imports/foreign/read-foreign-office';
import { openOfficePackage } from '../../electron/imports/office-package';
import { findLibreOffice, openLibreOffice } from '../word/libre-office';
import { printedBlocks } from './printed-blocks';
import { PUBLISHED_REPORTS } from './published-reports';
import { readAgainst } from './read-against';
import { writeHtml } from './write-html';

const PROGRAM = findLibreOffice();
const TIME_LIMIT = 300_000;
/** A report in text and blanks, one with a row left undivided, and one full of figures: each costs four conversions. */
const REPORTS = PUBLISHED_REPORTS.filter(([name]) => /yinzhou|hongze|huaian/.test(name));

/** Documents another program has made of published reports: web pages saved as Word, through .odt and .doc as well. */
describe.runIf(PROGRAM !== undefined)('documents LibreOffice has made', () => {
  it(
    'are read whole: from a web page, and from there through its own format and the old one of Word',
    async () => {
      const office = await openLibreOffice(PROGRAM ?? '');
      try {
        const pages = REPORTS.map(([, report]) => strToU8(writeHtml(printedBlocks(report))));
        const texts = [...(await office.convert(pages, 'html', 'odt:writer8')).values()];
        const old = [...(await office.convert(texts, 'odt', 'doc')).values()];
        const made = {
          odt: await office.convert(texts, 'odt', 'docx:MS Word 2007 XML'),
          doc: await office.convert(old, 'doc', 'docx:MS Word 2007 XML'),
        };
        for (const [from, documents] of Object.entries(made)) {
          for (const [index, [name, report]] of REPORTS.entries()) {
            const bytes = documents.get(`document-${index}.docx`) ?? new Uint8Array();
            const reading = await readForeignOffice(openOfficePackage(bytes), '');
            if (reading === undefined) throw new Error(`${name} through ${from} is no report`);
            const { wrong, lost, toldUnread } = readAgainst(report, reading);
            expect({ name, from, wrong, lost, toldUnread }).toEqual({
              name,
              from,
              wrong: [],
              lost: [],
              toldUnread: [],
            });
            expect(reading.unit.name).toBe(report.unit.name);
            expect(reading.narrative).toEqual(report.narrative);
          }
        }
      } finally {
        await office.close();
      }
    },
    TIME_LIMIT,
  );
});
