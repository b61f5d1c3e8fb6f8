import type { FormFigure, FormLabels } from './form-labels';
import type { HeadLeaf } from './head-leaves';
import type { ReadRow } from './read-rows';
import type { RowCell } from './row-cells';

/** A cell of a row that is no label, and the figure of the form it is, or why it is none. */
export interface MatchedCell {
  readonly cell: RowCell;
  readonly figure?: FormFigure;
  /** The head over it as printed, outermost first. */
  readonly headTexts: readonly string[];
  readonly why?: 'column' | 'merged';
}

/**
 * Finds the figures of a row of the form in a row made elsewhere. Cells and heads that are equally many belong together
 * one by one, from left to right, as people read them; where they are not, a cell belongs to the one head it stands
 * under. Without heads a row counts only where it has exactly as many cells as the form.
 */
export function matchFigures(
  row: ReadRow,
  figures: readonly FormFigure[],
  labels: FormLabels,
): readonly MatchedCell[] {
  const cells = row.cells.filter(({ from }) => from >= row.firstColumn);
  if (row.heads.length === 0) {
    const isWhole =
      cells.length >= figures.length && cells.slice(figures.length).every(({ text }) => text.trim() === '');
    return cells.map((cell, at): MatchedCell => {
      const figure = isWhole ? figures[at] : undefined;
      return matched(cell, figure, []);
    });
  }
  const leaves = row.heads.filter(({ to }) => to > row.firstColumn);
  const beside = row.cells
    .filter(({ from, key }) => from < row.firstColumn && labels.lineNamed(key) === undefined)
    .map(({ key }) => key);
  const byLeaf = figuresUnder(leaves, beside, figures, labels);
  const areAligned =
    cells.length === leaves.length && cells.every((cell, at) => overlaps(cell, leaves[at] as HeadLeaf));
  return cells.map((cell, at): MatchedCell => {
    const over = areAligned ? [leaves[at] as HeadLeaf] : leaves.filter((leaf) => overlaps(cell, leaf));
    const [leaf] = over;
    if (over.length > 1) return { cell, headTexts: [], why: 'merged' };
    return matched(cell, leaf && byLeaf.get(leaf), leaf?.texts ?? []);
  });
}

function matched(cell: RowCell, figure: FormFigure | undefined, headTexts: readonly string[]): MatchedCell {
  if (figure === undefined) return { cell, headTexts, why: 'column' };
  return cell.isFromAbove ? { cell, headTexts, why: 'merged' } : { cell, figure, headTexts };
}

function overlaps(cell: RowCell, leaf: HeadLeaf): boolean {
  return cell.from < leaf.to && leaf.from < cell.to;
}

/**
 * The figure each head is over: the only one with this head and no other of the heads above it. Heads that were put at
 * the left of a row (行政复议 before five figures) count with those above.
 */
function figuresUnder(
  leaves: readonly HeadLeaf[],
  beside: readonly string[],
  figures: readonly FormFigure[],
  labels: FormLabels,
): ReadonlyMap<HeadLeaf, FormFigure> {
  const found = new Map<HeadLeaf, FormFigure>();
  const lowest = leaves.map(({ keys }) => labels.headNamed(keys.at(-1) ?? ''));
  const inOrder =
    leaves.length === figures.length && figures.every(({ heads }, at) => heads.at(-1) === lowest[at]);
  for (const [at, leaf] of leaves.entries()) {
    const known = [...leaf.keys, ...beside].flatMap((key) => labels.headNamed(key) ?? []);
    const meant = figures.filter(
      ({ heads }) => heads.at(-1) === lowest[at] && known.every((key) => heads.includes(key)),
    );
    const figure = meant.length === 1 ? meant[0] : inOrder ? figures[at] : undefined;
    if (figure !== undefined) found.set(leaf, figure);
  }
  // Two heads over one figure would put two columns into one.
  const times = new Map<FormFigure, number>();
  for (const figure of found.values()) times.set(figure, (times.get(figure) ?? 0) + 1);
  return new Map([...found].filter(([, figure]) => times.get(figure) === 1));
}
