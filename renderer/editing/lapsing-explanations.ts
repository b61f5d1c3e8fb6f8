import type { CellId } from '#shared/form/form';
import { lapsedExplanations } from '#shared/rules/lapsed-explanations';
import { createObservable, type Observable } from './observable';
import type { ReportState, ReportStore } from './report-store';

/**
 * The store, with the rule that a 说明 stands only for the figures it was written for: when one of them
 * changes, it is taken away and the person is asked to look again (ux-conventions section 5).
 */
export function withLapsingExplanations(store: ReportStore): {
  readonly store: ReportStore;
  /** Keys of findings whose 说明 has lapsed because a figure it explained was changed. */
  readonly lapsed: Observable<ReadonlySet<string>>;
} {
  const lapsed = createObservable<ReadonlySet<string>>(new Set());

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
    if (lapsing.length === 0) return;
    lapsed.set(new Set([...lapsed.get(), ...lapsing]));
    for (const key of lapsing) store.apply({ type: 'explanation', key, text: null });
  };

  return { store: { ...store, apply }, lapsed };
}

/** What stands in a cell: the content as entered, or the computed total. */
function figureIn({ form, figures, report }: ReportState, id: CellId) {
  const computed = form.cellById.get(id)?.sumOf !== undefined;
  return computed ? figures.count(id) : (report.cells[id] ?? null);
}
