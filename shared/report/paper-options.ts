/** Line pitches an office may choose, in points; the first one gives the 22 lines of the standard (typography 1). */
export const LINE_PITCHES = [28.95, 28, 28.5, 29, 30] as const;
export type LinePitch = (typeof LINE_PITCHES)[number];

/** How a report is signed: not at all (the web), for a seal over name and date, or by name and date alone. */
export const SIGNATURES = ['none', 'sealed', 'unsealed'] as const;
export type Signature = (typeof SIGNATURES)[number];

/** What an office may choose about its paper copies; the same for PDF and Word. */
export interface PaperOptions {
  readonly linePitch: LinePitch;
  /** A line 报送单位：… below the title. */
  readonly submittingUnit: boolean;
  readonly signature: Signature;
  /** The date of the signature (YYYY-MM-DD) and the report it was chosen for; any other one leaves room for a pen. */
  readonly signedOn?: { readonly reportYear: number; readonly date: string } | undefined;
  /** The check code at the foot of formal copies too; drafts always have it. */
  readonly checkCode: boolean;
}

export const USUAL_PAPER: PaperOptions = {
  linePitch: 28.95,
  submittingUnit: false,
  signature: 'none',
  checkCode: false,
};

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date as the standard writes it, without leading zeros: 2025年1月20日; undefined for none there is. */
export function dateInWords(isoDate: string): string | undefined {
  const [, year, month, day] = (ISO_DATE.exec(isoDate) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}年${month}月${day}日` : undefined;
}

const WRITTEN_DATE = /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?$/;

/** Reads a date as people type it (2025年1月20日, 2025-1-20, 2025.1.20) as an ISO date; undefined for none there is. */
export function readDate(text: string): string | undefined {
  const [, year, month = '', day = ''] = WRITTEN_DATE.exec(text.normalize('NFKC').trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateInWords(date) === undefined ? undefined : date;
}
