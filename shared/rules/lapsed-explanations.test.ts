import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { CellId } from '../form/form';
import { lapsedExplanations } from './lapsed-explanations';
import { validate } from './validate';

const ROW = 'disclosure.normativeDocuments';
const KEY = `D-01:${ROW}.inForce`;
const PLACEHOLDER = 'disclosure.regulations.inForce';

/** 现行有效 lower than what was issued this year, and a `/`; the first explained by its finding, the other by its rule. */
const report = soundReport('2021', {
  cells: { [`${ROW}.issuedThisYear`]: 9, [`${ROW}.inForce`]: 5, [PLACEHOLDER]: '/' },
  explanations: { [KEY]: '本年集中清理。', 'F-07': '没有规章制定权。', 'Q-07': '通知在年底。' },
});
const findings = validate(report);
const lapsed = (...changed: readonly CellId[]) =>
  lapsedExplanations(report, findings, (cell) => changed.includes(cell));

describe('lapsedExplanations', () => {
  it('are those of findings that name a changed figure', () => {
    expect(lapsed(`${ROW}.repealedThisYear`)).toEqual([KEY]);
  });

  it('are those of a rule, where one of its findings names the figure', () => {
    expect(lapsed(PLACEHOLDER)).toEqual(['F-07']);
  });

  it('are none where other figures change, or none at all', () => {
    expect(lapsed('disclosure.penalties.decisionCount', 'requests.otherFeeUnpaid.total')).toEqual([]);
    expect(lapsed()).toEqual([]);
  });
});
