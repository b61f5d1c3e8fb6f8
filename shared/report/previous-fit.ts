import type { Report, Unit } from './report';

/** Whether a report can be last year's of another, told before anybody is asked. */
export type PreviousFit =
  | { readonly fits: true; readonly sameName: boolean }
  | { readonly fits: false; readonly message: string };

/**
 * Holds a report that was chosen as last year's against the report it is for. Another year is refused in words; of
 * the unit only the names are compared, for whether two names mean one unit is the person's to say.
 */
export function previousFit(
  found: Report,
  { reportYear, unit }: Pick<Report, 'reportYear' | 'unit'>,
): PreviousFit {
  if (found.reportYear === reportYear - 1) return { fits: true, sameName: isSameName(found.unit, unit) };
  return {
    fits: false,
    message: `选的是“${found.unit.name}”${found.reportYear} 年度的年报；本年报是 ${reportYear} 年度，需要 ${reportYear - 1} 年度的。请重新选择。`,
  };
}

/** Equal but for blanks and the width of characters. */
export function isSameName(one: Pick<Unit, 'name'>, other: Pick<Unit, 'name'>): boolean {
  return comparableName(one.name) === comparableName(other.name);
}

/** A unit's name as names are compared: two are equal when these are. */
export function comparableName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '');
}
