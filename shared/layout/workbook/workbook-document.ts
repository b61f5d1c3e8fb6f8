import type { FontRole, PageMetadata } from '../page-document';

/**
 * A report laid out for a spreadsheet, independent of the format: what the export draws. Lengths are millimetres,
 * type sizes points; rows and columns count from 0.
 */
export interface WorkbookDocument {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  readonly metadata: PageMetadata;
  /** In the header of every printed page, e.g. 草稿，未通过校验. */
  readonly mark?: string;
  /** At the foot of every printed page, opposite the page number. */
  readonly checkCode?: string;
}

export interface Sheet {
  /** Name on its tab: short, and without what a tab does not take. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Rows at the top that are repeated on every printed page. */
  readonly repeatedRows: number;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly content: SheetContent;
  readonly font: FontRole;
  readonly fontSize: number;
  readonly align: 'left' | 'center';
  /** Thickness of the rules around it in points; none where it is no cell of a table. */
  readonly rule?: number;
  /** A figure that was typed; everything else is locked. */
  readonly isOpen: boolean;
}

export type SheetContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | {
      readonly kind: 'sum';
      /** The cells it adds up; it says nothing while one of them is no number. */
      readonly of: readonly CellPosition[];
      /** What it comes to in the report; null while it says nothing. */
      readonly value: number | null;
    };

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
