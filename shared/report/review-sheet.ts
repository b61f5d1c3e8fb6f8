import type { TemplateId } from '../form/form';

/** An explained finding in words, as it is printed: where, what is found, and the person's reason. */
export interface ExplainedItem {
  readonly place: string;
  readonly message: string;
  readonly reason: string;
}

/** One finding of a review in words. */
export interface ReviewItem extends Omit<ExplainedItem, 'reason'> {
  /** 必须修改 · 请核实 · 提示 */
  readonly weight: string;
  /** The 说明, where one was written. */
  readonly reason?: string | undefined;
}

/** One heading of a review in words. */
export interface ReviewSheetGroup {
  readonly name: string;
  /** How much was looked at: `核对 412 项，通过 409 项，发现 3 处。` */
  readonly summary: string;
  readonly items: readonly ReviewItem[];
}

/** A review in words, ready for screen and paper: whoever prints it knows neither rules nor findings. */
export interface ReviewSheet {
  readonly title: string;
  readonly unitName: string;
  readonly reportYear: number;
  readonly template: TemplateId;
  /** Full digest of the report that was reviewed. */
  readonly digest: string;
  /** What the review was made of, label and content: 单位, 校验码, 核对日期 … */
  readonly facts: readonly { readonly label: string; readonly content: string }[];
  readonly verdict: string;
  readonly detail: string;
  readonly groups: readonly ReviewSheetGroup[];
  /** What could not be checked, a sentence each. */
  readonly gaps: readonly string[];
  /** What the sheet is and is not. */
  readonly note: string;
  /** Who signs. */
  readonly signers: readonly string[];
}
