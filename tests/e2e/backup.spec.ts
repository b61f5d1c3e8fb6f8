import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { axeViolations } from './axe-violations';
import { bridgeReply } from './bridge-call';
import { expect, test } from './launch-program';
import { answerOpenDialog, answerSaveDialog } from './stub-dialogs';

const unit = (name: string) => ({ name, kind: 'government', superior: '' }) as const;
const report = (name: string, count: number): Report => ({
  ...blankReport(unit(name), 2024),
  cells: { 'requests.newlyReceived.naturalPerson': count },
});

test('all drafts go into one file and come back on another computer', async ({ launchProgram }) => {
  const first = await launchProgram();
  for (const name of ['甲局', '乙局']) {
    const { summary } = await bridgeReply(first.page, 'drafts:create', {
      unit: unit(name),
      reportYear: 2024,
    });
    await bridgeReply(first.page, 'drafts:save', { id: summary.id, report: report(name, 3) });
    if (name === '乙局') await bridgeReply(first.page, 'drafts:remove', { id: summary.id });
  }
  await first.page.reload();
  const file = join(first.userData, '备份.ndbf');
  const offered = await answerSaveDialog(first.app, file);
  await first.page.getByRole('button', { name: '备份全部' }).click();
  await expect(first.page.getByText('已备份 2 份年报，存好以后读了一遍，核对无误。')).toBeVisible();
  expect((await offered())[0]).toMatch(/^年报备份\d{4}-\d\d-\d\d\.ndbf$/);
  expect(await axeViolations(first.page)).toEqual([]);

  const second = await launchProgram();
  await expect(second.page.getByRole('button', { name: '备份全部' })).toHaveCount(0);
  await answerOpenDialog(second.app, file);
  await second.page.getByRole('button', { name: '从备份恢复' }).click();
  const dialog = second.page.getByRole('dialog', { name: '从“备份.ndbf”恢复？' });
  await expect(dialog).toContainText('本机没有的（2 份）');
  expect(await axeViolations(second.page)).toEqual([]);
  await dialog.getByRole('button', { name: '恢复 2 份年报' }).click();
  await expect(second.page.getByText('已从备份恢复：恢复 2 份。')).toBeVisible();
  await expect(second.page.getByRole('list', { name: '年报草稿' }).getByRole('link')).toHaveText([
    '甲局 2024 年年报',
  ]);
  await expect(second.page.getByText('回收站（1 份，各保留 30 天）')).toBeVisible();
});

test('a draft that is here with another content is never replaced unasked, and kept when it is', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  const { summary } = await bridgeReply(page, 'drafts:create', { unit: unit('甲局'), reportYear: 2024 });
  const save = (count: number) =>
    bridgeReply(page, 'drafts:save', { id: summary.id, report: report('甲局', count) });
  await save(3);
  await page.reload();
  const file = join(userData, '备份.ndbf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '备份全部' }).click();
  await expect(page.getByText(/^已备份 1 份年报/)).toBeVisible();
  await save(77);
  await answerOpenDialog(app, file);
  await page.getByRole('button', { name: '从备份恢复' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^两份都留下/ })).toBeChecked();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('radio', { name: /^用备份的替换/ }).check();
  await dialog.getByRole('button', { name: '恢复 1 份年报' }).click();
  await expect(page.getByText('已从备份恢复：替换 1 份，替换之前的内容已存为早先版本。')).toBeVisible();
  const opened = await bridgeReply(page, 'drafts:open', { id: summary.id });
  expect(opened).toMatchObject({ draft: { report: report('甲局', 3) } });
  const listed = await bridgeReply(page, 'versions:list', { id: summary.id });
  if (listed.outcome !== 'listed') throw new Error(listed.message);
  const [newest] = listed.versions.filter(({ reason }) => reason === 'beforeRestore');
  const kept = await bridgeReply(page, 'versions:read', { id: summary.id, name: newest?.name ?? '' });
  expect(kept).toMatchObject({ report: report('甲局', 77) });
});

test('what is no backup is refused in words, and a cut one gives what is whole', async ({
  launchProgram,
}) => {
  const { app, page, userData } = await launchProgram();
  for (const name of ['甲局', '乙局'])
    await bridgeReply(page, 'drafts:create', { unit: unit(name), reportYear: 2024 });
  await page.reload();
  const file = join(userData, '备份.ndbf');
  await answerSaveDialog(app, file);
  await page.getByRole('button', { name: '备份全部' }).click();
  await expect(page.getByText(/^已备份 2 份年报/)).toBeVisible();
  const whole = await readFile(file, 'utf8');

  await answerOpenDialog(app, file);
  await writeFile(file, 'PK\u0003\u0004 ../../etc/passwd');
  await page.getByRole('button', { name: '从备份恢复' }).click();
  await expect(page.getByText(/^这不是本软件的备份文件，或文件已损坏。/)).toBeVisible();

  await writeFile(file, whole.split('\n').slice(0, 2).join('\n'));
  await page.getByRole('button', { name: '从备份恢复' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('备份文件不完整，像是没有写完。读出了 1 份年报');
  await dialog.getByRole('button', { name: '不恢复' }).click();
  expect((await bridgeReply(page, 'drafts:list', {})).drafts).toHaveLength(2);
});
