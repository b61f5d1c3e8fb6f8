import { expect, test } from './launch-program';
import { expectSaved, goTo } from './pages-of-report';

/** A sentence long enough that the program is killed in the middle of it. */
const SENTENCE = '本单位全年主动公开政府信息两百二十四条，均在规定期限内办理。'.repeat(6);
const KEY_PAUSE_MS = 40;
/** Half a second of quiet before a save, the pause before typed text reaches the report, and the write itself. */
const MAY_BE_MISSING_MS = 1_000;

test('killed in the middle of typing, it loses at most the last second', async ({ launchProgram }) => {
  const first = await launchProgram({ args: ['tests/scenarios/zhanjiang-office-2023.ndbg'] });
  await goTo(first.page, '五、存在的主要问题及改进情况');
  const text = first.page.getByRole('textbox', { name: /存在的主要问题/ });
  await text.click();
  const typing = first.page.keyboard.type(SENTENCE, { delay: KEY_PAUSE_MS }).catch(() => undefined);
  await first.page.waitForTimeout(3_000);
  const typed = (await text.inputValue()).length;
  await first.kill();
  await typing;

  const second = await launchProgram({ userData: first.userData });
  await expect(second.page.getByRole('heading', { level: 1 })).toHaveText('五、存在的主要问题及改进情况');
  const kept = await second.page.getByRole('textbox', { name: /存在的主要问题/ }).inputValue();
  expect(SENTENCE.startsWith(kept)).toBe(true);
  expect(typed - kept.length).toBeLessThanOrEqual(MAY_BE_MISSING_MS / KEY_PAUSE_MS);
  await expectSaved(second.page);
});
