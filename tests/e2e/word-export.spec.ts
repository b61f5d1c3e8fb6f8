import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWord, type WordDocument } from '../word/read-word';
import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { runReport } from './run-report';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const REPORT = join(process.cwd(), 'tests/scenarios/yinzhou-2019.ndbg');

const openWord = async (file: string): Promise<WordDocument> => readWord(await readFile(file));

test('另存为 Word writes the three tables, marked on every page while 必须修改 stand', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  await answerOpenDialog(app, REPORT);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name: /年年报目录$/ })).toBeVisible();
  await goTo(page, '导出上报文件');
  const target = join(userData, '年报.docx');
  const offered = await answerSaveDialog(app, target);
  await page.getByRole('button', { name: '另存为 Word' }).click();
  await expect(page.getByRole('heading', { name: '已另存为 Word 文档，每页标明“草稿”。' })).toBeFocused();
  expect(await offered()).toEqual(['银州区机关事务服务中心2019年政府信息公开工作年度报告（草稿）.docx']);
  const { tables, parts } = await openWord(target);
  expect(tables).toHaveLength(3);
  expect(parts.get('word/header1.xml')?.text).toBe('草稿，未通过校验');
  expect(await axeViolations(page)).toEqual([]);
});

test('the built command line writes the same document twice', async () => {
  const [first = '', second = ''] = ['a.docx', 'b.docx'].map((name) => test.info().outputPath(name));
  for (const out of [first, second])
    expect(runReport(['export', REPORT, '--to', 'docx', '--draft', '--out', out])).toMatchObject({
      code: 0,
      errors: '',
    });
  expect((await openWord(first)).tables).toHaveLength(3);
  expect((await readFile(first)).equals(await readFile(second))).toBe(true);
});
