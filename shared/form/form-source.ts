import type {
  Balance,
  CarryOver,
  CellKind,
  Form,
  FormSection,
  HelpText,
  ResultGroup,
  TableId,
  TablePrint,
  Topic,
  UndividedRow,
} from './form';

/**
 * The compact notation of spec/template-*.md: L label, N note, D numeric cell, R one row of numeric cells across
 * all value columns. `⏎` in a label is a soft line break. A form is written in it so that code and template can
 * be laid side by side.
 */
export type SourceCell =
  | readonly ['L' | 'N', text: string, rowSpan: number, colSpan: number]
  | readonly ['D', cellId: string, rowSpan: number, colSpan: number]
  | readonly ['R', rowId: string];

export interface SourceRow {
  readonly name: string;
  readonly help: readonly HelpText[];
}

export interface SourceColumn {
  readonly name: string;
  readonly kind: CellKind;
  readonly unit: string;
  readonly help: readonly HelpText[];
}

export interface SourceTable {
  readonly id: TableId;
  readonly partName: string;
  readonly columnCount: number;
  readonly headRows: number;
  readonly labelColumns: number;
  readonly grid: readonly (readonly SourceCell[])[];
  readonly rows: Readonly<Record<string, SourceRow>>;
  readonly columns: Readonly<Record<string, SourceColumn>>;
  /** Help that belongs to one cell and not to its row or column, shown before theirs. */
  readonly cellHelp?: Readonly<Record<string, readonly HelpText[]>>;
  /** Rows whose sum is `totalRow`, under the headings they stand under; absent where the table has no row of totals. */
  readonly resultGroups?: readonly ResultGroup[];
  readonly rowsOfPowers?: readonly string[];
  readonly totalRow?: string;
  readonly totalColumn?: string;
  readonly balance?: Balance;
  readonly carryOver?: CarryOver;
  readonly pendingColumn?: string;
  readonly undivided?: readonly UndividedRow[];
  readonly unitChoice?: Readonly<Record<string, string>>;
  readonly columnWidths: readonly number[];
  readonly print: TablePrint;
}

export type SourceSection =
  | (Extract<FormSection, { kind: 'narrative' }> & { readonly topics: readonly Topic[] })
  | (Omit<Extract<FormSection, { kind: 'table' }>, 'table'> & { readonly table: SourceTable });

export interface FormSource extends Pick<Form, 'template' | 'firstYear' | 'basis' | 'prefaceHelp'> {
  readonly sections: readonly SourceSection[];
}
