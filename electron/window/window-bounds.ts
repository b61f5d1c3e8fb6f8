import type { Rectangle } from 'electron';
import type { WindowBounds } from '../settings/settings-store';

/** The office screen the pages are designed for. */
const DEFAULT_SIZE = { width: 1366, height: 768 };
/** Below this the number grid is no longer of use. */
export const SMALLEST_SIZE = { width: 1024, height: 640 };
/** How much of the window must lie on a screen for the person to be able to get hold of it, in pixels. */
const REACHABLE = 100;

/**
 * Where the window opens: as it was left, unless that is on a screen that is no longer there; else in the middle of
 * the main screen, never larger than it.
 *
 * @param workAreas of the screens, the main one first
 */
export function openingBounds(
  left: WindowBounds | undefined,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  if (left !== undefined && workAreas.some((area) => isReachable(left, area))) {
    const { x, y, width, height } = left;
    return { x, y, width, height };
  }
  const [main] = workAreas;
  const width = Math.min(DEFAULT_SIZE.width, main.width);
  const height = Math.min(DEFAULT_SIZE.height, main.height);
  return {
    x: main.x + Math.round((main.width - width) / 2),
    y: main.y + Math.round((main.height - height) / 2),
    width,
    height,
  };
}

/** The title bar is what a window is moved by, so its top edge counts. */
function isReachable(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  return across >= REACHABLE && window.y >= area.y && window.y <= area.y + area.height - REACHABLE;
}
