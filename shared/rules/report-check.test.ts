import { describe, expect, it } from 'vitest';
import { soundReport, soundYearBefore } from '../../tests/rule-cases/sound-report';
import { reportCheck } from './report-check';
import { validate } from './validate';

describe('reportCheck', () => {
  const report = soundReport('2021', {
    cells: {
      'requests.carriedForward.naturalPerson': 0,
      'requests.carriedForward.otherOrg': null,
      'disclosure.regulations.issuedThisYear': '/',
    },
    explanations: { 'F-07': '本单位没有规章制定权，原表以“/”表示。' },
  });
  const checked = () =>
    reportCheck('a/b.ndbg', report, validate(report, { previous: soundYearBefore('2021') }));
  const check = checked();

  it('is the object of the specification, key by key', () => {
    expect(Object.keys(check)).toEqual(['file', 'unit', 'reportYear', 'template', 'summary', 'findings']);
    expect(check).toMatchObject({
      file: 'a/b.ndbg',
      unit: '银州区城市管理局',
      reportYear: 2024,
      template: '2021',
    });
    expect(check.summary).toEqual({ errors: 2, warnings: 1, hints: 0 });
    expect(check.findings.map((finding) => Object.keys(finding))).toEqual([
      ['rule', 'severity', 'cells', 'message', 'expected', 'actual', 'explained'],
      ['rule', 'severity', 'cells', 'message', 'expected', 'actual', 'explained'],
      ['rule', 'severity', 'cells', 'message', 'explained'],
    ]);
  });

  it('says of each finding rule, cells, both sides and whether it is explained', () => {
    expect(check.findings).toMatchObject([
      { rule: 'F-07', severity: 'warning', explained: true },
      {
        rule: 'Q-01',
        severity: 'error',
        cells: ['newlyReceived', 'carriedOver', 'totalHandled', 'carriedForward'].map(
          (row) => `requests.${row}.naturalPerson`,
        ),
        expected: 6,
        actual: 5,
        explained: false,
      },
      { rule: 'F-01', cells: ['requests.carriedForward.otherOrg'] },
    ]);
  });

  it('is plain JSON, the same every time', () => {
    expect(JSON.stringify(checked())).toBe(JSON.stringify(check));
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
  });
});
