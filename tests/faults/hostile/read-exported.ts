import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { prepareFonts } from '../../../build/prepare-fonts';
import { reportToDocx } from '../../../electron/exports/report-docx';
import { reportToPdf } from '../../../electron/exports/report-pdf';
import { reportToXlsx } from '../../../electron/exports/report-xlsx';
import { readAnyPath } from '../../../electron/imports/read-any-path';
import { readDocumentPath } from '../../../electron/imports/read-document-path';
import { soundReport } from '../../rule-cases/sound-report';
import type { Ended } from './hostile-reader';
import { workWithReport } from './read-report';

const FORMS_USED = ['2019', '2021'] as const;
const OPTIONS = { draft: false, explanations: [], localNotice: '' } as const;

const MAKERS = {
  pdf: async (template: (typeof FORMS_USED)[number]) => {
    await prepareFonts();
    return (await reportToPdf(soundReport(template), OPTIONS)).bytes;
  },
  docx: async (template: (typeof FORMS_USED)[number]) => {
    await prepareFonts();
    return reportToDocx(soundReport(template), OPTIONS);
  },
  xlsx: (template: (typeof FORMS_USED)[number]) => {
    const report = soundReport(template);
    return reportToXlsx(report, { draft: false, review: reviewSheetOf(report, {}) });
  },
} as const;

const made = new Map<string, Promise<readonly Uint8Array[]>>();

/** An export of each form in a format, made once in a process. */
export function exportedReports(format: keyof typeof MAKERS): Promise<readonly Uint8Array[]> {
  const known = made.get(format) ?? Promise.all(FORMS_USED.map((template) => MAKERS[format](template)));
  made.set(format, known);
  return known;
}

/** What 打开 does with a document: reads the data inside and what it shows, then works with the report. */
export async function openDocumentFile(path: string): Promise<Ended> {
  const reading = await readAnyPath(path, readDocumentPath);
  if (!reading.ok) return { how: 'refused', words: reading.message };
  workWithReport(reading.report);
  if (reading.document?.differing !== undefined) workWithReport(reading.document.differing.shown);
  return { how: 'read' };
}
