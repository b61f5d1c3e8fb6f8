import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { lapsedExplanations } from './lapsed-explanations';

const ROW = 'disclosure.normativeDocuments';
const KEY = `D-01:${ROW}.inForce`;

describe('lapsedExplanations', () => {
  const report = soundReport('2021', {
    explanations: {
      [KEY]: '本年集中清理。',
      'Q-07:requests.otherFeeUnpaid.total': '通知在年底。',
      'F-07': '没有。',
    },
  });

  it('are those of rules that read a changed figure', () => {
    expect(lapsedExplanations(report, [`${ROW}.repealedThisYear`])).toEqual([KEY, 'F-07']);
  });

  it('reach through computed totals to the cells they sum', () => {
    expect(lapsedExplanations(report, ['requests.otherFeeUnpaid.otherOrg'])).toEqual([
      'Q-07:requests.otherFeeUnpaid.total',
      'F-07',
    ]);
  });

  it('are none where other figures change, or none at all', () => {
    const lone = soundReport('2021', { explanations: { [KEY]: '本年集中清理。' } });
    expect(lapsedExplanations(lone, ['disclosure.regulations.inForce', 'disputes.review.upheld'])).toEqual(
      [],
    );
    expect(lapsedExplanations(lone, [])).toEqual([]);
    expect(lapsedExplanations(soundReport('2021'), [`${ROW}.inForce`])).toEqual([]);
  });
});
