import type { Page } from '@playwright/test';

export interface TypingTimes {
  /** From the key event until its figures and findings stand in the page, style and layout included. */
  readonly worked: readonly number[];
  /** From the key event until the frame with that change has been painted; up to a frame of it is waiting. */
  readonly painted: readonly number[];
}

/** The first keys find code that has never run; they are typed and not counted. */
const WARM_UP = 10;
const KEYS = 100;

/**
 * Types figures into 表三 that throw a column out of balance and bring it back, and times what each accepting key
 * costs: reading, saving in the report, all rules, computed cells, findings in strip, list and task list.
 */
export async function typingTimes(page: Page): Promise<TypingTimes> {
  await page.getByRole('link', { name: '三、收到和处理政府信息公开申请情况' }).first().click();
  const first = page.getByRole('grid').getByLabel('第三部分，本年新收，自然人', { exact: true });
  await first.click();
  await watchKeys(page);
  for (let key = 0; key < WARM_UP + KEYS; key += 1) {
    await page.keyboard.type(String(3000 + (key % 9)));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(30);
  }
  const { worked, painted } = await page.evaluate(
    () => (window as unknown as { keyTimes: TypingTimes }).keyTimes,
  );
  return { worked: worked.slice(WARM_UP), painted: painted.slice(WARM_UP) };
}

async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = { worked: [] as number[], painted: [] as number[] };
    (window as unknown as { keyTimes: typeof times }).keyTimes = times;
    let lastChange = 0;
    const observer = new MutationObserver(() => {
      void document.body.offsetHeight;
      lastChange = performance.now();
    });
    // The table with its computed cells, the strip under it, the list of findings; help and the list of parts follow.
    for (const part of document.querySelectorAll(
      '[role="grid"], [aria-label="本格提示"], aside > :first-child',
    )) {
      observer.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return;
        lastChange = performance.now();
        requestAnimationFrame(() => {
          setTimeout(() => {
            times.painted.push(performance.now() - event.timeStamp);
            times.worked.push(lastChange - event.timeStamp);
          });
        });
      },
      { capture: true },
    );
  });
}
