import { expect } from '@playwright/test';
import { formOf } from '#shared/form/forms';
import { type Report, UNIT_KINDS } from '#shared/report/report';
import { expectSaved } from '../e2e/pages-of-report';
import type { RunningProgram } from '../e2e/running-program';
import { copyElsewhere } from '../e2e/system-clipboard';
import { type CountingHands, countingHands } from './counting-hands';
import { CARRYING_OVER, type Effort } from './effort-model';
import { pasteTable, typeTable } from './fill-table';

export type Way = 'typed' | 'pasted';

/**
 * Writes a whole report into a program just installed, by keyboard alone: every figure and every sentence typed, or
 * tables and texts pasted from other programs.
 *
 * @returns what it took, from 新建年报 to the check page
 */
export async function writeReport(program: RunningProgram, report: Report, way: Way): Promise<Effort> {
  const { page } = program;
  const hands = countingHands(page);
  await expect(page.getByRole('button', { name: '新建年报' })).toBeVisible();
  await beginReport(hands, report);
  for (const section of formOf(report.template).sections) {
    await pressButton(hands, '下一部分');
    await expect(page.getByRole('heading', { name: section.heading, level: 1 })).toBeVisible();
    if (section.kind === 'narrative') await writeText(hands, program, report.narrative[section.id], way);
    else if (way === 'typed') await typeTable(hands, section.table, report);
    else await pasteTable(hands, program, section.table, report);
  }
  await pressButton(hands, '检查全部');
  await expect(page.getByRole('heading', { name: '检查全部', level: 1 })).toBeVisible();
  await expectSaved(page);
  return hands.effort();
}

async function beginReport(hands: CountingHands, { unit, reportYear }: Report): Promise<void> {
  const { page } = hands;
  await pressButton(hands, '新建年报');
  await expect(page.getByLabel('单位全称')).toBeFocused();
  await hands.write(unit.name);
  await hands.press('Tab');
  await hands.press('Home');
  await hands.press('ArrowDown', UNIT_KINDS.indexOf(unit.kind));
  await hands.press('Tab');
  await hands.write(String(reportYear));
  await pressButton(hands, '新建年报');
  await expect(page.getByRole('heading', { name: `${reportYear} 年年报目录` })).toBeVisible();
  await pressButton(hands, '开始填写');
  await expect(page.getByRole('heading', { name: '基本信息', level: 1 })).toBeVisible();
}

async function writeText(
  hands: CountingHands,
  program: RunningProgram,
  text: string,
  way: Way,
): Promise<void> {
  await hands.tabTo('main textarea');
  if (text === '') return;
  hands.think();
  if (way === 'typed') await hands.write(text);
  else {
    await copyElsewhere(program.app, { text });
    hands.elsewhere(CARRYING_OVER);
    await program.page.keyboard.press('Control+V');
  }
}

async function pressButton(hands: CountingHands, name: string): Promise<void> {
  await hands.tabTo('button', name);
  await hands.press('Enter');
}
