/** Leaps of small figures say nothing. */
const SMALLEST_TELLING_DIFFERENCE = 20;
const FACTOR_ASKING_FOR_A_SECOND_LOOK = 10;

/** Whether a figure moved so far from one year to the next that it asks for a second look (spec/rules.md, Y-06). */
export function isLeap(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return more > less * FACTOR_ASKING_FOR_A_SECOND_LOOK && more - less >= SMALLEST_TELLING_DIFFERENCE;
}
