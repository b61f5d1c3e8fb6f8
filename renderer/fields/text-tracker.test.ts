import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#shared/report/edit';
import { tiesIn } from '#shared/report/tied-figures';
import { markedText, tiedReport } from '../../tests/rule-cases/tied-report';
import { createTextTracker } from './text-tracker';

const MARKED = '收到〔5新收〕件，办结〔5公开〕件。';

function track(marked: string) {
  const report = tiedReport(marked);
  const tracker = createTextTracker(report.narrative.overview, tiesIn(report, 'overview'));
  return {
    tracker,
    /** The report once it is told of the text. */
    told: (text: string) =>
      applyEdit(report, { type: 'narrative', part: 'overview', text, ties: tracker.ties() }),
  };
}

describe('createTextTracker', () => {
  it('tells two changes made before the report was told of either', () => {
    const { tracker, told } = track('2023年收到〔5新收〕件，2023年底');
    expect(tracker.note('2024年收到5件，2023年底', 4)).toBe(0);
    expect(tracker.note('2024年收到5件，2024年底', 15)).toBe(0);
    expect(markedText(told('2024年收到5件，2024年底'))).toBe('2024年收到〔5新收〕件，2024年底');
  });

  it('knows by the caret which of two equal words went', () => {
    const { tracker, told } = track('〔5新收〕件〔5公开〕件');
    expect(tracker.note('5件', 0)).toBe(1);
    expect(markedText(told('5件'))).toBe('〔5公开〕件');
    const other = track('〔5新收〕件〔5公开〕件');
    expect(other.tracker.note('5件', 2)).toBe(1);
    expect(markedText(other.told('5件'))).toBe('〔5新收〕件');
  });

  it('counts what comes loose: a digit typed beside, over, or into the figure', () => {
    for (const [text, caret] of [
      ['收到15件，办结5件。', 3],
      ['收到51件，办结5件。', 4],
      ['收到7件，办结5件。', 3],
      ['收到件，办结5件。', 2],
    ] as const) {
      const { tracker, told } = track(MARKED);
      expect(tracker.note(text, caret), text).toBe(1);
      expect(markedText(told(text))).toBe(text.replace('办结5', '办结〔5公开〕'));
    }
    expect(track(MARKED).tracker.note('', 0)).toBe(2);
  });

  it('shows where figures stand in a text that is still being composed, and forgets it', () => {
    const { tracker } = track(MARKED);
    expect(tracker.glimpse('本nian收到5件，办结5件。', 5).map(({ start }) => start)).toEqual([7, 12]);
    expect(tracker.ties().map(({ start }) => start)).toEqual([2, 7]);
  });

  it('leaves a figure loose that was part of a longer number for a moment', () => {
    const { tracker, told } = track(MARKED);
    expect(tracker.note('收到55件，办结5件。', 4)).toBe(1);
    expect(tracker.note('收到5件，办结5件。', 3)).toBe(0);
    expect(markedText(told('收到5件，办结5件。'))).toBe('收到5件，办结〔5公开〕件。');
  });

  it('leaves the report with the very ties it shows, whatever is typed and wherever', () => {
    const keys = fc.array(
      fc.record({
        at: fc.nat(30),
        removed: fc.nat(3),
        inserted: fc.string({ unit: fc.constantFrom('收', '5', '。', '件', '.'), maxLength: 3 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(keys, (typed) => {
        const { tracker, told } = track(MARKED);
        let text = '收到5件，办结5件。';
        let left = 2;
        for (const { at, removed, inserted } of typed) {
          const start = Math.min(at, text.length);
          text = text.slice(0, start) + inserted + text.slice(start + removed);
          left -= tracker.note(text, start + inserted.length);
        }
        const ties = tracker.ties();
        expect(ties).toHaveLength(left);
        expect(tiesIn(told(text), 'overview')).toEqual(ties);
      }),
      { numRuns: 300 },
    );
  });
});
