import { type RefObject, useEffect, useMemo } from 'react';
import type { CellId } from '#shared/form/form';
import { gridTarget } from './grid-elements';
import type { GridScope } from './grid-scope';

/** Bit of the main mouse button among those held down. */
const MAIN_BUTTON = 1;
/** How often the table scrolls on under a pointer held beyond its edge, and by how much at once. */
const SCROLL_EVERY_MS = 60;
const SCROLL_BY_PX = 24;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Extends the block to where the pointer is dragged; beyond the edge of what is in sight the table scrolls on under
 * it. What it does the keys do too (Shift with arrows).
 */
export function useBlockDragging({ session }: GridScope, table: RefObject<HTMLTableElement | null>) {
  const dragging = useMemo(() => {
    /** Where the pointer is; undefined until it has moved. */
    let pointer: Point | undefined;
    let scrolling: ReturnType<typeof setInterval> | undefined;

    const extend = () => {
      const box = table.current?.parentElement;
      if (box === null || box === undefined || pointer === undefined) return;
      const inside = nearestInSight(box, pointer);
      const [right, down] = [Math.sign(pointer.x - inside.x), Math.sign(pointer.y - inside.y)];
      if (right !== 0 || down !== 0) box.scrollBy(right * SCROLL_BY_PX, down * SCROLL_BY_PX);
      const id = cellAt(box, inside);
      if (id !== undefined) session.extendTo(id);
    };

    const end = () => {
      clearInterval(scrolling);
      document.removeEventListener('mousemove', follow);
      document.removeEventListener('mouseup', end);
    };

    const follow = (event: MouseEvent) => {
      if ((event.buttons & MAIN_BUTTON) === 0) {
        end();
        return;
      }
      pointer = { x: event.clientX, y: event.clientY };
      extend();
    };

    const begin = () => {
      end();
      pointer = undefined;
      document.addEventListener('mousemove', follow);
      document.addEventListener('mouseup', end);
      scrolling = setInterval(() => {
        const box = table.current?.parentElement;
        if (box === null || box === undefined || pointer === undefined) return;
        const inside = nearestInSight(box, pointer);
        if (inside.x !== pointer.x || inside.y !== pointer.y) extend();
      }, SCROLL_EVERY_MS);
    };
    return { begin, end };
  }, [session, table]);

  useEffect(() => dragging.end, [dragging]);
  return dragging.begin;
}

/** The point nearest to the pointer in the part of the box where figures are seen, not under frozen heads and labels. */
function nearestInSight(box: HTMLElement, { x, y }: Point): Point {
  const { left, top } = box.getBoundingClientRect();
  const frozen = (name: string) => Number.parseFloat(box.style.getPropertyValue(name)) || 0;
  return {
    x: clamp(x, left + frozen('--labels-width') + 4, left + box.clientWidth - 4),
    y: clamp(y, top + frozen('--head-height') + 4, top + box.clientHeight - 4),
  };
}

function cellAt(box: HTMLElement, { x, y }: Point): CellId | undefined {
  const element = document.elementFromPoint(x, y);
  return element === null || !box.contains(element) ? undefined : gridTarget(element)?.id;
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), Math.max(lowest, highest));
}
