/** Digits a spreadsheet keeps of a number. What it writes behind them is what binary fractions leave over. */
const KEPT_DIGITS = 15;
/** Text a format puts behind the number: `0.00"万元"`. */
const UNIT_BEHIND = /"([^"]*)"\s*$/;

/** A number of a spreadsheet as it is read aloud: its decimal digits, and the unit its format puts behind it. */
export function numberText(value: string, format: string | undefined): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const rounded = Number(number.toPrecision(KEPT_DIGITS));
  const digits = Math.abs(rounded) < 1e-6 ? String(0) : plainDigits(rounded);
  return `${digits}${UNIT_BEHIND.exec(format ?? '')?.[1] ?? ''}`;
}

/** Without an exponent, up to the size a figure of a report can have; larger ones stay as the spreadsheet has them. */
function plainDigits(number: number): string {
  const text = String(number);
  return /e/i.test(text) && Math.abs(number) < 1e21 ? BigInt(Math.trunc(number)).toString() : text;
}
