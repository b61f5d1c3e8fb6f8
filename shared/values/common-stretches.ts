/** Where two lists hold the same elements in the same order. */
export interface CommonStretch {
  readonly inFormer: number;
  readonly inLater: number;
  readonly length: number;
}

/**
 * The longest common part of two lists, as stretches in order, by Myers' greedy algorithm ("An O(ND) Difference
 * Algorithm", 1986): quick where little changed, and given up where more than `mostChanges` elements differ. Then only
 * the common beginning and end are answered.
 */
export function commonStretches(
  former: readonly string[],
  later: readonly string[],
  mostChanges: number,
): readonly CommonStretch[] {
  const shorter = Math.min(former.length, later.length);
  let head = 0;
  while (head < shorter && former[head] === later[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && former[former.length - 1 - tail] === later[later.length - 1 - tail])
    tail += 1;
  const middle = pairsBetween(
    former.slice(head, former.length - tail),
    later.slice(head, later.length - tail),
    mostChanges,
  );
  return joined([
    { inFormer: 0, inLater: 0, length: head },
    ...middle.map(([inFormer, inLater]) => ({
      inFormer: inFormer + head,
      inLater: inLater + head,
      length: 1,
    })),
    { inFormer: former.length - tail, inLater: later.length - tail, length: tail },
  ]);
}

type Pair = readonly [inFormer: number, inLater: number];

/** The elements in common, one pair of places each; none where there are too many changes to search through. */
function pairsBetween(former: readonly string[], later: readonly string[], mostChanges: number): Pair[] {
  const most = Math.min(former.length + later.length, mostChanges);
  // On diagonal k (place in the former minus place in the later): how far into the former d changes get at most.
  const furthest = new Int32Array(2 * most + 3);
  const rounds: Int32Array[] = [];
  const reach = (diagonal: number) => furthest[diagonal + most + 1] ?? 0;
  for (let changes = 0; changes <= most; changes += 1) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const goesDown =
        diagonal === -changes || (diagonal !== changes && reach(diagonal - 1) < reach(diagonal + 1));
      let place = goesDown ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
      while (
        place < former.length &&
        place - diagonal < later.length &&
        former[place] === later[place - diagonal]
      )
        place += 1;
      furthest[diagonal + most + 1] = place;
      if (place >= former.length && place - diagonal >= later.length)
        return pairsAlong(rounds, former.length, later.length);
    }
    // Only what the next round can look back on is kept.
    rounds.push(furthest.slice(most + 1 - changes, most + 2 + changes));
  }
  return [];
}

/** Walks back from the ends of both lists, round by round, noting the diagonal steps. */
function pairsAlong(rounds: readonly Int32Array[], formerLength: number, laterLength: number): Pair[] {
  const pairs: Pair[] = [];
  let [place, other] = [formerLength, laterLength];
  for (let changes = rounds.length; changes > 0; changes -= 1) {
    const round = rounds[changes - 1] ?? new Int32Array();
    const reach = (diagonal: number) => round[diagonal + changes - 1] ?? Number.NEGATIVE_INFINITY;
    const diagonal = place - other;
    const cameDown =
      diagonal === -changes || (diagonal !== changes && reach(diagonal - 1) < reach(diagonal + 1));
    const before = cameDown ? diagonal + 1 : diagonal - 1;
    const [fromPlace, fromOther] = [reach(before), reach(before) - before];
    while (place > fromPlace && other > fromOther) {
      place -= 1;
      other -= 1;
      pairs.push([place, other]);
    }
    [place, other] = [fromPlace, fromOther];
  }
  while (place > 0 && other > 0) {
    place -= 1;
    other -= 1;
    pairs.push([place, other]);
  }
  return pairs.reverse();
}

function joined(stretches: readonly CommonStretch[]): CommonStretch[] {
  const result: CommonStretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.length === 0) continue;
    if (
      last !== undefined &&
      last.inFormer + last.length === stretch.inFormer &&
      last.inLater + last.length === stretch.inLater
    )
      result[result.length - 1] = { ...last, length: last.length + stretch.length };
    else result.push(stretch);
  }
  return result;
}
