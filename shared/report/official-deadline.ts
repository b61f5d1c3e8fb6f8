import type { UnitKind } from './report';

/**
 * Last day on which a report is due, `YYYY-MM-DD`: 31 March of the year after for people's governments, 31 January
 * for everyone else (《中华人民共和国政府信息公开条例》第四十九条).
 */
export function officialDeadline(kind: UnitKind, reportYear: number): string {
  return `${reportYear + 1}-${kind === 'government' ? '03-31' : '01-31'}`;
}
