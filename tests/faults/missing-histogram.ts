const STEP_MS = 100;
const LAST_MS = 1_000;
const WIDEST_BAR = 50;

/** Lines that show how many milliseconds were missing how often: nothing, each tenth of a second, and over a second. */
export function missingHistogram(missingMs: readonly number[]): string[] {
  const rows: { readonly name: string; readonly count: number }[] = [];
  const count = (name: string, above: number, upTo: number) =>
    rows.push({ name, count: missingMs.filter((ms) => ms > above && ms <= upTo).length });
  count('nothing', Number.NEGATIVE_INFINITY, 0);
  for (let from = 0; from < LAST_MS; from += STEP_MS)
    count(`${from + 1}–${from + STEP_MS} ms`, from, from + STEP_MS);
  count(`over ${LAST_MS} ms`, LAST_MS, Number.POSITIVE_INFINITY);
  const most = Math.max(1, ...rows.map((row) => row.count));
  return rows.map(({ name, count: times }) => {
    const bar = '█'.repeat(Math.ceil((times / most) * WIDEST_BAR));
    return `${name.padStart(11)} ${String(times).padStart(5)} ${bar}`.trimEnd();
  });
}
