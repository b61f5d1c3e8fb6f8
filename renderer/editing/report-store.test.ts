import { describe, expect, it } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import { createReportStore } from './report-store';
import { reportToSave } from './report-to-save';

const id = 'requests.granted.naturalPerson';
const open = () =>
  createReportStore(blankReport({ name: '银州区机关事务服务中心', kind: 'other', superior: '' }, 2024));

describe('what is being typed', () => {
  it('is saved but neither kept in the report nor judged', () => {
    const store = open();
    const { findings, revision } = store.getState();
    store.noteTyping({ [id]: 12 });
    const state = store.getState();
    expect(state.report.cells[id]).toBeUndefined();
    expect(state.findings).toBe(findings);
    expect(state.revision).toBeGreaterThan(revision);
    expect(reportToSave(state).cells[id]).toBe(12);
  });

  it('is gone once editing ends', () => {
    const store = open();
    store.noteTyping({ [id]: 12 });
    store.noteTyping(undefined);
    expect(reportToSave(store.getState())).toBe(store.getState().report);
  });

  it('is gone once it has been accepted', () => {
    const store = open();
    store.noteTyping({ [id]: 1 });
    store.apply({ type: 'cells', contents: { [id]: 12 } });
    expect(store.getState().typing).toBeUndefined();
    expect(reportToSave(store.getState()).cells[id]).toBe(12);
  });
});
