const STEPS = new Map<string, (lefts: readonly number[], at: number) => number>([
  ['ArrowRight', (_lefts, at) => at + 1],
  ['ArrowLeft', (_lefts, at) => at - 1],
  ['ArrowDown', (lefts, at) => lefts.indexOf(lefts[at] ?? 0, at + 1)],
  ['ArrowUp', (lefts, at) => (at === 0 ? -1 : lefts.lastIndexOf(lefts[at] ?? 0, at - 1))],
  ['Home', () => 0],
  ['End', (lefts) => lefts.length - 1],
]);

/**
 * Which of the marked cells of a table a key leads to, so that Tab needs to stop at one of them only. Left and right go
 * on in reading order, up and down stay in the column.
 *
 * @param lefts where each of them begins, in pixels, in reading order: the same in one column
 * @returns undefined when the key leads nowhere
 */
export function markedCellAfter(lefts: readonly number[], at: number, key: string): number | undefined {
  const next = STEPS.get(key)?.(lefts, at);
  return next === undefined || next < 0 || next >= lefts.length ? undefined : next;
}
