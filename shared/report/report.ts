import { type CellId, type NarrativeId, TEMPLATE_IDS, type TemplateId } from '../form/form';

/** The forms a report can be on. */
export const REPORT_TEMPLATES = TEMPLATE_IDS;

/** Kinds of units the rules tell apart (spec/exchange.md): `government` is a people's government, township included. */
export const UNIT_KINDS = ['department', 'government', 'subdistrict', 'publicInstitution', 'other'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const UNIT_KIND_LABELS: Readonly<Record<UnitKind, string>> = {
  department: '政府部门',
  government: '人民政府（含乡镇）',
  subdistrict: '街道办事处',
  publicInstitution: '事业单位',
  other: '其他',
};

/**
 * What stands in a cell: a number, the text as typed or printed where it is not (yet) a plain number, or null for
 * "not filled in yet". Text that cannot be read stays here as it is: nothing typed is thrown away.
 */
export type CellContent = number | string | null;

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly superior: string;
}

export interface People {
  readonly preparedBy: string;
  readonly reviewedBy: string;
  readonly approvedBy: string;
  readonly phone: string;
}

/** Figures recorded beside a text, by field; what is not recorded is absent. */
export type Recorded = Readonly<Record<string, CellContent>>;

export type Narrative = Readonly<Record<NarrativeId, string>>;

/** Digits of a text that were taken from a cell and follow it; places in UTF-16 code units. */
export interface TiedFigure {
  readonly cell: CellId;
  readonly start: number;
  readonly end: number;
}

/** Tied figures by text, in its order, none over another; a text without any is absent. */
export type TiedFigures = Readonly<Partial<Record<NarrativeId, readonly TiedFigure[] | undefined>>>;

/** One year's report of one unit, as it is edited. The report file (`report-file.ts`) is its form on disk. */
export interface Report {
  readonly template: TemplateId;
  readonly reportYear: number;
  /** 练习: made up, never submitted. In the report itself, so that no copy of it loses the mark; absent otherwise. */
  readonly practice?: true | undefined;
  readonly unit: Unit;
  readonly people: People;
  readonly narrative: Narrative;
  /** Which digits of the texts follow a cell (`tied-figures.ts`); absent where none do. The digits stand in the text. */
  readonly tied?: TiedFigures | undefined;
  /** 信息处理费 in figures, where the form has room for it; absent where nothing is recorded. Never printed. */
  readonly infoFee?: Recorded | undefined;
  /** Entered cells by id; an absent id is blank. Computed cells never stand here. */
  readonly cells: Readonly<Record<CellId, CellContent>>;
  /**
   * What a file made elsewhere states although this program computes it (totals), does not divide although the form
   * does (`requests.otherHandling` in a 2021 file), or has in columns and rows of another form. Compared by the rules, never exported.
   */
  readonly stated: Readonly<Record<CellId, CellContent>>;
  /** `ruleId:cell` (or `ruleId`) → the person's one-line reason why a 请核实 may stand. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** `{unitName}{reportYear}年政府信息公开工作年度报告`, the usual title (spec/template-2021.md section 2). */
export function reportTitle({ unit, reportYear }: Titled): string {
  return `${unit.name}${reportYear}年政府信息公开工作年度报告`;
}

/** What a title is made of. */
interface Titled {
  readonly unit: Pick<Unit, 'name'>;
  readonly reportYear: number;
}
