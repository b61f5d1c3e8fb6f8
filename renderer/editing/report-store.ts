import type { CellId, Form } from '#shared/form/form';
import { formOf } from '#shared/form/forms';
import { applyEdit, type ReportEdit } from '#shared/report/edit';
import { type Figures, readFigures } from '#shared/report/figures';
import type { CellContent, Report } from '#shared/report/report';
import type { CheckContext } from '#shared/rules/check-context';
import type { Finding, FindingSection } from '#shared/rules/finding';
import { validate } from '#shared/rules/validate';

/** What follows from the finished steps of work alone: the report and all that is derived from it. */
export interface JudgedReport {
  readonly report: Report;
  readonly form: Form;
  readonly figures: Figures;
  /** All findings, in form order. */
  readonly findings: readonly Finding[];
  /** Findings to show now: a blank is not spoken of until its section has been left or everything is checked. */
  readonly visible: readonly Finding[];
  readonly revealed: ReadonlySet<FindingSection>;
  /** What the checks know beside the report. */
  readonly context: CheckContext;
}

/** Everything the screens show of the open report, derived in one place. */
export interface ReportState extends JudgedReport {
  /** The same object for as long as nothing judged changes, whatever is being typed meanwhile. */
  readonly judged: JudgedReport;
  /** What stands in a cell that is still being edited: saved, so that a power cut costs nothing, but not judged. */
  readonly typing?: CellContents;
  /** Counts up with every change of the report; what has been saved is told by comparing it. */
  readonly revision: number;
}

export interface ReportStore {
  readonly getState: () => ReportState;
  /** Whether the report can only be looked at just now; then no change is taken. */
  readonly isReadOnly: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes one finished step of work: an accepted cell, a pause in typing, a fill. */
  readonly apply: (edit: ReportEdit) => void;
  /** Puts back a report of before: undo and redo. */
  readonly restore: (report: Report) => void;
  /** From now on also shows what is missing in these sections. */
  readonly reveal: (sections: readonly FindingSection[]) => void;
  /** Tells what a cell under edit would become if it were accepted now; undefined once editing has ended. */
  readonly noteTyping: (contents: CellContents | undefined) => void;
  /** From now on checks with what else is known: last year's report, the local notice. */
  readonly learn: (context: CheckContext) => void;
}

type CellContents = Readonly<Record<CellId, CellContent>>;

/** Holds the open report outside React, so that a key press renders only what shows the changed figure. */
export function createReportStore(
  report: Report,
  context: CheckContext = {},
  isReadOnly: () => boolean = () => false,
): ReportStore {
  let state = stateOf(judge(report, new Set(), context), 0);
  const listeners = new Set<() => void>();

  const set = (next: ReportState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  return {
    getState: () => state,
    isReadOnly,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: (edit) => {
      if (isReadOnly()) return;
      const next = applyEdit(state.report, edit);
      if (next !== state.report) set(stateOf(judge(next, state.revealed, state.context), state.revision + 1));
    },
    restore: (report) => {
      if (!isReadOnly() && report !== state.report)
        set(stateOf(judge(report, state.revealed, state.context), state.revision + 1));
    },
    reveal: (sections) => {
      if (sections.every((section) => state.revealed.has(section))) return;
      const revealed = new Set([...state.revealed, ...sections]);
      const judged = { ...state.judged, revealed, visible: visibleOf(state.findings, revealed) };
      set(stateOf(judged, state.revision, state.typing));
    },
    learn: (known) => {
      const judged = judge(state.report, state.revealed, { ...state.context, ...known });
      set(stateOf(judged, state.revision, state.typing));
    },
    noteTyping: (contents) => {
      if (!isReadOnly() && contents !== state.typing)
        set(stateOf(state.judged, state.revision + 1, contents));
    },
  };
}

function stateOf(judged: JudgedReport, revision: number, typing?: CellContents): ReportState {
  return typing === undefined ? { ...judged, judged, revision } : { ...judged, judged, revision, typing };
}

function judge(report: Report, revealed: ReadonlySet<FindingSection>, context: CheckContext): JudgedReport {
  const form = formOf(report.template);
  const findings = validate(report, context);
  return {
    report,
    form,
    figures: readFigures(form, report),
    findings,
    visible: visibleOf(findings, revealed),
    revealed,
    context,
  };
}

function visibleOf(findings: readonly Finding[], revealed: ReadonlySet<FindingSection>): readonly Finding[] {
  return findings.filter((finding) => !finding.missing || revealed.has(finding.section));
}
