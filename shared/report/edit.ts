import type { CellId, NarrativeId } from '../form/form';
import { formForYear, formOf } from '../form/forms';
import { readFigures } from './figures';
import type { CellContent, People, Recorded, Report, TiedFigure, Unit } from './report';
import { textChange } from './text-change';
import { followingCells, soundTies, tiesAfter, tiesIn, withTies } from './tied-figures';

/** One step of work on a report: what the person did, as data, so that it can be applied, told and noted for undo. */
export type ReportEdit =
  | { readonly type: 'cells'; readonly contents: Readonly<Record<CellId, CellContent>> }
  | TextEdit
  /** The digits of a tied figure stay as they are and follow their cell no longer. */
  | { readonly type: 'untie'; readonly part: NarrativeId; readonly start: number }
  /** Figures recorded beside a text; null takes one away. */
  | { readonly type: 'infoFee'; readonly contents: Recorded }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'people'; readonly people: People }
  /** The year's own form comes with it. */
  | { readonly type: 'reportYear'; readonly reportYear: number }
  /** `text` null takes the explanation away. */
  | { readonly type: 'explanation'; readonly key: string; readonly text: string | null }
  /** The whole report as it stood in an earlier version. */
  | { readonly type: 'version'; readonly report: Report }
  /** Figures a foreign file states in cells the form computes; null drops them once the person has confirmed. */
  | { readonly type: 'stated'; readonly contents: Readonly<Record<CellId, CellContent>> };

/** A text as it has become. */
interface TextEdit {
  readonly type: 'narrative';
  readonly part: NarrativeId;
  readonly text: string;
  /**
   * The figures of the new text that follow cells, where that is known. Otherwise those that the one stretch in which
   * it differs leaves alone.
   */
  readonly ties?: readonly TiedFigure[];
}

/**
 * The report after an edit, its tied figures following. The report given is never changed; an edit that changes
 * nothing returns it as it is.
 */
export function applyEdit(report: Report, edit: ReportEdit): Report {
  switch (edit.type) {
    case 'cells': {
      const cells = withContents(report.cells, edit.contents);
      return cells === report.cells ? report : followingCells({ ...report, cells });
    }
    case 'stated': {
      const stated = withContents(report.stated, edit.contents);
      return stated === report.stated ? report : { ...report, stated };
    }
    case 'narrative':
      return withText(report, edit);
    case 'untie': {
      const ties = tiesIn(report, edit.part);
      const left = ties.filter(({ start }) => start !== edit.start);
      return left.length === ties.length ? report : withTies(report, edit.part, left);
    }
    case 'version':
      return edit.report;
    case 'infoFee': {
      const { infoFee: former = NOTHING_RECORDED, ...rest } = report;
      const infoFee = withContents(former, edit.contents);
      if (infoFee === former) return report;
      return Object.keys(infoFee).length === 0 ? rest : { ...rest, infoFee };
    }
    case 'unit':
      return sameEntries(report.unit, edit.unit) ? report : { ...report, unit: edit.unit };
    case 'people':
      return sameEntries(report.people, edit.people) ? report : { ...report, people: edit.people };
    case 'reportYear': {
      const { reportYear } = edit;
      const template = formForYear(reportYear)?.template ?? report.template;
      return reportYear === report.reportYear && template === report.template
        ? report
        : followingCells({ ...report, reportYear, template });
    }
    case 'explanation': {
      const explanations = withContents(report.explanations, { [edit.key]: edit.text });
      return explanations === report.explanations ? report : { ...report, explanations };
    }
  }
}

function withText(report: Report, { part, text, ties }: TextEdit): Report {
  const former = report.narrative[part];
  const next = former === text ? report : { ...report, narrative: { ...report.narrative, [part]: text } };
  if (ties !== undefined)
    return withTies(next, part, soundTies(readFigures(formOf(report.template), next), text, ties));
  return withTies(next, part, tiesAfter(tiesIn(report, part), former, [textChange(former, text)], text));
}

const NOTHING_RECORDED: Recorded = {};

type Contents<T extends CellContent> = Readonly<Record<string, T>>;
type Changes<T extends CellContent> = Readonly<Record<string, T | null>>;

/** The contents after the changes, null taking an entry away; the very same object where nothing changes. */
function withContents<T extends CellContent>(contents: Contents<T>, changes: Changes<T>): Contents<T> {
  const real = Object.entries(changes).filter(([id, content]) => formerContent(contents, id) !== content);
  if (real.length === 0) return contents;
  const next = new Map(Object.entries(contents));
  for (const [id, content] of real) {
    if (content === null) next.delete(id);
    else next.set(id, content);
  }
  return Object.fromEntries(next);
}

/** Own entries only: `constructor` is no content of a report that does not hold it. */
function formerContent<T extends CellContent>(contents: Contents<T>, id: string): T | null {
  return Object.hasOwn(contents, id) ? (contents[id] ?? null) : null;
}

function sameEntries<T extends object>(one: T, other: T): boolean {
  return (Object.keys(other) as (keyof T)[]).every((key) => one[key] === other[key]);
}
