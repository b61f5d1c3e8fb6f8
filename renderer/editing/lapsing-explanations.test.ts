import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { withLapsingExplanations } from './lapsing-explanations';
import { createReportStore } from './report-store';

const UNIT = { name: '银州区机关事务服务中心', kind: 'department', superior: '' } as const;
const IN_FORCE = 'disclosure.normativeDocuments.inForce';
const ISSUED = 'disclosure.normativeDocuments.issuedThisYear';
const REPEALED = 'disclosure.normativeDocuments.repealedThisYear';

/** A report whose 现行有效 is lower than what was issued this year (rule D-01), with a 说明 for it. */
function explainedReport() {
  const base = createReportStore({
    ...blankReport(UNIT, 2024),
    cells: { [ISSUED]: 8, [REPEALED]: 0, [IN_FORCE]: 5 },
  });
  const { store, lapsed } = withLapsingExplanations(base);
  const key = store.getState().findings.find(({ rule }) => rule === 'D-01')?.key ?? '';
  store.apply({ type: 'explanation', key, text: '其中 3 件年内宣布失效，未计废止。' });
  return { store, lapsed, key };
}

describe('a 说明', () => {
  it('stands while other figures change', () => {
    const { store, lapsed, key } = explainedReport();
    store.apply({ type: 'cells', contents: { 'requests.granted.naturalPerson': 4 } });
    expect(store.getState().report.explanations[key]).toBe('其中 3 件年内宣布失效，未计废止。');
    expect(lapsed.get().size).toBe(0);
  });

  it('lapses when a figure it explains changes, even where the finding remains', () => {
    const { store, lapsed, key } = explainedReport();
    store.apply({ type: 'cells', contents: { [IN_FORCE]: 6 } });
    expect(store.getState().report.explanations).toEqual({});
    expect(lapsed.get()).toEqual(new Set([key]));
  });

  it('is not called lapsed any more once it is written anew', () => {
    const { store, lapsed, key } = explainedReport();
    store.apply({ type: 'cells', contents: { [IN_FORCE]: 6 } });
    store.apply({ type: 'explanation', key, text: '其中 2 件年内宣布失效，未计废止。' });
    expect(lapsed.get().size).toBe(0);
    expect(store.getState().findings.find((finding) => finding.key === key)?.explained).toBe(true);
  });
});
