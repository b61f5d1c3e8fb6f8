import { describe, expect, it } from 'vitest';
import { readDocument } from '../../electron/imports/read-document';
import { documentOf } from '../faults/round-trip-outcome';
import { soundReport } from '../rule-cases/sound-report';
import { findLibreOffice, openLibreOffice } from './libre-office';

const program = findLibreOffice() ?? '';
const TIME_LIMIT = 300_000;

const data = soundReport('2021');
const shown = soundReport('2021', {
  cells: { 'requests.newlyReceived.naturalPerson': 6, 'requests.granted.naturalPerson': 6 },
});

describe.skipIf(program === '')('a document saved anew by LibreOffice', () => {
  it('still carries the data, and what was changed in it is seen', { timeout: TIME_LIMIT }, async () => {
    const office = await openLibreOffice(program);
    try {
      for (const kind of ['docx', 'xlsx'] as const) {
        const documents = [await documentOf(kind, shown, data), await documentOf(kind, data, data)];
        const made = await office.convert(documents, kind, kind);
        const [changed, same] = await Promise.all(
          documents.map((_, index) =>
            readDocument(made.get(`document-${index}.${kind}`) ?? new Uint8Array()),
          ),
        );
        const carried = { outcome: 'report', kind, report: data, sealIntact: true, notes: [] };
        const seen = { cells: shown.cells, narrative: data.narrative };
        expect(changed).toMatchObject({ ...carried, differing: { shown: seen } });
        expect(same).toEqual(carried);
      }
    } finally {
      await office.close();
    }
  });
});
