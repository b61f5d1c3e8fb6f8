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
    expect(lapsed.get()).toEqual({});
  });

  it('lapses when a figure it explains changes, even where the finding remains', () => {
    const { store, lapsed, key } = explainedReport();
    store.apply({ type: 'cells', contents: { [IN_FORCE]: 6 } });
    expect(store.getState().report.explanations).toEqual({});
    expect(lapsed.get()).toEqual({ [key]: '其中 3 件年内宣布失效，未计废止。' });
  });

  it('comes back with the earlier version it stood in, and lapses by it nowhere', () => {
    const { store, lapsed, key } = explainedReport();
    const earlier = store.getState().report;
    store.apply({ type: 'cells', contents: { [IN_FORCE]: 6 } });
    store.apply({ type: 'version', report: earlier });
    expect(store.getState().report).toBe(earlier);
    expect(store.getState().report.explanations[key]).toBe('其中 3 件年内宣布失效，未计废止。');
    expect(lapsed.get()).toEqual({});
  });

  it('is not called lapsed any more once it is written anew', () => {
    const { store, lapsed, key } = explainedReport();
    store.apply({ type: 'cells', contents: { [IN_FORCE]: 6 } });
    store.apply({ type: 'explanation', key, text: '其中 2 件年内宣布失效，未计废止。' });
    expect(lapsed.get()).toEqual({});
    expect(store.getState().findings.find((finding) => finding.key === key)?.explained).toBe(true);
  });

  it('lapses when the sentence it explains changes, and not when another does', () => {
    const { store, lapsed } = explainedReport();
    const write = (text: string) => store.apply({ type: 'narrative', part: 'otherMatters', text });
    write('联系人XX。无收费。');
    const key = store.getState().findings.find(({ rule }) => rule === 'N-12')?.key ?? '';
    store.apply({ type: 'explanation', key, text: '原文件如此表述。' });
    write('联系人XX。没有收费。');
    expect(store.getState().report.explanations[key]).toBe('原文件如此表述。');
    write('联系人：XX。没有收费。');
    expect(store.getState().report.explanations[key]).toBeUndefined();
    expect(lapsed.get()).toEqual({ [key]: '原文件如此表述。' });
  });

  it('lapses when what is known beside the report takes its finding away', () => {
    const base = createReportStore(blankReport(UNIT, 2024), { today: '2025-06-01' });
    const { store, lapsed } = withLapsingExplanations(base);
    const key = store.getState().findings.find(({ rule }) => rule === 'M-04')?.key ?? '';
    store.apply({ type: 'explanation', key, text: '已请示延期报送。' });
    store.learn({ today: '2025-06-01' });
    expect(lapsed.get()).toEqual({});
    store.learn({ today: '2025-01-10' });
    expect(lapsed.get()).toEqual({ [key]: '已请示延期报送。' });
    expect(store.getState().report.explanations).toEqual({});
  });

  it('that had lapsed before the report was opened is told until it is written anew', () => {
    const { store, lapsed } = withLapsingExplanations(createReportStore(blankReport(UNIT, 2024)), {
      'N-12': '原说明文字。',
    });
    expect(lapsed.get()).toEqual({ 'N-12': '原说明文字。' });
    store.apply({ type: 'explanation', key: 'N-12', text: '重新核实过。' });
    expect(lapsed.get()).toEqual({});
  });
});

describe('a 说明 for a difference from last year', () => {
  const OVER = 'requests.carriedOver.naturalPerson';
  const previous = (count: number) => ({
    ...blankReport(UNIT, 2023),
    cells: { 'requests.carriedForward.naturalPerson': count },
  });
  const explained = () => {
    const base = createReportStore(
      { ...blankReport(UNIT, 2024), cells: { [OVER]: 2 } },
      { previous: previous(1) },
    );
    const { store, lapsed } = withLapsingExplanations(base);
    store.apply({ type: 'explanation', key: `Y-01:${OVER}`, text: '去年漏计 1 件，已核实。' });
    return { store, lapsed };
  };

  it('lapses when another report of last year says something else', () => {
    const { store, lapsed } = explained();
    store.learn({ previous: previous(0) });
    expect(store.getState().report.explanations).toEqual({});
    expect(lapsed.get()).toEqual({ [`Y-01:${OVER}`]: '去年漏计 1 件，已核实。' });
  });

  it('lapses with the report it was about', () => {
    const { store } = explained();
    store.learn({ previous: undefined });
    expect(store.getState().report.explanations).toEqual({});
  });

  it('stands while what is learnt has nothing to do with it', () => {
    const { store, lapsed } = explained();
    store.learn({ today: '2025-01-10' });
    store.learn({
      previous: { ...previous(1), narrative: { ...previous(1).narrative, overview: '去年的正文。' } },
    });
    expect(Object.keys(store.getState().report.explanations)).toEqual([`Y-01:${OVER}`]);
    expect(lapsed.get()).toEqual({});
  });
});
