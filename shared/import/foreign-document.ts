import type { PrintedTable, SpannedCell } from './printed-table';

/** A cell with what stands in it, where that is more than text: a table inside a cell is often the real one. */
export interface ForeignCell extends SpannedCell {
  readonly blocks?: readonly ForeignBlock[];
}

/**
 * A document made elsewhere (Word, Excel, a web page), as far as a report can be in it: what follows what, with the
 * spans of tables and without any look.
 */
export type ForeignBlock =
  /** Lines of one paragraph are separated by line feeds. */
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `name` says where it is: 第 2 张表, 工作表“表三”. */
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly rows: readonly (readonly ForeignCell[])[];
    }
  | { readonly kind: 'picture' };

/** A run of rows of a table, laid out; `firstRow` is the row of the table it begins with, from 0. */
export interface ForeignTable {
  readonly name: string;
  readonly firstRow: number;
  readonly table: PrintedTable;
}

/** A document with its tables laid out, those that only arrange the page taken apart. */
export type FlatBlock =
  | { readonly kind: 'line'; readonly text: string }
  | ({ readonly kind: 'table' } & ForeignTable)
  | { readonly kind: 'picture' };
