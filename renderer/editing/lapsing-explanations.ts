import type { CellId } from '#shared/form/form';
import { lapsedExplanations } from '#shared/rules/lapsed-explanations';
import { createObservable, type Observable } from './observable';
import type { ReportState, ReportStore } from './report-store';

/**
 * The store, with the rule that a 说明 stands only for the figures it was written for: when one of them
 * changes, be it in last year's report, it is taken away and the person is asked to look again (ux-conventions
 * section 5).
 */
export function withLapsingExplanations(store: ReportStore): {
  readonly store: ReportStore;
  /** Keys of findings whose 说明 has lapsed because a figure it explained was changed. */
  readonly lapsed: Observable<ReadonlySet<string>>;
} {
  const lapsed = createObservable<ReadonlySet<string>>(new Set());

  const lapse = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    lapsed.set(new Set([...lapsed.get(), ...keys]));
    for (const key of keys) store.apply({ type: 'explanation', key, text: null });
  };

  const apply: ReportStore['apply'] = (edit) => {
    const before = store.getState();
    store.apply(edit);
    if (edit.type === 'explanation' && lapsed.get().has(edit.key)) {
      lapsed.set(new Set([...lapsed.get()].filter((key) => key !== edit.key)));
    }
    if (edit.type !== 'cells') return;
    const after = store.getState();
    const lapsing = lapsedExplanations(
      before.report,
      before.findings,
      (cell) => figureIn(before, cell) !== figureIn(after, cell),
    );
    lapse(lapsing);
  };

  const learn: ReportStore['learn'] = (known) => {
    const before = store.getState();
    store.learn(known);
    lapse(explanationsOfOthers(before, store.getState()));
  };

  return { store: { ...store, apply, learn }, lapsed };
}

/**
 * Keys of explanations written for findings that say something else now that more, or something else, is known beside
 * the report: last year's figures are named in the words of the finding.
 */
function explanationsOfOthers(before: ReportState, after: ReportState): readonly string[] {
  const messages = new Map(after.findings.map(({ key, message }) => [key, message]));
  const others = before.findings.filter(({ key, message }) => messages.get(key) !== message);
  return Object.keys(before.report.explanations).filter((given) =>
    others.some(({ key, rule }) => key === given || rule === given),
  );
}

/** What stands in a cell: the content as entered, or the computed total. */
function figureIn({ form, figures, report }: ReportState, id: CellId) {
  const computed = form.cellById.get(id)?.sumOf !== undefined;
  return computed ? figures.count(id) : (report.cells[id] ?? null);
}
