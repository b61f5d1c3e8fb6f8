import type { RecordedField } from '#shared/form/form';
import { readContent, readRecorded } from '#shared/report/cell-reading';
import type { CellContent, Report } from '#shared/report/report';

/** What becomes of a typed text: what the report keeps, null for nothing, and what the field shows. */
export interface AcceptedRecord {
  readonly content: CellContent;
  readonly text: string;
  /** Present when the text was cleaned: nothing is corrected without showing it. */
  readonly notice?: string;
}

/** Takes a typed text with the strict parser of the field; what cannot be read is kept as typed, for the rules to mark. */
export function acceptRecorded(field: RecordedField, typed: string): AcceptedRecord {
  const reading = readContent(field, typed);
  if (reading.state === 'blank') return { content: null, text: '' };
  if (reading.state !== 'value' || typeof reading.value === 'object') return { content: typed, text: typed };
  const text = String(reading.value);
  const cleaned = reading.cleanedFrom === undefined ? {} : { notice: `已把“${typed}”整理为 ${text}。` };
  return { content: reading.value, text, ...cleaned };
}

/** What is recorded, as its field shows it: the plain figure, or the very text where it cannot be read. */
export function recordedText(report: Report, field: RecordedField): string {
  const reading = readRecorded(report, field);
  if (reading.state === 'value' && typeof reading.value !== 'object') return String(reading.value);
  return String(report.infoFee?.[field.key] ?? '').trim() === '' ? '' : String(report.infoFee?.[field.key]);
}
