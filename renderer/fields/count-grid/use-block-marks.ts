import { type RefObject, useLayoutEffect } from 'react';
import type { Stop } from '#shared/form/grid-geometry';
import { type BlockCorners, blockBetween, blockWords, type CellBlock } from './cell-block';
import { inputOf } from './grid-elements';
import type { GridScope } from './grid-scope';

/**
 * Shows the block on its cells and says its size. Past React, as `use-current-input.ts`: a block that grows by a row
 * marks the cells of that row and renders nothing; without a block nothing at all happens here.
 */
export function useBlockMarks(
  { session, geometry, voice }: GridScope,
  table: RefObject<HTMLTableElement | null>,
): void {
  useLayoutEffect(() => {
    const element = table.current;
    if (element === null) return;
    let marked: ReadonlyMap<Element, string> = new Map();
    let shown: BlockCorners | undefined;

    const mark = (block: CellBlock | undefined) => {
      const next = new Map(block?.stops.map((stop) => [boxOf(element, stop), edgesOf(stop, block)]));
      for (const box of marked.keys()) if (!next.has(box)) unmarkBox(box);
      for (const [box, edges] of next) if (marked.get(box) !== edges) markBox(box, edges);
      marked = next;
    };

    const follow = () => {
      const { block } = session.getState();
      if (block === shown) return;
      shown = block;
      const laidOut = block === undefined ? undefined : blockBetween(geometry, block);
      mark(laidOut);
      if (laidOut === undefined) voice.fallSilent();
      else voice.tell(`已选 ${blockWords(laidOut)}`);
    };
    follow();
    return session.subscribe(follow);
  }, [session, geometry, voice, table]);
}

function boxOf(table: HTMLTableElement, { cell }: Stop): Element {
  const box = inputOf(table, cell.id).closest('td');
  if (box === null) throw new Error(`The figure ${cell.id} stands in no cell`);
  return box;
}

/** On which sides of a figure the block ends: there its frame is drawn. */
function edgesOf(stop: Stop, { rows, firstColumn, lastColumn }: CellBlock): string {
  const edges = [
    ...(rows[0]?.includes(stop) ? ['top'] : []),
    ...(rows.at(-1)?.includes(stop) ? ['bottom'] : []),
    ...(stop.column <= firstColumn ? ['left'] : []),
    ...(stop.column + stop.colSpan > lastColumn ? ['right'] : []),
  ];
  return edges.join(' ');
}

function markBox(box: Element, edges: string): void {
  box.setAttribute('data-block', edges);
  box.setAttribute('aria-selected', 'true');
}

function unmarkBox(box: Element): void {
  box.removeAttribute('data-block');
  box.removeAttribute('aria-selected');
}
