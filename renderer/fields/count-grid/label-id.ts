import type { Slot } from '#shared/form/grid-geometry';

/** Id of a label's element, by which the figures it heads refer to it. */
export function labelId(baseId: string, { row, column }: Slot): string {
  return `${baseId}-${row}-${column}`;
}
