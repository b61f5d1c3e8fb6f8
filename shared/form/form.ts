/** The official forms, oldest first. A further revision is one data file, its id here and one line in `forms.ts`. */
export const TEMPLATE_IDS = ['2019', '2021'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];
export type TableId = 'disclosure' | 'requests' | 'disputes';
/** The text parts of a report, as keyed in the report file. */
export type NarrativeId = 'preface' | 'overview' | 'problems' | 'otherMatters';
/** The six official sections, in print order. */
export type SectionId = 'overview' | TableId | 'problems' | 'otherMatters';
/** `table.row.column`, exactly as in spec/template-*.md. */
export type CellId = string;

/** How a cell is read and printed: see `report/cell-reading.ts`. */
export type CellKind = 'count' | 'signedCount' | 'amount' | 'amountWithUnit';

/** How sure a help text is; shown to the person as words, never as fact where it is not (spec/filling-guide.md). */
export type HelpStanding = 'official' | 'local' | 'practice' | 'unconfirmed';

export interface HelpText {
  /** What to count or write. */
  readonly text: string;
  /** A made-up instance of it, with the figure it gives where there is one. */
  readonly example?: string;
  /** The document the text rests on, where one is known. Without one nothing is called official or local. */
  readonly basis?: string;
  readonly standing: readonly HelpStanding[];
}

/** One numeric cell of a form. */
export interface FormCell {
  readonly id: CellId;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly kind: CellKind;
  /** Names as used in messages and by screen readers: printed labels without number and bracketed remark. */
  readonly rowName: string;
  readonly columnName: string;
  /** 件, 项, 万元; empty where the form prints none and the person chooses. */
  readonly unit: string;
  readonly help: readonly HelpText[];
  /** Present on computed cells: the cells whose sum it is. Computed cells are never typed and never stored. */
  readonly sumOf?: readonly CellId[];
  /** Present where the unit is chosen beside the number: key of the choice in the report. */
  readonly unitChoice?: CellId;
}

/** A cell of the printed grid. Positions covered by a span from above or left are not listed. */
export type GridCell =
  | {
      readonly type: 'label' | 'note';
      readonly text: string;
      readonly rowSpan: number;
      readonly colSpan: number;
    }
  | { readonly type: 'data'; readonly cell: FormCell; readonly rowSpan: number; readonly colSpan: number };

/** A row of the balance, and what it is called where the sum is spoken: 新收 5＋上年结转 1＝6. */
export interface BalanceTerm {
  readonly row: string;
  readonly name: string;
}

/** Where the official note printed on the form says two sums must be equal, column by column. */
export interface Balance {
  readonly left: readonly BalanceTerm[];
  readonly right: readonly BalanceTerm[];
}

/** Where what one year leaves open is what the next begins with: 结转下年度 of last year is 上年结转 of this one. */
export interface CarryOver {
  readonly from: string;
  readonly into: string;
}

/** A row of the other form that some offices still print undivided, and the rows it has to be divided among. */
export interface UndividedRow {
  readonly row: string;
  readonly name: string;
  readonly into: readonly string[];
}

/** Result rows under one heading of 表三. Texts speak of such groups, by these names; the id is the same on every form. */
export interface ResultGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly string[];
}

export interface FormTable {
  readonly id: TableId;
  /** 第二部分, 第三部分, 第四部分 */
  readonly partName: string;
  readonly columnCount: number;
  /** Rows at the top that are repeated when the table goes over a page and stay in sight when it scrolls. */
  readonly headRows: number;
  /** Columns at the left that hold labels only. */
  readonly labelColumns: number;
  readonly rows: readonly (readonly GridCell[])[];
  /** Numeric cells in print order: row by row, left to right. */
  readonly cells: readonly FormCell[];
  /** Data row and column ids in print order. */
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** Rows whose sum is the row of totals; only 表三 has one. */
  readonly resultRows: readonly string[];
  /** Those rows as the form heads them: （三）不予公开 stands over eight. */
  readonly resultGroups: readonly ResultGroup[];
  /** Rows of 表二 that stand for powers only some units have; a public institution usually has none. */
  readonly rowsOfPowers: readonly string[];
  readonly totalRow?: string;
  /** The column of totals, where the table has one. */
  readonly totalColumn?: string;
  readonly balance?: Balance;
  readonly carryOver?: CarryOver;
  /** The column of cases not yet decided at the end of the year, which the next year's table takes up again. */
  readonly pendingColumn?: string;
  readonly undivided: readonly UndividedRow[];
  /** Widths in millimetres that sum to the 156 mm type area (spec/typography.md section 5). */
  readonly columnWidths: readonly number[];
  /** Type size in points, lowest row height in millimetres, and alignment of the block titles. */
  readonly print: TablePrint;
}

export interface TablePrint {
  readonly fontSize: number;
  readonly minRowHeight: number;
  readonly dataRowHeight?: number;
  readonly outerRule: number;
  readonly innerRule: number;
  readonly labelAlign: 'left' | 'center';
  /** Alignment of cells that span the whole table (第二十条第（×）项). */
  readonly blockTitleAlign: 'left' | 'center';
}

/** A sub-heading customary in a narrative section, with what belongs under it. */
export interface Topic {
  readonly id: string;
  readonly heading: string;
  readonly help: HelpText;
}

/** A figure that is recorded beside a text and never printed: the text can be held against it. */
export interface RecordedField {
  /** `register.field`, e.g. `infoFee.collectedAmountYuan`; the field alone is its key in the report file. */
  readonly id: CellId;
  readonly key: string;
  readonly name: string;
  readonly kind: Extract<CellKind, 'count' | 'amount'>;
  readonly unit: string;
  readonly mostDecimals?: number;
}

/** Figures a person may record beside a text (spec/template-2021.md section 6); nothing has to be recorded. */
export interface Register {
  /** Key of the register in the report and its file. */
  readonly id: 'infoFee';
  readonly heading: string;
  readonly help: readonly HelpText[];
  readonly fields: readonly RecordedField[];
}

export type FormSection =
  | {
      readonly id: 'overview' | 'problems' | 'otherMatters';
      readonly kind: 'narrative';
      /** 一, 五, 六 */
      readonly ordinal: string;
      readonly heading: string;
      readonly help: readonly HelpText[];
      readonly topics: readonly Topic[];
      /** Those of the topics the form itself asks for, by id; the others are only customary. */
      readonly requiredTopics?: readonly string[];
      readonly register?: Register;
    }
  | {
      readonly id: TableId;
      readonly kind: 'table';
      readonly ordinal: string;
      readonly heading: string;
      readonly help: readonly HelpText[];
      readonly table: FormTable;
    };

export interface Form {
  readonly template: TemplateId;
  /** First and last report year; the last is absent while the form is in force. */
  readonly firstYear: number;
  readonly lastYear?: number;
  /** The document that prescribes the form. */
  readonly basis: string;
  readonly sections: readonly FormSection[];
  readonly tables: Readonly<Record<TableId, FormTable>>;
  /** Every numeric cell in print order, and by id. */
  readonly cells: readonly FormCell[];
  readonly cellById: ReadonlyMap<CellId, FormCell>;
  readonly prefaceHelp: readonly HelpText[];
  /** What can be recorded beside the texts, by id. */
  readonly recordedById: ReadonlyMap<CellId, RecordedField>;
}
