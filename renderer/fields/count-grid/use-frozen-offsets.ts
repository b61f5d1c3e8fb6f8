import { type RefObject, useLayoutEffect } from 'react';

/** Heads that take more than this share of the box scroll with the figures. */
const LARGEST_HEAD_SHARE = 0.6;

/** What the box is told of its table: style properties, and attributes that are there or not. */
interface Offsets {
  readonly properties: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, boolean>>;
}

/**
 * What was found when a table last stood, by its name. A table that is opened again begins with it: as a rule it still
 * holds, and then nothing has to be laid out a second time.
 */
const lastFound = new Map<string, Offsets>();

/**
 * Measures where frozen label columns begin, how much the frozen heads cover and which scroll bars are needed, and tells
 * the scrolling box: widths depend on the text size, and only the laid-out table knows them.
 *
 * @param name what this table's offsets are remembered by
 */
export function useFrozenOffsets(
  table: RefObject<HTMLTableElement | null>,
  labelColumns: number,
  name: string,
): void {
  useLayoutEffect(() => {
    const element = table.current;
    const scroller = element?.parentElement;
    if (element === null || element === undefined || scroller === null || scroller === undefined) return;
    const columns = [...element.querySelectorAll('col')].slice(0, labelColumns);
    // A scroll bar that comes or goes changes what was measured: the observers below then measure once more, before
    // anything is painted.
    const measure = () => {
      const offsets = offsetsOf(element, scroller, columns);
      lastFound.set(name, offsets);
      tell(scroller, offsets);
    };
    const former = lastFound.get(name);
    if (former !== undefined) tell(scroller, former);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    observer.observe(element);
    if (element.tHead !== null) observer.observe(element.tHead);
    return () => observer.disconnect();
  }, [table, labelColumns, name]);
}

/** Reads only: every reading after a change lays out the whole table. */
function offsetsOf(
  table: HTMLTableElement,
  scroller: HTMLElement,
  labelColumns: readonly Element[],
): Offsets {
  const properties: Record<string, string> = {};
  let from = 0;
  for (const [column, element] of labelColumns.entries()) {
    properties[`--column-${column}`] = `${from}px`;
    from += element.getBoundingClientRect().width;
  }
  const head = table.tHead?.offsetHeight ?? 0;
  const freezesHead = head <= scroller.clientHeight * LARGEST_HEAD_SHARE;
  return {
    properties: {
      ...properties,
      '--labels-width': `${from}px`,
      '--head-height': `${freezesHead ? head : 0}px`,
    },
    attributes: {
      // Chromium leaves the lower scroll bar out where only the width of the other one makes it necessary.
      'data-scrolls-down': table.offsetHeight > scroller.clientHeight,
      'data-scrolls-sideways': table.offsetWidth > scroller.clientWidth,
      'data-freezes-head': freezesHead,
    },
  };
}

/** Writes only what is new: a property set to what it was is a change all the same. */
function tell(scroller: HTMLElement, { properties, attributes }: Offsets): void {
  for (const [property, value] of Object.entries(properties)) {
    if (scroller.style.getPropertyValue(property) !== value) scroller.style.setProperty(property, value);
  }
  for (const [attribute, is] of Object.entries(attributes)) scroller.toggleAttribute(attribute, is);
}
