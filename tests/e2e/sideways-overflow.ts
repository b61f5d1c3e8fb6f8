import type { Page } from '@playwright/test';

/**
 * What is wider than its place on the screen as it stands, one line each: whatever scrolls sideways or would have to,
 * and texts that are cut short. The official table, on the pages for filling in and for checking, the paper of the
 * preview and the text of a field may scroll in themselves.
 */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const mayScroll =
      '[role="grid"], :has(> [role="grid"]), :has(> table), [data-abreast], input, select, textarea';
    const lines: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
      const { display, textOverflow } = getComputedStyle(element);
      // What is there for a screen reader alone is clipped to a point, which is a few of these.
      const isToBeSeen = element.clientWidth > 4 && display !== 'inline';
      if (!isToBeSeen || element.closest(mayScroll) !== null) continue;
      const what = `<${element.tagName.toLowerCase()}> ${element.innerText?.slice(0, 20)}`;
      if (element.scrollWidth > element.clientWidth + 1)
        lines.push(`${what}: ${element.scrollWidth} wide in ${element.clientWidth}`);
      if (textOverflow === 'ellipsis') lines.push(`${what}: would be cut`);
      const { left, right } = element.getBoundingClientRect();
      if (right > innerWidth + 1 || left < -1)
        lines.push(`${what}: from ${left} to ${right} of ${innerWidth}`);
    }
    return lines;
  });
}
