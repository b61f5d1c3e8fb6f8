import type { CellId, Form, FormCell } from './form';

/** A cell that begins with what a cell of last year's report ended with. */
export interface CarriedCell {
  readonly into: FormCell;
  readonly from: CellId;
  /** What the row of last year is called where the sum is spoken: 结转下年度. */
  readonly fromName: string;
}

/** Where a cell's figure comes from, if the form lets it begin with one of last year's. */
export function carriedCell({ tables }: Form, cell: FormCell): CarriedCell | undefined {
  const { carryOver, balance } = tables[cell.table];
  if (carryOver === undefined || carryOver.into !== cell.row) return undefined;
  const terms = [...(balance?.left ?? []), ...(balance?.right ?? [])];
  return {
    into: cell,
    from: `${cell.table}.${carryOver.from}.${cell.column}`,
    fromName: terms.find(({ row }) => row === carryOver.from)?.name ?? '',
  };
}
