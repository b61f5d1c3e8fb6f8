import type { PageCell } from '#shared/layout/page-document';
import { isShownAs, type ShownRow } from './shown-document';

/** A row of a table as the data would print it: the cells it touches, one that began further up among them. */
export type ExpectedRow = readonly PageCell[];

/**
 * Which of the rows a document shows is which row of the tables, told by its labels. Rows that were added, repeated at
 * the top of a page or moved do not matter; a row without labels follows the row it follows on the form.
 *
 * @returns index of the shown row by index of the expected one; what was not found is absent
 */
export function alignRows(
  expected: readonly ExpectedRow[],
  shown: readonly ShownRow[],
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  let last = -1;
  expected.forEach((row, index) => {
    const fits = (candidate: number) =>
      !taken.has(candidate) && hasLabelsOf(row, shown[candidate] ?? []) && row.length > 0;
    const above = places.get(index - 1);
    const place = row.some(({ cell }) => cell === undefined)
      ? (nextFrom(last + 1, shown.length, fits) ?? nextFrom(0, last, fits))
      : above === undefined
        ? undefined
        : nextFrom(above + 1, above + 2, fits);
    if (place === undefined) return;
    places.set(index, place);
    taken.add(place);
    last = place;
  });
  return places;
}

function nextFrom(from: number, to: number, fits: (place: number) => boolean): number | undefined {
  for (let place = from; place < to; place += 1) if (fits(place)) return place;
  return undefined;
}

/** What stands to the right of the table is no part of it. */
function hasLabelsOf(row: ExpectedRow, shown: ShownRow): boolean {
  return (
    shown.length >= row.length &&
    row.every(({ cell, text }, index) => cell !== undefined || isShownAs(text, shown[index] ?? ''))
  );
}
