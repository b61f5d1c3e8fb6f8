const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const SAME: Readonly<Record<string, string>> = { 〇: '零', 两: '二', 俩: '二' };

/**
 * The number written in Chinese numerals up to 九千九百九十九, as it stands before 件 or 起 (三件, 两起, 一百零二件,
 * 二〇); undefined where the signs are not one number (三五件).
 */
export function chineseNumeral(written: string): number | undefined {
  const signs = Array.from(written, (sign) => SAME[sign] ?? sign);
  let total = 0;
  let digit: number | undefined;
  let lowestPlace = 10_000;
  let afterZero = false;
  for (const sign of signs) {
    const place = PLACES[sign];
    if (place !== undefined) {
      if (place >= lowestPlace || (digit === undefined && place !== 10)) return undefined;
      total += (digit ?? 1) * place;
      lowestPlace = place;
      digit = undefined;
      afterZero = false;
      continue;
    }
    const value = DIGITS.indexOf(sign);
    if (value < 0 || digit !== undefined) return undefined;
    if (value === 0 && signs.length > 1) {
      if (total === 0 || afterZero) return undefined;
      afterZero = true;
      continue;
    }
    digit = value;
  }
  // 一百二 means 120 in speech and 102 to a careless reader: not understood.
  if (digit !== undefined && lowestPlace > 10 && total > 0 && !afterZero) return undefined;
  return afterZero && digit === undefined ? undefined : total + (digit ?? 0);
}
