import type { Page } from '@playwright/test';

/**
 * What of a screen breaks the rules every screen has to hold (ux-conventions sections 2, 7, 12 and 15), one line a
 * fault. Looked at as it stands: what is hidden is not judged.
 *
 * @param scale the text size chosen, 1 for 标准
 */
export function screenFaults(page: Page, scale = 1): Promise<string[]> {
  return page.evaluate(findFaults, scale);
}

/** Runs inside the page, on its own: it may use nothing but its argument. */
function findFaults(scale: number): string[] {
  const faults: string[] = [];
  const inside = <E extends Element>(selector: string) => [
    ...document.querySelectorAll<E & HTMLElement>(selector),
  ];
  const isShown = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    element.getClientRects().length > 0 &&
    // Words for screen readers alone take up a single pixel.
    element.getBoundingClientRect().width > 2;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
  const isPaper = (element: Element) => element.closest('article, [data-font]') !== null;

  // Words.
  // Names of programs, keys and formats, and what is quoted from a file or from the report.
  const foreign =
    /PDF|WPS|Word|Excel|Ctrl|Shift|Enter|Esc|Tab|F\d+|A4|“[^”]*”|"[^"]*"|[^\s：]*\.(ndbg|ndbf|ndyq|pdf|json|docx?|xlsx?|wps|et|txt)/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (parent === null || text === '' || parent.closest('script, style, textarea, option') !== null)
      continue;
    if (!isShown(parent) || isPaper(parent)) continue;
    // For IT staff: commands, names of folders, licences word for word.
    const isTechnical = parent.closest('[data-technical]') !== null;
    if (!isTechnical && /[!！]|抱歉|未知错误/.test(text)) faults.push(`tone: ${text}`);
    if (
      /[A-Za-z]{2,}|\b[A-Z]-\d\d/.test(text.replace(foreign, '')) &&
      !isTechnical &&
      parent.closest('dd') === null
    )
      faults.push(`English or a code: ${text}`);
    const { fontSize, fontFamily } = getComputedStyle(parent);
    if (Number.parseFloat(fontSize) < 16 * scale - 0.01)
      faults.push(`text of ${fontSize}: ${text.slice(0, 30)}`);
    if (/FangSong|仿宋/.test(fontFamily)) faults.push(`仿宋 on the screen: ${text.slice(0, 30)}`);
  }

  // Labels, buttons and other targets.
  for (const field of inside('[placeholder]')) faults.push(`placeholder: ${nameOf(field)}`);
  for (const tip of inside('[title]')) faults.push(`a tip that cannot be dismissed: ${nameOf(tip)}`);
  for (const button of inside<HTMLButtonElement>('button')) {
    if (!isShown(button)) continue;
    if ((button.textContent ?? '').trim() === '') faults.push(`icon without text: ${nameOf(button)}`);
    if (!button.disabled) continue;
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    if (reason === null || !isShown(reason) || (reason.textContent ?? '').trim() === '')
      faults.push(`disabled without a reason beside it: ${nameOf(button)}`);
  }
  for (const target of inside('button, a[href], select, input, textarea, summary')) {
    if (!isShown(target) || target.closest('td, th') !== null) continue;
    const isBoxed = target.matches('button') && getComputedStyle(target).borderTopWidth !== '0px';
    const isBare = target.matches('input[type="checkbox"], input[type="radio"]');
    const box = (isBare ? (target.closest('label') ?? target) : target).getBoundingClientRect();
    const least = isBoxed ? 44 : 24;
    if (Math.ceil(box.width) < least || Math.ceil(box.height) < least)
      faults.push(`${nameOf(target)} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  const primary = inside('[data-variant="filled"]').filter(isShown);
  const dialog = primary.filter((button) => button.closest('[role="dialog"]') !== null);
  const ofPage = primary.length - dialog.length;
  if (ofPage > 1 || dialog.length > 1) faults.push(`primary buttons: ${primary.map(nameOf).join(', ')}`);

  // Text an input method can work in, length of lines.
  for (const field of inside('input, textarea')) {
    for (let box: Element | null = field; box !== null; box = box.parentElement) {
      const { transform, zoom, scale: scaled } = getComputedStyle(box);
      const isMoved = transform !== 'none' || !['1', 'normal', ''].includes(zoom) || scaled !== 'none';
      if (isMoved) faults.push(`transformed over ${nameOf(field)}: ${nameOf(box)}`);
    }
  }
  for (const paragraph of inside('p, li, textarea')) {
    if (!isShown(paragraph) || isPaper(paragraph) || paragraph.closest('table') !== null) continue;
    if (paragraph.matches('[data-technical] textarea')) continue;
    if (paragraph.children.length > 0 && !paragraph.matches('p')) continue;
    const style = getComputedStyle(paragraph);
    const size = Number.parseFloat(style.fontSize);
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const letters = (paragraph.clientWidth - padding) / size;
    const isLong = paragraph.matches('textarea') || (paragraph.textContent ?? '').length > 41;
    if (isLong && letters > 41)
      faults.push(`lines of ${Math.round(letters)} characters: ${nameOf(paragraph)}`);
  }

  return [...new Set(faults)];
}
