import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { createReportStore } from '../editing/report-store';
import { bySeverity, countWords, needsAction, shownFindings } from './shown-findings';

const UNIT = { name: '银州区机关事务服务中心', kind: 'department', superior: '' } as const;
const ISSUED = 'disclosure.normativeDocuments.issuedThisYear';
const REPEALED = 'disclosure.normativeDocuments.repealedThisYear';
const IN_FORCE = 'disclosure.normativeDocuments.inForce';

/** One thing to verify (rule D-01), one cell that cannot be read, and blanks. */
function openReport() {
  const store = createReportStore({
    ...blankReport(UNIT, 2024),
    cells: { [ISSUED]: 8, [REPEALED]: 0, [IN_FORCE]: 5, 'disputes.review.upheld': '三件' },
  });
  return store;
}

describe('shownFindings', () => {
  it('leaves out what is only missing until the section has been left', () => {
    expect(countWords(shownFindings(openReport().getState()))).toBe('1 处必须修改、1 处请核实');
  });

  it('lists the blanks of a section that has been left as one', () => {
    const store = openReport();
    store.reveal(['requests']);
    const found = shownFindings(store.getState());
    expect(countWords(found)).toBe('2 处必须修改、1 处请核实');
    expect(found.find(({ lead }) => lead.section === 'requests')?.count).toBe(144);
  });

  it('puts what must be corrected first', () => {
    const groups = bySeverity(shownFindings(openReport().getState()));
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('has done with a 请核实 once it is explained', () => {
    const store = openReport();
    const key = store.getState().findings.find(({ rule }) => rule === 'D-01')?.key ?? '';
    store.apply({ type: 'explanation', key, text: '其中 3 件年内宣布失效，未计废止。' });
    const found = shownFindings(store.getState());
    expect(countWords(found, '・')).toBe('1 处必须修改');
    expect(found.filter(needsAction)).toHaveLength(1);
    expect(found).toHaveLength(2);
  });
});
