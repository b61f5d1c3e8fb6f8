import type { CellId, SectionId } from '../form/form';

/**
 * A report laid out for paper, independent of any format: the one source of every export and of the preview.
 * Lengths are millimetres, type sizes and line pitches points (spec/typography.md). It says what is printed, in
 * which role and in what order; where lines and pages break is decided by the format that draws it. Every text has
 * passed `printable-text.ts`; `\n` in a text is a soft line break.
 */
export interface PageDocument {
  /** The title in one line, for the window's caption and the document properties. */
  readonly title: string;
  readonly language: 'zh-CN';
  readonly page: PageGeometry;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  /** Printed in the header of every page, e.g. 草稿，未通过校验. */
  readonly mark?: string;
  /** Printed at the foot of every page opposite the page number, as it stands: 校验码 and the short digest. */
  readonly checkCode?: string;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Fixed line pitch of running text in points. */
  readonly linePitch: number;
  /** Full-width characters a line of running text holds; type is tightened a little to reach it. */
  readonly charactersPerLine: number;
  readonly pageNumber: PageNumberGeometry;
}

/** Place of `— 1 —`: right on odd pages, left on even ones. */
export interface PageNumberGeometry {
  readonly size: number;
  /** From the top edge of the paper to the dashes. */
  readonly fromTop: number;
  /** From the edge of the type area, on the side where the number stands. */
  readonly inset: number;
}

export interface PageMetadata {
  readonly unitName: string;
  readonly reportYear: number;
  readonly template: string;
  /** Full digest of the report file this was made from. */
  readonly digest: string;
}

/** Roles of type; each export maps them to the fonts it has (spec/typography.md section 6). */
export type FontRole = 'title' | 'body' | 'heading1' | 'heading2' | 'table' | 'tableNote' | 'pageNumber';

export type ParagraphStyle = 'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'blank';

export interface TextRun {
  readonly text: string;
  readonly font: FontRole;
}

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  /** One run, or a run-in heading followed by its text; empty for a blank line. */
  readonly runs: readonly TextRun[];
  readonly size: number;
  readonly align: 'justify' | 'center' | 'right';
  /** Characters from the right edge, where the text stands at the right. */
  readonly rightIndent?: number;
  /** First-line indent in characters. */
  readonly indent: number;
  /** Headings stay with what follows. */
  readonly keepWithNext: boolean;
  /** Begins a page of its own, unless one has just begun. */
  readonly startsPage?: true;
  /** Section whose heading this is, for the outline. */
  readonly opens?: SectionId;
}

export interface TableBlock {
  readonly type: 'table';
  /** Section of the form it is; absent on tables of other papers. */
  readonly section?: SectionId;
  readonly columnWidths: readonly number[];
  readonly rows: readonly PageRow[];
  /** Rows at the top that are repeated where the table goes over a page. */
  readonly headRows: number;
  readonly fontSize: number;
  /** Line pitch inside cells in points. */
  readonly linePitch: number;
  readonly outerRule: number;
  readonly innerRule: number;
  /** Left and right padding of a cell. */
  readonly padding: number;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Lowest height; text that needs more makes the row higher. */
  readonly minHeight: number;
  /** Must not stand last on a page: a block title, or heads without the figures they are about. */
  readonly keepWithNext: boolean;
}

/** A printed cell; positions covered by a span are not listed, as in the form. */
export interface PageCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly align: 'left' | 'center';
  readonly font: FontRole;
  /** Present on numeric cells: which cell of the form this is. */
  readonly cell?: CellId;
}

export type Block = ParagraphBlock | TableBlock;
