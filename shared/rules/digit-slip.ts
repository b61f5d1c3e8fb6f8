/**
 * How much one figure looks like another one mistyped: 0 where it does not, up to 3 where hardly anything else makes
 * the two alike. Digits changed about (12 and 21), a 0 too many or too few (5 and 50), a digit left out or doubled.
 */
export function slipWeight(typed: number, meant: number): number {
  if (typed === meant || typed === 0 || meant === 0) return 0;
  const [one, other] = [String(typed), String(meant)];
  if (isTimesTen(typed, meant) || isTimesTen(meant, typed) || areDigitsChanged(one, other)) return 3;
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (!isDigitLeftOut(long, short)) return 0;
  return long.length > 2 ? 2 : 1;
}

function isTimesTen(small: number, large: number): boolean {
  return large === small * 10 || large === small * 100 || large === small * 1000;
}

/** Two digits next to each other stand the other way round, and all others are the same. */
function areDigitsChanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  return (
    places.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

function isDigitLeftOut(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  return [...long].some((_digit, place) => long.slice(0, place) + long.slice(place + 1) === short);
}
