import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readReportFile } from '#shared/report/read-report-file';
import { writeReportFile } from '#shared/report/report-file';
import { LAST_YEAR } from '../e2e/last-year-files';
import { answerMessageBox, answerOpenDialog } from '../e2e/stub-dialogs';
import { documentOf } from '../faults/round-trip-outcome';
import { typedInWord } from '../foreign-documents/typed-in-word';
import type { Step } from './screen-steps';
import { DRAFTS } from './seeded-drafts';

type DraftName = keyof typeof DRAFTS;

const draftFile = (folder: string, draft: DraftName) => join(folder, 'drafts', `${DRAFTS[draft].id}.ndbg`);

/** Tells the program that its page has broken down; the page itself goes on, so that the tests keep hold of it. */
export const pageBreaks: Step = async ({ app, page }) => {
  await answerMessageBox(app, '重新打开');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  });
  await expect(page.getByRole('alert')).toContainText('窗口刚才停止了工作', { timeout: 20_000 });
};

/** Cuts the file of a draft off after these words, as a disk does that fails while it is written. */
export const cutShort =
  (draft: DraftName, after: string): Step =>
  async ({ folder }) => {
    const path = draftFile(folder, draft);
    const bytes = await readFile(path);
    await truncate(path, bytes.indexOf(after) + Buffer.byteLength(after));
  };

/** Chooses a Word document of this draft in which a sentence and a figure were changed after it was exported. */
export const choosingChanged =
  (draft: DraftName): Step =>
  async ({ app, folder }) => {
    const outcome = readReportFile(await readFile(draftFile(folder, draft), 'utf8'));
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { report } = outcome;
    const { cells, narrative } = report;
    const shown = {
      ...report,
      cells: { ...cells, 'requests.newlyReceived.naturalPerson': 7 },
      narrative: { ...narrative, problems: `${narrative.problems}\n这一段是在文档里添上的。` },
    };
    const path = join(folder, 'changed.docx');
    await writeFile(path, await documentOf('docx', shown, report));
    await answerOpenDialog(app, path);
  };

/** Chooses last year's report as an office typed it in Word, with a row of its own and a figure nobody can read. */
export const choosingForeign: Step = async ({ app, folder }) => {
  const path = join(folder, 'by-hand.docx');
  await writeFile(path, typedInWord(LAST_YEAR));
  await answerOpenDialog(app, path);
};

/**
 * Puts a text into section 五 of a draft's file behind the back of the program, as another computer does. Going to that
 * section saves the draft once more, and what others write at that very moment is put aside in another way.
 */
export const changeOutside =
  (draft: DraftName, problems: string): Step =>
  async ({ folder }) => {
    const path = draftFile(folder, draft);
    const notes = () => readFile(join(folder, 'library.json'), 'utf8');
    await expect
      .poll(async () => JSON.parse(await notes()).drafts[DRAFTS[draft].id]?.place?.page)
      .toBe('problems');
    const outcome = readReportFile(await readFile(path, 'utf8'));
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { report } = outcome;
    const changed = { ...report, narrative: { ...report.narrative, problems } };
    await writeFile(path, writeReportFile(changed, { as: 'draft', savedAt: '2026-01-16T01:05:00.000Z' }));
  };
