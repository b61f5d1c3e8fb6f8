import type { Report } from '#shared/report/report';
import { lapsedExplanations } from '#shared/rules/lapsed-explanations';
import { createObservable, type Observable } from './observable';
import type { ReportStore } from './report-store';

/** Explanations that have lapsed, with the words they had: what the person begins from when writing anew. */
export type LapsedExplanations = Readonly<Record<string, string>>;

/**
 * The store, with the rule that a 说明 stands only for the figures, the words and the last year's report it was
 * written for: when one of them becomes another, it is taken away and the person is asked to look again
 * (ux-conventions section 5).
 *
 * @param initial explanations that had lapsed before the report was opened
 */
export function withLapsingExplanations(
  store: ReportStore,
  initial: LapsedExplanations = {},
): { readonly store: ReportStore; readonly lapsed: Observable<LapsedExplanations> } {
  const lapsed = createObservable(initial);

  const lapseAfter = (change: () => void) => {
    const before = store.getState();
    change();
    const after = store.getState();
    if (before.judged === after.judged) return;
    const keys = lapsedExplanations(before, after);
    if (keys.length === 0) return;
    const { explanations } = before.report;
    lapsed.set({ ...lapsed.get(), ...Object.fromEntries(keys.map((key) => [key, explanations[key] ?? ''])) });
    for (const key of keys) store.apply({ type: 'explanation', key, text: null });
  };

  /** A report of before brings the 说明 of before with it. */
  const bringBack = (report: Report, put: () => void) => {
    put();
    const gone = Object.entries(lapsed.get()).filter(([key]) => !Object.hasOwn(report.explanations, key));
    lapsed.set(Object.fromEntries(gone));
  };

  return {
    store: {
      ...store,
      apply: (edit) => {
        if (edit.type === 'version') return bringBack(edit.report, () => store.apply(edit));
        if (edit.type !== 'explanation') return lapseAfter(() => store.apply(edit));
        store.apply(edit);
        const { [edit.key]: written, ...others } = lapsed.get();
        if (written !== undefined) lapsed.set(others);
      },
      learn: (context) => lapseAfter(() => store.learn(context)),
      restore: (report) => bringBack(report, () => store.restore(report)),
    },
    lapsed,
  };
}
