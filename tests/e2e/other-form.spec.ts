import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './launch-program';
import { cell, goTo } from './pages-of-report';
import { temporaryUserData } from './running-program';

test('columns of the other form are told, and dropped when the person says so', async ({ launchProgram }) => {
  const userData = await temporaryUserData();
  const file = JSON.parse(readFileSync('tests/scenarios/huaian-city-2024.ndbg', 'utf8'));
  file.disclosure.regulations = { issuedThisYear: 1, disclosedThisYear: 1, totalDisclosed: 11 };
  const path = join(userData, 'mixed.ndbg');
  writeFileSync(path, JSON.stringify(file));
  const { page } = await launchProgram({ args: [path] });

  await goTo(page, '二、主动公开政府信息情况');
  const strip = page.getByRole('region', { name: '本格提示' });
  await expect(strip).toContainText(
    '第二部分的表里有 2019 版格式的栏目：“规章／本年新公开数量” 1、“规章／对外公开总数量” 11',
  );
  await cell(page, '第二部分，规章，本年制发件数').click();
  await strip.getByRole('button', { name: '去掉另一版格式的数字' }).click();
  await expect(strip).not.toContainText('2019 版格式的栏目');
  await expect(cell(page, '第二部分，规章，本年制发件数')).toHaveValue('1');
  await goTo(page, '检查全部');
  await expect(page.getByRole('link', { name: /2019 版格式的栏目/ })).toHaveCount(0);
});
