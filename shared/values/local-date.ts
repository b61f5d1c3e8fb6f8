/** The date on the calendar of this computer, `YYYY-MM-DD`: a deadline ends with the local day. */
export function localDate(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
