import type { CellId } from '#shared/form/form';
import type { GridState } from './grid-state';

/** What of a grid's element an event concerns: a cell's number or its unit; undefined for labels. */
export interface GridTarget {
  readonly id: CellId;
  readonly part: GridState['part'];
}

/** Reads the place of an event from its element. */
export function gridTarget(target: EventTarget): GridTarget | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const { cell, unit } = target.dataset;
  if (cell !== undefined) return { id: cell, part: 'number' };
  return unit === undefined ? undefined : { id: unit, part: 'unit' };
}

/** The input of a cell. */
export function inputOf(table: HTMLTableElement, id: CellId): HTMLInputElement {
  const input = table.querySelector(`input[data-cell="${CSS.escape(id)}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`The grid shows no cell ${id}`);
  return input;
}

/**
 * Focuses what the state points to and brings it out from under the frozen heads (WCAG 2.4.11). The whole text is
 * selected, so that the next key, an input method's first one too, replaces it.
 */
export function focusPlace(table: HTMLTableElement, { place, part }: GridState): void {
  const input = inputOf(table, place.id);
  const unit = table.querySelector(`select[data-unit="${CSS.escape(place.id)}"]`);
  const target = part === 'unit' && unit instanceof HTMLSelectElement ? unit : input;
  target.focus({ preventScroll: true });
  if (target === input) input.select();
  showCell(table, place.id);
}

/** Brings a cell out from under the frozen heads and labels. */
export function showCell(table: HTMLTableElement, id: CellId): void {
  inputOf(table, id).closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The `？` of the row a cell stands in; undefined where its row has none. */
export function helpButtonOf(table: HTMLTableElement, id: CellId): HTMLElement | undefined {
  const button = inputOf(table, id).closest('tr')?.querySelector('[data-help]');
  return button instanceof HTMLElement ? button : undefined;
}

/** Puts the caret behind the last character. */
export function caretToEnd(input: HTMLInputElement): void {
  input.focus({ preventScroll: true });
  input.setSelectionRange(input.value.length, input.value.length);
}

/** Rows of figures between the frozen head and the lower edge of what is in sight: the step of Page Down. */
export function rowsInSight(table: HTMLTableElement): number {
  const sight = table.parentElement?.clientHeight ?? 0;
  const head = table.tHead?.offsetHeight ?? 0;
  const row = table.tBodies[0]?.rows[0]?.offsetHeight ?? 1;
  return Math.max(1, Math.floor((sight - head) / row) - 1);
}
