import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWord, type WordDocument } from '../word/read-word';
import { axeViolations } from './axe-violations';
import { DRAFT_NAME, openAtExport, writtenTwice } from './draft-exports';
import { expect, test } from './launch-program';
import { answerSaveDialog } from './stub-dialogs';

const openWord = async (file: string): Promise<WordDocument> => readWord(await readFile(file));

test('另存为 Word writes the three tables, marked on every page while 必须修改 stand', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  await openAtExport(app, page);
  const target = join(userData, '年报.docx');
  const offered = await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '另存为 Word' }).click();
  await expect(page.getByRole('heading', { name: '已另存为 Word 文档，每页标明“草稿”。' })).toBeFocused();
  expect(await offered()).toEqual([`${DRAFT_NAME}.docx`]);
  const { tables, parts } = await openWord(target);
  expect(tables).toHaveLength(3);
  expect(parts.get('word/header1.xml')?.text).toBe('草稿，未通过校验');
  expect(await axeViolations(page)).toEqual([]);
});

test('the built command line writes the same document twice', async () => {
  expect((await openWord(await writtenTwice('docx'))).tables).toHaveLength(3);
});
