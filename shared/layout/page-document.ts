import type { CellId, SectionId } from '../form/form';

/**
 * A report laid out for paper, independent of any format: the one source of every export and of the preview.
 * Lengths are millimetres, type sizes points (spec/typography.md). It says what is printed, in which role and in
 * what order; where lines and pages break is decided by the format that draws it.
 */
export interface PageDocument {
  readonly title: string;
  readonly language: 'zh-CN';
  readonly page: PageGeometry;
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  /** Printed in the header of every page, e.g. 草稿，未通过校验. */
  readonly mark?: string;
  /** Printed at the foot beside the page number: check code of this version of the data. */
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

export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: string;
  readonly font: FontRole;
  readonly size: number;
  readonly align: 'justify' | 'center';
  /** First-line indent in characters. */
  readonly indent: number;
  /** Headings stay with what follows. */
  readonly keepWithNext: boolean;
  /** Section whose heading this is, for the outline. */
  readonly opens?: SectionId;
}

export interface TableBlock {
  readonly type: 'table';
  readonly section: SectionId;
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly PageCell[])[];
  readonly headRows: number;
  readonly fontSize: number;
  /** Lowest heights in millimetres, one per row. */
  readonly rowHeights: readonly number[];
  readonly outerRule: number;
  readonly innerRule: number;
  /** Left and right padding in millimetres. */
  readonly padding: number;
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
  /** A row that must not stand last on a page (a block title without its rows). */
  readonly startsBlock?: boolean;
}

export type Block = ParagraphBlock | TableBlock;
