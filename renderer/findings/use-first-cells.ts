import { useEffect, useState } from 'react';
import type { CellId } from '#shared/form/form';
import { correctionsInWords, firstCells } from '#shared/rules/first-cells';
import type { JudgedReport } from '../editing/report-store';

/** Where to look first, in words, and the cell to go to. */
export interface FirstCell {
  readonly words: string;
  readonly cell: CellId;
}

/** What is offered, by the key of the finding it belongs to. */
export type FirstCells = ReadonlyMap<string, readonly FirstCell[]>;

/** The window is idle between two keys as well: only a pause in typing leaves room for the search. */
const PAUSE_MS = 300;
const NONE: FirstCells = new Map();
const FOUND = new WeakMap<JudgedReport, FirstCells>();

/**
 * Where to look first for the sums that fail. The search may take some milliseconds, so it waits for a pause in
 * typing; what was offered before stays until then, so that the list does not jump.
 */
export function useFirstCells(judged: JudgedReport): FirstCells {
  const [offered, setOffered] = useState<FirstCells>(() => FOUND.get(judged) ?? NONE);
  useEffect(() => {
    let waiting: number | undefined;
    const pause = setTimeout(() => {
      waiting = requestIdleCallback(() => setOffered(firstCellsOf(judged)));
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, [judged]);
  return offered;
}

function firstCellsOf(judged: JudgedReport): FirstCells {
  const known = FOUND.get(judged);
  if (known !== undefined) return known;
  const { report, form, context, findings } = judged;
  const offered = [...firstCells(report, context, findings)].map(([key, corrections]) => {
    const words = correctionsInWords(form, corrections);
    const places = corrections.flatMap((correction, index): FirstCell[] => {
      const [first] = correction;
      return first === undefined ? [] : [{ words: words[index] ?? '', cell: first.cell }];
    });
    return [key, places] as const;
  });
  const cells: FirstCells = offered.length === 0 ? NONE : new Map(offered);
  FOUND.set(judged, cells);
  return cells;
}
