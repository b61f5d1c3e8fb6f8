import { describe, expect, it } from 'vitest';
import { type Change, soundReport } from '../../tests/rule-cases/sound-report';
import { formOf } from '../form/forms';
import { readFigures } from '../report/figures';
import type { Report } from '../report/report';
import type { CheckContext } from './check-context';
import { lapsedExplanations } from './lapsed-explanations';
import { validate } from './validate';

const ROW = 'disclosure.normativeDocuments';
const PLACEHOLDER = 'disclosure.regulations.inForce';
const CARRIED = 'requests.carriedOver.naturalPerson';
const IN_FORCE = `D-01:${ROW}.inForce`;
const REVIEWS = 'X-07:overview.review.total';
const SAID = '全年收到政府信息公开申请 5 件。\n行政复议 3 件。其他工作正常。';

function judged(report: Report, context: CheckContext = {}) {
  return {
    report,
    figures: readFigures(formOf(report.template), report),
    findings: validate(report, context),
  };
}

/** Keys that lapse between two states of a report that carries these explanations in the first. */
function lapsed(keys: readonly string[], before: Change, after: Change): readonly string[] {
  const explanations = Object.fromEntries(keys.map((key) => [key, '经核实无误。']));
  return lapsedExplanations(
    judged(soundReport('2021', { ...before, explanations })),
    judged(soundReport('2021', { ...after, explanations })),
  );
}

describe('an explanation of figures', () => {
  const cells = { [`${ROW}.issuedThisYear`]: 9, [`${ROW}.inForce`]: 5 };

  it('stands through a check that finds the same', () => {
    expect(lapsed([IN_FORCE], { cells }, { cells })).toEqual([]);
    const others = { ...cells, 'disclosure.penalties.decisionCount': 3 };
    expect(lapsed([IN_FORCE], { cells }, { cells: others })).toEqual([]);
  });

  it('lapses with each figure its finding names, also where the finding goes', () => {
    expect(lapsed([IN_FORCE], { cells }, { cells: { ...cells, [`${ROW}.repealedThisYear`]: 1 } })).toEqual([
      IN_FORCE,
    ]);
    expect(lapsed([IN_FORCE], { cells }, { cells: { ...cells, [`${ROW}.inForce`]: 20 } })).toEqual([
      IN_FORCE,
    ]);
  });

  it('lapses with a total when one of its parts changes', () => {
    const key = 'X-01:overview.received';
    const before = {
      cells: { 'requests.newlyReceived.naturalPerson': 6, 'requests.granted.naturalPerson': 6 },
    };
    const after = {
      cells: { 'requests.newlyReceived.naturalPerson': 8, 'requests.granted.naturalPerson': 8 },
    };
    expect(lapsed([key], before, before)).toEqual([]);
    expect(lapsed([key], before, after)).toEqual([key]);
  });
});

describe('an explanation of words', () => {
  const before = { narrative: { overview: SAID } };

  it('stands while its sentence stays, wherever it has moved', () => {
    const moved = SAID.replace('全年', '新的一句。\n全年').replace('其他工作正常', '其他工作有序');
    expect(lapsed([REVIEWS], before, before)).toEqual([]);
    expect(lapsed([REVIEWS], before, { narrative: { overview: moved } })).toEqual([]);
  });

  it('lapses when its sentence is another one, though the finding says the same', () => {
    const reworded = SAID.replace('行政复议 3 件', '发生行政复议 3 件');
    expect(lapsed([REVIEWS], before, { narrative: { overview: reworded } })).toEqual([REVIEWS]);
  });

  it('lapses when the finding is about another fragment, and when it goes', () => {
    const leftover = (text: string) => ({ narrative: { otherMatters: text } });
    const key =
      validate(soundReport('2021', leftover('联系人XX。'))).find(({ rule }) => rule === 'N-12')?.key ?? '';
    expect(lapsed([key], leftover('联系人XX。无收费。'), leftover('联系人XX。没有收费。'))).toEqual([]);
    expect(lapsed([key], leftover('联系人XX。'), leftover('电话XX。'))).toEqual([key]);
    expect(lapsed([key], leftover('联系人XX。'), leftover('无。'))).toEqual([key]);
  });
});

describe('an explanation under a rule alone', () => {
  it('lapses with any finding of the rule, and does not cover a new one', () => {
    const cells = { [PLACEHOLDER]: '/' };
    const further = { ...cells, 'disclosure.regulations.issuedThisYear': '/' };
    expect(lapsed(['F-07'], { cells }, { cells })).toEqual([]);
    expect(lapsed(['F-07'], { cells }, { cells: { [PLACEHOLDER]: '—' } })).toEqual(['F-07']);
    expect(lapsed(['F-07'], { cells }, { cells: further })).toEqual(['F-07']);
  });

  it('lapses with the sentence', () => {
    const after = { narrative: { overview: SAID.replace('行政复议', '发生行政复议') } };
    expect(lapsed(['X-07'], { narrative: { overview: SAID } }, after)).toEqual(['X-07']);
  });
});

describe('an explanation whose finding is not there', () => {
  const cells = { [`${ROW}.issuedThisYear`]: 9, [`${ROW}.inForce`]: 50 };

  it('stands until its cell changes, or an edit brings the finding', () => {
    const others = { ...cells, 'disclosure.penalties.decisionCount': 3 };
    expect(lapsed([IN_FORCE, REVIEWS], { cells }, { cells: others })).toEqual([]);
    expect(lapsed([IN_FORCE], { cells }, { cells: { ...cells, [`${ROW}.inForce`]: 51 } })).toEqual([
      IN_FORCE,
    ]);
    expect(lapsed([REVIEWS], {}, { narrative: { overview: SAID } })).toEqual([REVIEWS]);
  });
});

describe('what is known beside the report', () => {
  const key = 'M-04';
  const report = soundReport('2021', { reportYear: 2024, explanations: { [key]: '已请示延期报送。' } });
  const on = (today: string) => judged(report, { today });

  it('brings a finding back without lapsing its explanation, and lapses it when the finding goes', () => {
    expect(lapsedExplanations(judged(report), on('2025-06-01'))).toEqual([]);
    expect(lapsedExplanations(on('2025-06-01'), on('2025-06-01'))).toEqual([]);
    expect(lapsedExplanations(on('2025-06-01'), on('2025-01-10'))).toEqual([key]);
  });

  it('lapses an explanation with last year’s figure, which its finding names', () => {
    const carried = `Y-01:${CARRIED}`;
    const now = soundReport('2021', { explanations: { [carried]: '机构合并，结转并入。' } });
    const last = (count: number) => ({
      ...judged(now),
      findings: [
        {
          key: carried,
          rule: 'Y-01',
          severity: 'warning',
          section: 'requests',
          cells: [CARRIED],
          message: `上年结转（自然人）填 1 件，去年年报的结转下年度是 ${count} 件。`,
          missing: false,
          explained: true,
        } as const,
      ],
    });
    expect(lapsedExplanations(last(3), last(3))).toEqual([]);
    expect(lapsedExplanations(last(3), last(4))).toEqual([carried]);
    expect(lapsedExplanations(last(3), judged(now))).toEqual([carried]);
  });
});
