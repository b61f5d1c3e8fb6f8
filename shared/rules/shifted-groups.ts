/** A row of groups with their totals, all moved by one column: what each group would read in its place. */
export interface ShiftedGroups {
  readonly move: 'left' | 'right';
  /** Null where the figure has gone out of the row. */
  readonly corrected: readonly (number | null)[];
}

/**
 * Whether a row of groups, each some figures and their stated total, reads rightly when moved by one column while it
 * does not as it is: groups whose figures are all there agree with their totals, one of them at least has something
 * in it, and nothing but 0 or a blank goes out.
 *
 * @param row the figures of all groups one after the other, null for a blank
 * @param size of a group, total included
 */
export function shiftedGroups(row: readonly (number | null)[], size: number): ShiftedGroups | undefined {
  if (!groupsOf(row, size).some((group) => agrees(group) === false)) return undefined;
  if (row.slice(1, -1).includes(null)) return undefined;
  const isFree = (figure: number | null | undefined) => figure === null || figure === 0;
  if (isFree(row[0])) {
    const corrected = [...row.slice(1), null];
    if (isConvincing(corrected, size)) return { move: 'left', corrected };
  }
  if (isFree(row.at(-1))) {
    const corrected = [null, ...row.slice(0, -1)];
    if (isConvincing(corrected, size)) return { move: 'right', corrected };
  }
  return undefined;
}

function isConvincing(row: readonly (number | null)[], size: number): boolean {
  const judged = groupsOf(row, size).flatMap((group) => {
    const verdict = agrees(group);
    return verdict === undefined ? [] : [{ verdict, isFilled: group.some((figure) => figure !== 0) }];
  });
  return judged.every(({ verdict }) => verdict) && judged.some(({ isFilled }) => isFilled);
}

/** Whether figures come to their total; undefined where one of them is missing. */
function agrees(group: readonly (number | null)[]): boolean | undefined {
  let sum = 0;
  for (const figure of group.slice(0, -1)) {
    if (figure === null) return undefined;
    sum += figure;
  }
  const total = group.at(-1);
  return total === null || total === undefined ? undefined : sum === total;
}

function groupsOf(row: readonly (number | null)[], size: number): (readonly (number | null)[])[] {
  return Array.from({ length: row.length / size }, (_group, index) =>
    row.slice(index * size, (index + 1) * size),
  );
}
