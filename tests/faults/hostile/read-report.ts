import { FORMS } from '#shared/form/forms';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { salvageWords } from '#shared/report/salvage-words';
import { validate } from '#shared/rules/validate';
import { reportToHtml } from '../../../electron/exports/report-html';
import { readReportPath } from '../../../electron/imports/read-report-path';
import { readDamagedFile } from '../../../electron/recovery/read-damaged-file';
import { soundReport } from '../../rule-cases/sound-report';
import type { Ended } from './hostile-reader';

/** A draft and an export of each form. */
export function soundReportFiles(): Uint8Array[] {
  const drafts = FORMS.map(({ template }) => soundReport(template));
  const files = [
    ...drafts.map((report) => writeReportFile(report, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' })),
    ...drafts.map((report) => writeReportFile(report, { as: 'export' })),
  ];
  return files.map((text) => new TextEncoder().encode(text));
}

/** What the window does with a file it is given: read it, salvage it where it is damaged, check and lay it out. */
export async function openReportFile(path: string): Promise<Ended> {
  const reading = await readReportPath(path);
  if (reading.ok) {
    workWithReport(reading.report);
    return { how: 'read' };
  }
  const salvage = await readDamagedFile(path);
  if (salvage === undefined) return { how: 'refused', words: reading.message };
  workWithReport(salvage.report);
  return { how: 'refused', words: `${reading.finding}${salvageWords(salvage)}` };
}

/** Everything that looks at a report once it is open: the checks, the page, the file it is saved as. */
export function workWithReport(report: Report): void {
  validate(report);
  reportToHtml(report, { draft: true });
  writeReportFile(report, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' });
}
