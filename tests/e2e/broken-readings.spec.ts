import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '../faults/round-trip-outcome';
import { packWord } from '../foreign-documents/write-word';
import { soundReport } from '../rule-cases/sound-report';
import { expect, test } from './launch-program';
import { answerOpenDialog } from './stub-dialogs';

/** Stands in every name of the test, so that nothing of it can be in the log unseen. */
const MARK = '柳溪';
const DATA = soundReport('2019');
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test('a reading that breaks off is told in words, and in the log without the name of the file', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const path = join(userData, `${MARK}.docx`);
  // Sound, and long enough to be read when it is broken off.
  const paragraphs = `<w:p><w:r><w:t>${MARK}</w:t></w:r></w:p>`.repeat(150_000);
  await writeFile(path, packWord(`<w:document ${WORD}><w:body>${paragraphs}</w:body></w:document>`));
  await answerOpenDialog(app, path);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  const reader = () =>
    app.evaluate(
      ({ app: program }) =>
        program.getAppMetrics().find(({ serviceName, name }) => [serviceName, name].includes('report-import'))
          ?.pid ?? 0,
    );
  await expect.poll(reader).not.toBe(0);
  process.kill(await reader(), 'SIGKILL');
  await expect(page.getByText(/读这个文件的程序中途停止，没有打开。/)).toBeVisible();

  const log = () => readFile(join(userData, 'log/events.log'), 'utf8').catch(() => '');
  await expect.poll(log).toMatch(/reading-broken-off 打开的文件没有读完 why=ended code=-?\d+ ms=\d+/);
  expect(await log()).not.toContain(MARK);

  // pdf.js looks for objects that are gone and leaves a rejected promise behind that nobody waits for.
  const sound = Buffer.from(await documentOf('pdf', DATA, DATA)).toString('latin1');
  const damaged = sound.replace('/N 250', '/N 1');
  expect(damaged).not.toBe(sound);
  await writeFile(join(userData, `${MARK}.pdf`), damaged, 'latin1');
  await answerOpenDialog(app, join(userData, `${MARK}.pdf`));
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('目录');
  await expect
    .poll(log)
    .toMatch(/fault-in-helper \S+ helper=imports error=XRefEntryException at=import-process/);
  expect(await log()).not.toContain(MARK);
});
