import type { CellId, Form, FormCell } from '#shared/form/form';
import { readContent } from '#shared/report/cell-reading';
import { applyEdit } from '#shared/report/edit';
import { countIn, type Figures, readFigures } from '#shared/report/figures';
import type { CellContent, Report } from '#shared/report/report';
import { acceptText } from '../accept-text';
import { copiedText } from '../copied-text';
import type { RowsBy } from './pasted-rows';
import type { PlacedPaste, PlacedText, StrayText } from './place-pasted';

/** What the person decides about a paste. */
export interface PasteChoices {
  /** `/`, `—`, `-` and `无` become 0; else they are pasted as they stand. */
  readonly signsAsZero: boolean;
  /** A blank pasted over a figure takes it away; else the figure stays. */
  readonly blanksClear: boolean;
}

/** As a spreadsheet does it, with the signs offered as 0. */
export const USUAL_CHOICES: PasteChoices = { signsAsZero: true, blanksClear: true };

interface PlannedText {
  readonly cell: FormCell;
  readonly text: string;
  readonly state: 'value' | 'placeholder' | 'blank';
}

/** What a paste would do, before anything is done. */
export interface PastePlan {
  readonly planned: readonly PlannedText[];
  /** Cells of the form for which something was pasted that is no figure; they stay as they are. */
  readonly unreadable: readonly { readonly cell: FormCell; readonly text: string }[];
  /** Figures pasted over computed cells, to be compared. */
  readonly totals: readonly { readonly cell: FormCell; readonly text: string }[];
  readonly strays: readonly StrayText[];
  readonly rowsBy: RowsBy;
}

/** Sorts placed texts by what the strict parser of their cell makes of them. */
export function planPaste({ placed, strays, rowsBy }: PlacedPaste): PastePlan {
  const planned: PlannedText[] = [];
  const unreadable: { cell: FormCell; text: string }[] = [];
  const totals: { cell: FormCell; text: string }[] = [];
  for (const { stop, text } of placed) {
    const { cell } = stop;
    const { state } = readContent(cell, text);
    if (cell.sumOf !== undefined) {
      if (state !== 'blank') totals.push({ cell, text });
    } else if (state === 'refused') unreadable.push({ cell, text });
    else planned.push({ cell, text, state });
  }
  return { planned, unreadable, totals, strays, rowsBy };
}

/** One text for every cell of a block. */
export function planFill(stops: readonly PlacedText['stop'][], text: string): PastePlan {
  const typed = stops.filter(({ cell }) => cell.sumOf === undefined);
  const plan = planPaste({ placed: typed.map((stop) => ({ stop, text })), strays: [], rowsBy: 'position' });
  return { ...plan, totals: [] };
}

/** A figure a paste changes, as shown before and after. */
export interface PasteChange {
  readonly cell: FormCell;
  readonly from: string;
  readonly to: string;
}

/** A pasted total that is not what the program computes once the rest is pasted. */
export interface TotalDifference {
  readonly cell: FormCell;
  readonly pasted: number;
  readonly computed: number;
}

/** What a plan comes to with the person's choices. */
export interface PasteOutcome {
  readonly contents: Readonly<Record<CellId, CellContent>>;
  /** Cells something is put into, the same figure again included. */
  readonly cells: readonly FormCell[];
  /** Figures and texts that would be replaced by something else. */
  readonly overwritten: readonly PasteChange[];
  readonly differences: readonly TotalDifference[];
}

/** Works out a plan on a report; the report given is not changed. */
export function outcomeOf(
  { planned, totals }: PastePlan,
  { report, figures, form }: { readonly report: Report; readonly figures: Figures; readonly form: Form },
  choices: PasteChoices,
): PasteOutcome {
  const contents: Record<CellId, CellContent> = {};
  const cells: FormCell[] = [];
  const overwritten: PasteChange[] = [];
  for (const { cell, text, state } of planned) {
    const from = copiedText({ report, figures }, cell);
    if (state === 'blank' && (from === '' || !choices.blanksClear)) continue;
    const accepted = acceptText(cell, state === 'placeholder' && choices.signsAsZero ? '0' : text);
    Object.assign(contents, accepted.contents);
    cells.push(cell);
    const to = accepted.text;
    if (from !== '' && differs(report, accepted.contents)) overwritten.push({ cell, from, to });
  }
  const after = readFigures(form, applyEdit(report, { type: 'cells', contents }));
  const differences = totals.flatMap(({ cell, text }): readonly TotalDifference[] => {
    const [pasted, computed] = [countIn(readContent(cell, text)), after.count(cell.id)];
    return pasted === null || computed === null || pasted === computed ? [] : [{ cell, pasted, computed }];
  });
  return { contents, cells, overwritten, differences };
}

function differs(report: Report, contents: Readonly<Record<CellId, CellContent>>): boolean {
  return Object.entries(contents).some(([id, content]) => (report.cells[id] ?? null) !== content);
}

/** Whether the person has to see a paste before it is made, whatever they choose about it. */
export function needsPreview(
  { planned, unreadable, strays, rowsBy }: PastePlan,
  usual: PasteOutcome,
): boolean {
  if (rowsBy === 'positionDespiteLabels') return true;
  if (planned.some(({ state }) => state === 'placeholder')) return true;
  return [unreadable, strays, usual.overwritten, usual.differences].some(({ length }) => length > 0);
}

/** The signs (`/`, `—`) among what is pasted, and the cells that a pasted blank would clear. */
export function openQuestions(
  { planned }: PastePlan,
  shown: { readonly report: Report; readonly figures: Figures },
): { readonly signs: number; readonly clearing: number } {
  const clears = ({ cell, state }: PlannedText) => state === 'blank' && copiedText(shown, cell) !== '';
  return {
    signs: planned.filter(({ state }) => state === 'placeholder').length,
    clearing: planned.filter(clears).length,
  };
}
