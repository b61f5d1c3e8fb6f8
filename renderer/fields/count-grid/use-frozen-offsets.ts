import { type RefObject, useLayoutEffect } from 'react';

/** Heads that take more than this share of the box scroll with the figures. */
const LARGEST_HEAD_SHARE = 0.6;

/**
 * Measures where frozen label columns begin, how much the frozen heads cover and which scroll bars are needed, and tells
 * the scrolling box: widths depend on the text size, and only the laid-out table knows them.
 */
export function useFrozenOffsets(table: RefObject<HTMLTableElement | null>, labelColumns: number): void {
  useLayoutEffect(() => {
    const element = table.current;
    const scroller = element?.parentElement;
    if (element === null || element === undefined || scroller === null || scroller === undefined) return;
    const measure = () => {
      const columns = [...element.querySelectorAll('col')].slice(0, labelColumns);
      // All read before the first is written: every reading after a change lays out the whole table.
      const widths = columns.map((column) => column.getBoundingClientRect().width);
      let from = 0;
      for (const [column, width] of widths.entries()) {
        scroller.style.setProperty(`--column-${column}`, `${from}px`);
        from += width;
      }
      scroller.style.setProperty('--labels-width', `${from}px`);
      // Chromium leaves the lower scroll bar out where only the width of the other one makes it necessary.
      scroller.toggleAttribute('data-scrolls-down', element.offsetHeight > scroller.clientHeight);
      scroller.toggleAttribute('data-scrolls-sideways', element.offsetWidth > scroller.clientWidth);
      const head = element.tHead?.offsetHeight ?? 0;
      const freezesHead = head <= scroller.clientHeight * LARGEST_HEAD_SHARE;
      scroller.toggleAttribute('data-freezes-head', freezesHead);
      scroller.style.setProperty('--head-height', `${freezesHead ? head : 0}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    observer.observe(element);
    if (element.tHead !== null) observer.observe(element.tHead);
    return () => observer.disconnect();
  }, [table, labelColumns]);
}
