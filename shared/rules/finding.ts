import type { CellId, NarrativeId, SectionId } from '../form/form';

/** 必须修改 · 请核实 · 提示 (guides: ux-conventions section 2; spec/rules.md section 1). */
export type Severity = 'error' | 'warning' | 'hint';

/** Where a finding is listed: one of the six sections, or 基本信息. */
export type FindingSection = SectionId | 'basics';

/** A stretch of a narrative text, in UTF-16 code units, so that it can be underlined. */
export interface NarrativePlace {
  readonly part: NarrativeId;
  readonly start: number;
  readonly end: number;
}

/** A field of 基本信息 that has neither cell nor text place. */
export type BasicsField = 'unitName' | 'preparedBy' | 'reviewedBy' | 'approvedBy';

/** What a rule found, in words a clerk understands, tied to the cells or the text it is about. */
export interface Finding {
  /** `rule` or `rule:anchor`: the same finding has the same key at every check; explanations hang on it. */
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly section: FindingSection;
  /** Cells it is about, the first being the one to go to; empty for findings on text. */
  readonly cells: readonly CellId[];
  readonly place?: NarrativePlace;
  /** The field of 基本信息 it is about, where it is about one. */
  readonly field?: BasicsField;
  readonly message: string;
  /** It says only that something is not filled in yet: held back until the section has been left or 检查全部. */
  readonly missing: boolean;
  readonly expected?: number | string;
  readonly actual?: number | string;
  /** Whether the person has given a 说明 for it; only a 请核实 can have one. */
  readonly explained: boolean;
}
