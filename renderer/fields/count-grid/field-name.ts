import type { CellId } from '#shared/form/form';

/** Texts of the typed cells of a section, by field name. */
export type CellTexts = Record<string, string>;

/** Name of a cell's field. react-hook-form takes dots for nesting; without them the texts stay one flat record. */
export function fieldName(id: CellId): string {
  return id.replaceAll('.', '/');
}
