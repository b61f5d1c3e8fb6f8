const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day there is, written `YYYY-MM-DD`: `2026-02-30` is not one. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

/** `2026-01-20` as people read it: `2026 年 1 月 20 日`. */
export function dateInWords(date: string): string {
  const [, year, month, day] = SHAPE.exec(date) ?? [];
  return `${Number(year)} 年 ${Number(month)} 月 ${Number(day)} 日`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
