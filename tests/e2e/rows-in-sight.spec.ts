import type { Page } from '@playwright/test';
import { scenario } from '../pdf/sample-reports';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { reportFileAtHand } from './report-at-hand';

const REQUESTS = '三、收到和处理政府信息公开申请情况';

/** Of the figures of a table just put into the page: which are drawn, in the first frame and once all is calm. */
interface Drawn {
  readonly inSight: readonly boolean[];
  readonly below: readonly boolean[];
}

/** Looks at the table when it comes into the page and says what its first frame draws. */
function firstFrame(page: Page, scrollsAtOnce: boolean): Promise<Drawn> {
  return page.evaluate(
    (scrolls) =>
      new Promise<Drawn>((resolve) => {
        const look = () => {
          const grid = document.querySelector('[role="grid"]');
          const scroller = grid?.parentElement;
          if (grid === null || scroller === null || scroller === undefined) return false;
          if (scrolls) scroller.scrollTop = scroller.scrollHeight;
          requestAnimationFrame(() => {
            const edges = scroller.getBoundingClientRect();
            const drawn: { inSight: boolean[]; below: boolean[] } = { inSight: [], below: [] };
            for (const input of grid.querySelectorAll('input[data-cell]')) {
              const { top, bottom } = input.getBoundingClientRect();
              const isInSight = bottom > edges.top && top < edges.bottom;
              drawn[isInSight ? 'inSight' : 'below'].push(
                getComputedStyle(input).getPropertyValue('content-visibility') === 'visible',
              );
            }
            resolve(drawn);
          });
          return true;
        };
        const watching = new MutationObserver(() => {
          if (look()) watching.disconnect();
        });
        watching.observe(document.body, { childList: true, subtree: true });
      }),
    scrollsAtOnce,
  );
}

test('the first frame of a large table draws the figures in sight, wherever it was scrolled to, and soon all of them', async ({
  launchProgram,
}) => {
  const { page } = await launchProgram({ args: [reportFileAtHand(scenario('huaian-city-2024'))] });
  for (const scrollsAtOnce of [false, true]) {
    await goTo(page, '一、总体情况');
    const looking = firstFrame(page, scrollsAtOnce);
    await goTo(page, REQUESTS);
    const { inSight, below } = await looking;
    expect(inSight.length).toBeGreaterThan(40);
    expect(inSight.every(Boolean), `scrolled at once: ${scrollsAtOnce}`).toBe(true);
    // What is scrolled to draws everything: what is in sight then was not known before.
    if (!scrollsAtOnce) expect(below.some((isDrawn) => !isDrawn)).toBe(true);

    const visibilities = () =>
      page
        .getByRole('grid')
        .locator('input[data-cell]')
        .evaluateAll((inputs) => [
          ...new Set(inputs.map((input) => getComputedStyle(input).getPropertyValue('content-visibility'))),
        ]);
    await expect.poll(visibilities).toEqual(['visible']);
    await expect(page.getByRole('grid')).not.toHaveAttribute('data-arriving');
  }
});
