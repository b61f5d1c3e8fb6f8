const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * Whether a count looks like a date written without signs (rule F-10): a real day of the years 1990 to 2099 in eight
 * digits, or a month of the report year or one of its neighbours in six. Six digits are held against nearby years
 * only, since counts of that size are ordinary for a city.
 */
export function looksLikeDate(count: number, reportYear: number): boolean {
  const digits = String(count);
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  if (month < 1 || month > 12) return false;
  if (digits.length === 6) return Math.abs(year - reportYear) <= 1;
  if (digits.length !== 8 || year < FIRST_YEAR || year > LAST_YEAR) return false;
  const day = Number(digits.slice(6));
  return day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
