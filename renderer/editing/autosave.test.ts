import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankReport } from '#shared/report/blank-report';
import type { Report } from '#shared/report/report';
import { createAutosave, RETRY_MS, SAVE_DELAY_MS, type SaveAnswer, SLOW_WRITE_MS } from './autosave';
import { createPendingEdits } from './pending-edits';
import { createReportStore } from './report-store';

const UNIT = { name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '' } as const;
const OPENED_AT = '2025-01-08T06:00:00.000Z';
const CELL = 'requests.newlyReceived.naturalPerson';

/** A disk that takes `writeMs` for each write and answers as told. */
function disk(writeMs = 0) {
  const written: Report[] = [];
  let failure: string | undefined;
  const save = async (report: Report): Promise<SaveAnswer> => {
    if (writeMs > 0) await new Promise((resolve) => setTimeout(resolve, writeMs));
    if (failure !== undefined) return { outcome: 'failed', message: failure };
    written.push(report);
    return { outcome: 'saved', savedAt: new Date().toISOString() };
  };
  return {
    written,
    save,
    fail: (message: string | undefined) => {
      failure = message;
    },
  };
}

function open(writeMs = 0) {
  const store = createReportStore(blankReport(UNIT, 2024));
  const pending = createPendingEdits();
  const files = disk(writeMs);
  const autosave = createAutosave({ store, pending, save: files.save, savedAt: OPENED_AT });
  const type = (content: number) => store.apply({ type: 'cells', contents: { [CELL]: content } });
  return { store, pending, files, autosave, type };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes nothing until something changes', async () => {
    const { files, autosave } = open();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await autosave.flush()).toEqual({ outcome: 'saved', savedAt: OPENED_AT });
    expect(files.written).toEqual([]);
  });

  it('writes in time after a change', async () => {
    const { files, type } = open();
    type(5);
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS - 1);
    expect(files.written).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(files.written.map((report) => report.cells[CELL])).toEqual([5]);
  });

  it('lets no change wait longer because others follow it', async () => {
    const { files, type } = open();
    for (let typed = 1; typed <= 16; typed += 1) {
      type(typed);
      await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS / 4);
    }
    expect(files.written.map((report) => report.cells[CELL])).toEqual([4, 8, 12, 16]);
  });

  it('says 已保存 only after the bytes are on disk, and 正在保存 only after a second', async () => {
    const { autosave, type } = open(SLOW_WRITE_MS + 500);
    type(5);
    const seen: string[] = [];
    autosave.state.subscribe(() => seen.push(autosave.state.get().standing));
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS + SLOW_WRITE_MS - 1);
    expect(seen).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(500);
    expect(seen).toEqual(['saving', 'saved']);
  });

  it('writes what changed during a write right after it', async () => {
    const { files, autosave, type } = open(300);
    type(1);
    const done = autosave.flush();
    await vi.advanceTimersByTimeAsync(100);
    type(2);
    await vi.advanceTimersByTimeAsync(600);
    expect(await done).toMatchObject({ outcome: 'saved' });
    expect(files.written.map((report) => report.cells[CELL])).toEqual([1, 2]);
  });

  it('takes over text that is still being typed before it writes', async () => {
    const { store, pending, files, autosave } = open();
    pending.register(() => store.apply({ type: 'narrative', part: 'overview', text: '本单位' }));
    autosave.touch();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(files.written.map((report) => report.narrative.overview)).toEqual(['本单位']);
  });

  it('writes nothing by itself while a Chinese input method composes', async () => {
    const { files, autosave, type } = open();
    type(5);
    autosave.hold();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(files.written).toHaveLength(0);
    autosave.release();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(files.written).toHaveLength(1);
  });

  it('keeps a failure in sight, tries again by itself and tells the recovery', async () => {
    const { files, autosave, type } = open();
    files.fail('没有保存成功：磁盘空间不足。内容仍在本窗口，请不要关闭。');
    type(5);
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(autosave.state.get()).toEqual({
      standing: 'failed',
      message: '没有保存成功：磁盘空间不足。内容仍在本窗口，请不要关闭。',
    });
    files.fail(undefined);
    await vi.advanceTimersByTimeAsync(RETRY_MS);
    expect(autosave.state.get().standing).toBe('saved');
    expect(files.written).toHaveLength(1);
  });

  it('writes the place even where the report has not changed', async () => {
    const { files, autosave } = open();
    const done = autosave.flushAlways();
    await vi.advanceTimersByTimeAsync(0);
    expect(await done).toMatchObject({ outcome: 'saved' });
    expect(files.written).toHaveLength(1);
  });

  it('stops with the draft', async () => {
    const { files, autosave, type } = open();
    type(5);
    autosave.dispose();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(files.written).toHaveLength(0);
  });
});
