import type { CellId, NarrativeId } from '../form/form';
import { formForYear } from '../form/forms';
import type { CellContent, People, Report, Unit } from './report';

/** One step of work on a report: what the person did, as data, so that it can be saved, told and undone. */
export type ReportEdit =
  | { readonly type: 'cells'; readonly contents: Readonly<Record<CellId, CellContent>> }
  | { readonly type: 'narrative'; readonly part: NarrativeId; readonly text: string }
  | { readonly type: 'unit'; readonly unit: Unit }
  | { readonly type: 'people'; readonly people: People }
  | { readonly type: 'reportYear'; readonly reportYear: number }
  /** `text` null takes the explanation away. */
  | { readonly type: 'explanation'; readonly key: string; readonly text: string | null }
  /** Figures a foreign file states in cells the form computes; null drops them once the person has confirmed. */
  | { readonly type: 'stated'; readonly contents: Readonly<Record<CellId, CellContent>> };

/** The report after an edit. The report given is never changed; an edit that changes nothing returns it as it is. */
export function applyEdit(report: Report, edit: ReportEdit): Report {
  switch (edit.type) {
    case 'cells':
      return { ...report, cells: withContents(report.cells, edit.contents) };
    case 'stated':
      return { ...report, stated: withContents(report.stated, edit.contents) };
    case 'narrative':
      return report.narrative[edit.part] === edit.text
        ? report
        : { ...report, narrative: { ...report.narrative, [edit.part]: edit.text } };
    case 'unit':
      return { ...report, unit: edit.unit };
    case 'people':
      return { ...report, people: edit.people };
    case 'reportYear':
      return {
        ...report,
        reportYear: edit.reportYear,
        template: formForYear(edit.reportYear)?.template ?? report.template,
      };
    case 'explanation': {
      const { [edit.key]: _former, ...others } = report.explanations;
      return { ...report, explanations: edit.text === null ? others : { ...others, [edit.key]: edit.text } };
    }
  }
}

/** The edit that takes `edit` back when applied to the report that results from it. */
export function inverseOf(report: Report, edit: ReportEdit): ReportEdit {
  switch (edit.type) {
    case 'cells':
      return { type: 'cells', contents: formerContents(report.cells, edit.contents) };
    case 'stated':
      return { type: 'stated', contents: formerContents(report.stated, edit.contents) };
    case 'narrative':
      return { type: 'narrative', part: edit.part, text: report.narrative[edit.part] };
    case 'unit':
      return { type: 'unit', unit: report.unit };
    case 'people':
      return { type: 'people', people: report.people };
    case 'reportYear':
      return { type: 'reportYear', reportYear: report.reportYear };
    case 'explanation':
      return { type: 'explanation', key: edit.key, text: report.explanations[edit.key] ?? null };
  }
}

type Contents = Readonly<Record<CellId, CellContent>>;

function withContents(contents: Contents, changes: Contents): Contents {
  const next: Record<CellId, CellContent> = { ...contents };
  for (const [id, content] of Object.entries(changes)) {
    if (content === null) delete next[id];
    else next[id] = content;
  }
  return next;
}

function formerContents(contents: Contents, changes: Contents): Contents {
  return Object.fromEntries(Object.keys(changes).map((id) => [id, contents[id] ?? null]));
}
