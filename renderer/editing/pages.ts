import type { CellId, Form, NarrativeId, SectionId } from '#shared/form/form';
import type { BasicsField, Finding, FindingSection, NarrativePlace } from '#shared/rules/finding';

/** The pages of an open report, in the order of the task list. */
export const PAGES = [
  'tasks',
  'basics',
  'overview',
  'disclosure',
  'requests',
  'disputes',
  'problems',
  'otherMatters',
  'compare',
  'check',
  'review',
  'preview',
  'export',
  'versions',
  'about',
] as const;
export type PageId = (typeof PAGES)[number];

/** Where to go: a page, and on it the cell, the stretch of text or the field that is to take the focus. */
export interface Destination {
  readonly page: PageId;
  readonly cell?: CellId;
  readonly text?: NarrativePlace;
  readonly field?: BasicsField;
  /** On the preview: prints, as the second Ctrl+P asks. */
  readonly print?: true;
}

const PLAIN_NAMES: Readonly<Partial<Record<PageId, string>>> = {
  tasks: '目录',
  basics: '基本信息',
  compare: '对比去年',
  check: '检查全部',
  review: '模拟上级审核',
  preview: '打印预览',
  export: '导出上报文件',
  versions: '早先版本',
  about: '关于本软件',
};

/** Name of a page as the task list shows it: a section goes by its official heading. */
export function pageName(page: PageId, form: Form): string {
  return PLAIN_NAMES[page] ?? form.sections.find((section) => section.id === page)?.heading ?? '';
}

/** Whether a page is one of the six official sections. */
function isSectionPage(page: PageId): page is SectionId {
  return PLAIN_NAMES[page] === undefined;
}

/** Whether there is something to fill in on a page, as against the task list and the last steps. */
export function isFilledIn(page: PageId): page is FindingSection {
  return page === 'basics' || isSectionPage(page);
}

/** Pages that are looked up and no step on the way from the first part to the export. */
const ASIDE: readonly PageId[] = ['compare', 'review', 'versions', 'about'];

/** Pages reached from 检查全部 or the task list alone: the list at the left has no room to spare. */
const UNLISTED: readonly PageId[] = ['tasks', 'review', 'versions', 'about'];

export function isListed(page: PageId): boolean {
  return !UNLISTED.includes(page);
}

const COMES_BACK_TO: Readonly<Partial<Record<PageId, PageId>>> = {
  check: 'check',
  review: 'check',
  compare: 'compare',
};

/** Where a person comes back to who left a page for a cell or a text, to look at or correct it. */
export function comesBackTo(page: PageId): PageId | undefined {
  return COMES_BACK_TO[page];
}

/** The page before and the page after, as 上一部分 and 下一部分 go. */
export function neighbours(page: PageId): { readonly before?: PageId; readonly after?: PageId } {
  // Who looks at an earlier version or at the program itself is nowhere on the way.
  if (page === 'versions' || page === 'about') return {};
  const index = PAGES.indexOf(page);
  const isStep = (other: PageId) => !ASIDE.includes(other);
  const before = PAGES.slice(1, index).filter(isStep).at(-1);
  const after = PAGES.slice(index + 1).find(isStep);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** A page name that came from disk; anything unknown leads to the task list. */
export function knownPage(page: string | undefined): PageId {
  return PAGES.find((known) => known === page) ?? 'tasks';
}

/** The text before the first section is written with 基本信息; every other text on the page of its section. */
export function pageOfText(part: NarrativeId): PageId {
  return part === 'preface' ? 'basics' : part;
}

/** Where a finding leads to. */
export function destinationOf(finding: Finding): Destination {
  const [cell] = finding.cells;
  const { place, section } = finding;
  // A sentence that contradicts a table is listed with its text, and there lies what to look at first.
  const isOfItsText = place !== undefined && (cell === undefined || pageOfText(place.part) === section);
  if (isOfItsText) return { page: pageOfText(place.part), text: place };
  if (cell !== undefined) return { page: section, cell };
  if (finding.field !== undefined) return { page: 'basics', field: finding.field };
  return { page: section };
}
