import type { Page } from '@playwright/test';

/** What must stand in the page before its painting is waited for. */
export interface Awaited {
  readonly selector: string;
  /** What its field must hold; anything when left out. */
  readonly value?: string;
}

/**
 * Milliseconds from the person's act, a key or a click, until a frame with its effect has been painted.
 *
 * Measured in the page: on the way from here to there a test driver's own time would be counted too.
 */
export async function untilPainted(
  page: Page,
  awaited: Awaited,
  act: () => Promise<unknown>,
): Promise<number> {
  await page.evaluate(({ selector, value }) => {
    // Nothing here has a name: what compiles this file would wrap it in a function the page does not have.
    const times: { began?: number } = {};
    const over = new AbortController();
    const watching = { capture: true, signal: over.signal };
    window.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Control') times.began ??= timeStamp;
      },
      watching,
    );
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        times.began ??= timeStamp;
      },
      watching,
    );
    (window as unknown as { measured: Promise<number> }).measured = (async () => {
      for (;;) {
        await new Promise(requestAnimationFrame);
        const found = document.querySelector<HTMLInputElement>(selector);
        if (times.began === undefined || found === null) continue;
        if (value === undefined || found.value === value) break;
      }
      over.abort();
      await new Promise((painted) => setTimeout(painted));
      return performance.now() - times.began;
    })();
  }, awaited);
  await act();
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
}
