import { type RefObject, useLayoutEffect } from 'react';

/** Milliseconds after which the rest is drawn although the page was never idle. */
const LATEST = 200;

/**
 * What the table carries until all of it is drawn, and its rows in sight. `data-cell.module.css` leaves out the figures
 * of the other rows meanwhile; the rows themselves are there, so that nothing moves.
 */
const ON_TABLE = 'data-arriving';
const ON_ROW = 'data-in-sight';
/** What the table is rendered with. */
export const ARRIVING = { [ON_TABLE]: true } as const;

/**
 * Has the figures in sight drawn first and the others in the pause after that frame: a field costs 0.2 ms to lay out
 * and draw, and two thirds of the largest table lie below the edge of an office's screen (20 ms of 110, measured in
 * Chromium 114). A browser's own `content-visibility: auto` costs more than it saves here.
 *
 * To be called after what else measures it, so that it is not laid out twice, and after the current row is marked.
 */
export function useRowsInSightFirst(table: RefObject<HTMLTableElement | null>): void {
  useLayoutEffect(() => {
    const element = table.current;
    const scroller = element?.parentElement;
    if (element === null || element === undefined || scroller === null || scroller === undefined) return;
    const edge = Math.min(scroller.getBoundingClientRect().bottom, innerHeight);
    const rows = [...element.rows];
    // Read first, written afterwards: a reading after a change lays out the whole table.
    const inSight = rows.filter(
      (row) => row.hasAttribute('data-current') || row.getBoundingClientRect().top < edge,
    );
    for (const row of inSight) row.setAttribute(ON_ROW, '');
    const drawAll = () => {
      element.removeAttribute(ON_TABLE);
      for (const row of inSight) row.removeAttribute(ON_ROW);
      removeEventListener('scroll', drawAll, true);
      cancelAnimationFrame(frame);
      cancelIdleCallback(pause);
    };
    let pause = 0;
    // Not before the frame has begun: the browser is idle while it waits for it, too.
    const frame = requestAnimationFrame(() => {
      pause = requestIdleCallback(drawAll, { timeout: LATEST });
    });
    // Scrolled to before that, by the table's box or by the page around it: told before the frame is drawn.
    addEventListener('scroll', drawAll, true);
    return drawAll;
  }, [table]);
}
