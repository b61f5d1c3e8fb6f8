import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import type { ReportEdit } from '#shared/report/edit';
import { applyEdit } from '#shared/report/edit';
import { readFigures } from '#shared/report/figures';
import type { Report } from '#shared/report/report';
import { digitsOf, tiesIn } from '#shared/report/tied-figures';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { markedText, TIED_CELLS, tiedReport, unmarked } from '../../tests/rule-cases/tied-report';
import { withLapsingExplanations } from './lapsing-explanations';
import { createReportStore } from './report-store';
import { BURST_PAUSE_MS, MOST_STEPS, withUndo } from './undo-history';

const CELLS = ['requests.newlyReceived.naturalPerson', 'disputes.review.upheld', 'requests.granted.otherOrg'];

function open(report: Report = soundReport('2021')) {
  let time = 0;
  const history = withUndo(createReportStore(report), () => time);
  return {
    ...history,
    present: () => history.store.getState().report,
    /** One action of the person; the next one comes in a turn of its own. */
    act: async (...edits: ReportEdit[]) => {
      for (const edit of edits) history.store.apply(edit);
      await Promise.resolve();
    },
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

const put = (id: string, content: number | null): ReportEdit => ({
  type: 'cells',
  contents: { [id]: content },
});
const write = (text: string): ReportEdit => ({ type: 'narrative', part: 'problems', text });

describe('withUndo', () => {
  it('takes steps back and again, and forgets what was taken back once something new is done', async () => {
    const { act, present, undo, redo, standing } = open();
    const first = present();
    await act(put(CELLS[0] ?? '', 7));
    const second = present();
    await act(put(CELLS[1] ?? '', 3));
    expect(undo()).toMatchObject({ before: second });
    expect(present()).toEqual(second);
    undo();
    expect(present()).toEqual(first);
    expect(standing.get()).toEqual({ canUndo: false, canRedo: true });
    expect(undo()).toBeUndefined();
    redo();
    expect(present()).toEqual(second);
    await act(put(CELLS[2] ?? '', 1));
    expect(redo()).toBeUndefined();
  });

  it('begins a new step where the former one was ended, also in the same turn', async () => {
    const { act, endStep, present, store, undo } = open();
    store.apply(write('正在写'));
    const typed = present();
    endStep();
    store.apply(write('正在写粘贴的'));
    const pasted = present();
    endStep();
    await act(write('正在写粘贴的又写'));
    undo();
    expect(present()).toEqual(pasted);
    undo();
    expect(present()).toEqual(typed);
  });

  it('is one step for what is changed in one go, with all that follows from it', async () => {
    const key = 'D-01:disclosure.regulations.inForce';
    const report = soundReport('2021', {
      cells: { 'disclosure.regulations.inForce': 1, 'disclosure.regulations.issuedThisYear': 3 },
      explanations: { [key]: '当年清理一并废止，数字已核对。' },
    });
    const lapsing = withLapsingExplanations(createReportStore(report));
    const { store, undo } = withUndo(lapsing.store);
    store.apply(put('disclosure.regulations.inForce', 2));
    await Promise.resolve();
    expect(store.getState().report.explanations).toEqual({});
    expect(Object.keys(lapsing.lapsed.get())).toEqual([key]);
    undo();
    expect(store.getState().report).toEqual(report);
    expect(lapsing.lapsed.get()).toEqual({});
  });

  it('takes back a burst of typing at once, and ends it at a pause', async () => {
    const { act, present, undo, wait } = open(soundReport('2021', { narrative: { problems: '' } }));
    await act(write('存在'));
    wait(BURST_PAUSE_MS / 2);
    await act(write('存在问题'));
    wait(BURST_PAUSE_MS + 1);
    await act(write('存在问题是'));
    undo();
    expect(present().narrative.problems).toBe('存在问题');
    undo();
    expect(present().narrative.problems).toBe('');
  });

  it('is no step where nothing has changed', async () => {
    const { act, present, undo } = open();
    await act(write(present().narrative.problems));
    expect(undo()).toBeUndefined();
  });

  it('keeps the last 200 steps', async () => {
    const { act, present, undo } = open();
    for (let count = 0; count <= MOST_STEPS; count += 1) await act(put(CELLS[0] ?? '', count));
    let steps = 0;
    while (undo() !== undefined) steps += 1;
    expect(steps).toBe(MOST_STEPS);
    expect(present().cells[CELLS[0] ?? '']).toBe(0);
  });

  it('takes back a figure and the texts tied to it as one step, and ties again what typing had loosened', async () => {
    const { act, present, undo, redo } = open(tiedReport('收到〔5新收〕件。'));
    await act(put(TIED_CELLS.新收 ?? '', 7));
    expect(markedText(present())).toBe('收到〔7新收〕件。');
    undo();
    expect(markedText(present())).toBe('收到〔5新收〕件。');
    redo();
    await act({ type: 'narrative', part: 'overview', text: '收到6件。' });
    expect(markedText(present())).toBe('收到6件。');
    undo();
    expect(markedText(present())).toBe('收到〔7新收〕件。');
    await act({ type: 'untie', part: 'overview', start: 2 });
    undo();
    await act(put(TIED_CELLS.新收 ?? '', 12));
    expect(markedText(present())).toBe('收到〔12新收〕件。');
  });

  it('never shows a tied figure that is not its cell’s, whatever is typed, pasted, changed, undone and redone', async () => {
    const names = Object.keys(TIED_CELLS);
    const contents = fc.record({
      name: fc.constantFrom(...names),
      content: fc.constantFrom<number | null>(0, 3, 14, 159, null),
    });
    const typed = fc.record({
      at: fc.nat(40),
      removed: fc.nat(5),
      inserted: fc.constantFrom('', '件', '5', '。\n', '〔5新收〕', '共12件', '0.'),
    });
    const action = fc.oneof(contents, typed, fc.constant('undo' as const), fc.constant('redo' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const { act, present, undo, redo, wait } = open(
          tiedReport('收到〔5新收〕件，共〔5总计〕件，公开〔5公开〕件。'),
        );
        for (const next of actions) {
          wait(BURST_PAUSE_MS + 1);
          if (next === 'undo') undo();
          else if (next === 'redo') redo();
          else if ('content' in next) await act(put(TIED_CELLS[next.name] ?? '', next.content));
          else {
            const { overview } = present().narrative;
            const { text } = unmarked(
              overview.slice(0, next.at) + next.inserted + overview.slice(next.at + next.removed),
            );
            await act({ type: 'narrative', part: 'overview', text });
          }
          const figures = readFigures(formOf('2021'), present());
          for (const { cell, start, end } of tiesIn(present(), 'overview')) {
            const digits = digitsOf(figures, cell);
            if (digits !== null) expect(present().narrative.overview.slice(start, end)).toBe(digits);
          }
        }
        // All the way back, every figure is tied again, and all the way forth it is as it was.
        const last = present();
        let undone = 0;
        while (undo() !== undefined) undone += 1;
        expect(markedText(present())).toBe('收到〔5新收〕件，共〔5总计〕件，公开〔5公开〕件。');
        while (undone-- > 0) redo();
        expect(present()).toBe(last);
      }),
      { numRuns: 60 },
    );
  });

  it('ends any sequence of work in the state a simple model says', async () => {
    const edit = fc.oneof(
      fc
        .record({ cell: fc.constantFrom(...CELLS), value: fc.option(fc.nat(20)) })
        .map(({ cell, value }): ReportEdit => put(cell, value)),
      fc.string({ unit: fc.constantFrom('甲', '。', '2'), maxLength: 5 }).map(write),
      fc
        .constantFrom('某县教育局', '某县民政局')
        .map((name): ReportEdit => ({ type: 'unit', unit: { name, kind: 'department', superior: '' } })),
      fc.constant<ReportEdit>({ type: 'explanation', key: 'D-01', text: '已核对过。' }),
    );
    const action = fc.oneof(
      { weight: 4, arbitrary: fc.array(edit, { minLength: 1, maxLength: 4 }) },
      { weight: 2, arbitrary: fc.constant('undo' as const) },
      { weight: 1, arbitrary: fc.constant('redo' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
        const { act, present, undo, redo, wait } = open();
        // The model: a list of reports and a finger on one of them. No burst here: time passes between actions.
        let reports = [present()];
        let finger = 0;
        for (const next of actions) {
          wait(BURST_PAUSE_MS + 1);
          if (next === 'undo') {
            undo();
            finger = Math.max(0, finger - 1);
          } else if (next === 'redo') {
            redo();
            finger = Math.min(reports.length - 1, finger + 1);
          } else {
            const before = reports[finger];
            if (before === undefined) throw new Error('the finger is on no report');
            await act(...next);
            const after = next.reduce(applyEdit, before);
            if (after !== before) {
              reports = [...reports.slice(0, finger + 1), after];
              finger += 1;
            }
          }
          expect(present()).toEqual(reports[finger]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
