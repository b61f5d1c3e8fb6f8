import { isDeepStrictEqual } from 'node:util';
import { formOf } from '#shared/form/forms';
import type { Report } from '#shared/report/report';
import type { Salvage } from '#shared/report/salvage-report';

/**
 * What a salvaged report has other than the original and does not list as missing, by its place. Nothing may be here
 * but what no reader could tell: a figure that has become another one.
 */
export function silentlyWrong({ report, missing }: Salvage, original: Report): readonly string[] {
  const wrong: string[] = [];
  const ids = new Set([...Object.keys(report.cells), ...Object.keys(original.cells)]);
  const isOtherForm = report.template !== original.template && missing.basics.includes('reportYear');
  const known = formOf(report.template).cellById;
  for (const id of ids) {
    // Where even the year is told to be lost, the form is a beginning, and has no names for cells of another.
    if (isOtherForm && !known.has(id)) continue;
    const owner = id.replace('procurementUnit', 'procurementAmount');
    if (report.cells[id] !== original.cells[id] && !missing.cells.includes(owner)) wrong.push(id);
  }
  for (const [part, text] of Object.entries(original.narrative)) {
    const read = report.narrative[part as keyof Report['narrative']];
    const isTold = missing.texts.some((told) => told.part === part);
    if (read !== text && !isTold) wrong.push(part);
  }
  const basics: readonly (readonly [string, unknown, unknown])[] = [
    ['reportYear', report.reportYear, original.reportYear],
    ...fields('unit', report.unit, original.unit),
    ...fields('people', report.people, original.people),
  ];
  for (const [field, read, was] of basics) {
    if (read !== was && !(missing.basics as readonly string[]).includes(field)) wrong.push(field);
  }
  if (!missing.recorded && !isDeepStrictEqual(report.infoFee, original.infoFee)) wrong.push('infoFee');
  if (!missing.explanations && !isDeepStrictEqual(report.explanations, original.explanations))
    wrong.push('explanations');
  return wrong;
}

function fields(group: string, read: object, was: object): (readonly [string, unknown, unknown])[] {
  const found = new Map(Object.entries(read));
  return Object.entries(was).map(([key, value]) => [`${group}.${key}`, found.get(key), value]);
}
