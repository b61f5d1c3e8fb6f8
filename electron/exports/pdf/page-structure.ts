/** Roles of the standard structure types of PDF 1.7 that a report is made of (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD';

/**
 * An element of the structure that programs reading aloud walk along. Its texts point to it, wherever on the pages
 * they stand; a text that points to none is page furniture or a repetition.
 */
export interface StructureNode {
  readonly role: StructureRole;
  readonly children: readonly StructureNode[];
  /** What a header cell heads. */
  readonly scope?: 'Row' | 'Column';
  readonly rowSpan?: number;
  readonly colSpan?: number;
}
