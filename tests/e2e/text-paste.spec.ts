import { axeViolations } from './axe-violations';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { copyElsewhere } from './system-clipboard';

const SCENARIO = 'tests/scenarios/zhanjiang-office-2023.ndbg';
const FROM_WORD = '　　一是公开目录[bookmark: _GoBack]不细。\r\n　　二是认真  贯彻\v条例不够。\r\n';
const CLEAN = '一是公开目录不细。\n二是认真贯彻条例不够。';

test('text from Word is cleaned as it is pasted, shown, and can be had as it was or taken back', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.fill('');
  await text.pressSequentially('问题：\n');
  await copyElsewhere(app, { text: FROM_WORD });
  await text.press('Control+v');
  await page.keyboard.type('完');
  await expect(text).toHaveValue(`问题：\n${CLEAN}完`);
  const words = '已粘贴 2 段，清理了 5 处（书签 1、软回车 1、段首空格 2、多余空格 1）。';
  await expect(page.getByRole('status')).toHaveText(words);

  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(`问题：\n${CLEAN}`);
  const note = page.getByRole('main').getByText(words);
  await expect(note).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '不清理，原样粘贴' }).click();
  const raw = FROM_WORD.replaceAll('\r\n', '\n');
  await expect(text).toHaveValue(`问题：\n${raw}`);
  await expect(note).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(`问题：\n${CLEAN}`);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('问题：\n');
});

test('what is on the clipboard of a web page keeps its paragraphs, and a huge one is refused with nothing lost', async ({
  launchProgram,
}) => {
  const { app, page } = await launchProgram({ args: [SCENARIO] });
  await goTo(page, '五、存在的主要问题及改进情况');
  const text = page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.fill('已写');
  await copyElsewhere(app, {
    text: '公开目录不细，\n更新不快。\n\n人员变动多。',
    html: '<p>公开目录不细，<br>更新不快。</p><p>人员变动多。</p>',
  });
  await text.press('Control+v');
  await expect(text).toHaveValue('已写公开目录不细，更新不快。\n人员变动多。');

  await copyElsewhere(app, { text: '公开'.repeat(5_000_000) });
  await text.press('Control+v');
  await expect(page.getByRole('status')).toContainText('没有粘贴：要粘贴的文字约 1000 万字');
  await expect(text).toHaveValue('已写公开目录不细，更新不快。\n人员变动多。');

  await copyElsewhere(app, { text: '　　公开信息管理平台。\r\n'.repeat(18_000) });
  await text.press('Control+v');
  await expect(page.getByRole('status')).toContainText('已粘贴 18000 段，清理了 18000 处');
});
