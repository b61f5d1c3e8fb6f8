import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { FORMS, formOf } from '../form/forms';
import { blankReport } from '../report/blank-report';
import type { Report } from '../report/report';
import { instancesOn } from './checklist';
import type { Finding } from './finding';
import { RULES } from './rule-registry';
import { validate } from './validate';

const UNIT = { name: '某局', kind: 'department', superior: '' } as const;
const WRONG_ROW = 'disclosure.normativeDocuments';
const wrongReport = (explanations: Record<string, string> = {}) =>
  soundReport('2021', {
    cells: { [`${WRONG_ROW}.inForce`]: 1, [`${WRONG_ROW}.issuedThisYear`]: 3 },
    explanations,
  });
const only = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule);

/** Everything a person could have typed, run together. */
const typedIn = (...reports: readonly Report[]) =>
  reports
    .flatMap(({ unit, people, narrative, cells, stated, explanations }) =>
      [unit, people, narrative, cells, stated, explanations].flatMap((part) => Object.values(part)),
    )
    .join('\n');

describe('validate', () => {
  it.each(FORMS)('of any report gives findings that can be shown ($template)', (form) => {
    const rules = RULES.filter((rule) => instancesOn(form, rule).length > 0).map(({ id }) => id);
    fc.assert(
      fc.property(anyReport(form), anyReport(form), (report, other) => {
        const findings = validate(report, { previous: { ...other, reportYear: report.reportYear - 1 } });
        for (const finding of findings) {
          expect(finding.message).toMatch(/[。？]$/);
          expect(finding.message).not.toMatch(/\n|undefined|NaN|\[object/);
          // A brace that nobody typed is a place in a sentence that was not filled in.
          if (!/[{}]/.test(typedIn(report, other))) expect(finding.message).not.toMatch(/[{}]/);
          expect(rules).toContain(finding.rule);
          for (const cell of finding.cells)
            expect(form.cellById.has(cell) || form.recordedById.has(cell), cell).toBe(true);
          if (finding.place !== undefined) {
            const { part, start, end } = finding.place;
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(report.narrative[part].length);
          }
        }
        const keys = findings.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });

  it.each(FORMS)('gives the same findings every time, in form order ($template)', (form) => {
    const sections = ['basics', ...form.sections.map(({ id }) => id)];
    const cells = form.cells.map(({ id }) => id);
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const findings = validate(report);
        expect(validate(structuredClone(report))).toEqual(findings);
        const places = findings.map(({ section, cells: [first], rule }) => ({
          section: sections.indexOf(section),
          cell: first === undefined ? -1 : cells.indexOf(first),
          rule,
        }));
        const inOrder = [...places].sort(
          (a, b) =>
            a.section - b.section || a.cell - b.cell || (a.rule < b.rule ? -1 : Number(a.rule > b.rule)),
        );
        expect(places).toEqual(inOrder);
      }),
      { numRuns: 40 },
    );
  });

  it('of a blank report says only what is missing', () => {
    const findings = validate(blankReport(UNIT, 2024));
    expect(findings.every(({ missing }) => missing)).toBe(true);
    expect(only(findings, 'F-01')).toHaveLength(166);
    expect(only(findings, 'N-02').map(({ section }) => section)).toEqual([
      'overview',
      'problems',
      'otherMatters',
    ]);
  });

  it('never asks for a cell the program computes', () => {
    const computed = formOf('2019')
      .cells.filter((cell) => cell.sumOf !== undefined)
      .map((cell) => cell.id);
    const asked = only(validate(blankReport(UNIT, 2019)), 'F-01').flatMap(({ cells }) => cells);
    expect(asked.filter((cell) => computed.includes(cell))).toEqual([]);
  });

  it('leaves out a previous report of any other year', () => {
    const report = soundReport('2021', { cells: { 'disputes.litigationAfterReview.upheld': 1 } });
    const years = [2021, 2022, 2023, 2024, 2025];
    const spoken = years.filter(
      (reportYear) =>
        only(validate(report, { previous: soundReport('2021', { reportYear }) }), 'L-03').length > 0,
    );
    expect(spoken).toEqual([2023]);
  });

  it('takes last year from the other form too', () => {
    const report = soundReport('2021', {
      reportYear: 2021,
      cells: { 'disputes.litigationAfterReview.upheld': 1 },
    });
    expect(
      only(validate(report, { previous: soundReport('2019', { reportYear: 2020 }) }), 'L-03'),
    ).toHaveLength(1);
  });
});

describe('a hostile report', () => {
  const LENGTH = 200_000;
  const REACHING_THE_TEXT_RULES = {
    'disclosure.regulations.issuedThisYear': 1,
    'requests.otherFeeUnpaid.naturalPerson': 1,
    'disputes.litigationAfterReview.upheld': 1,
  };
  it.each([
    ['1,'.repeat(LENGTH / 2), 'x'],
    ['1'.repeat(LENGTH), 'x'],
    ['1.'.repeat(LENGTH / 2), 'x'],
    ['市'.repeat(LENGTH), '局'],
    ['人民政府（'.repeat(LENGTH / 5), 'x'],
    ['未'.repeat(LENGTH), '信息处理费'],
    ['发出'.repeat(LENGTH / 2), '信息处理费'],
    ['（文字描'.repeat(LENGTH / 4), 'x'],
    [' '.repeat(LENGTH), 'x'],
    ['\n'.repeat(LENGTH), '一、总体情况 x'],
    ['2022年', `${'\n'.repeat(LENGTH)}x`],
    ['二〇二二年'.repeat(LENGTH / 5), 'x'],
    ['《条例》国务院令第771号'.repeat(LENGTH / 16), 'x'],
    ['X×_'.repeat(LENGTH / 3), 'x'],
  ])('is checked without choking on a text of 200 000 signs (%#)', (body, end) => {
    const text = body + end;
    const start = performance.now();
    for (const form of FORMS) {
      const others = form.cells.filter((cell) => cell.kind !== 'count').map((cell) => cell.id);
      const cells = ['disclosure.licensing.decisionCount', ...others];
      const report = soundReport(form.template, {
        cells: { ...Object.fromEntries(cells.map((cell) => [cell, text])), ...REACHING_THE_TEXT_RULES },
        narrative: { preface: text, overview: text, problems: text, otherMatters: text },
        unit: { name: text },
      });
      validate(report);
      validate({ ...report, unit: { ...report.unit, kind: 'government' } });
    }
    // Work that grows with the square of the length would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('an explanation', () => {
  const key = `D-01:${WRONG_ROW}.inForce`;
  const explained = (explanations: Record<string, string>) =>
    only(validate(wrongReport(explanations)), 'D-01').map((finding) => finding.explained);

  it.each([
    [{}, false],
    [{ [key]: '本年集中清理，旧文件全部失效。' }, true],
    [{ 'D-01': '本年集中清理，旧文件全部失效。' }, true],
    [{ [key]: ' 　' }, false],
    [{ 'D-01:disclosure.regulations.inForce': '另一格' }, false],
    [{ 'D-02': '另一条' }, false],
  ])('hangs on rule and cell, or on the rule: %j', (explanations, expected) => {
    expect(explained(explanations)).toEqual([expected]);
  });

  it('makes nothing of an error or a hint', () => {
    const report = soundReport('2021', {
      cells: { 'disclosure.regulations.inForce': '若干', 'requests.newlyReceived.legalServiceOrg': 1 },
      explanations: { 'F-02': '不详', 'Q-09': '属实', 'Q-01': '有出入' },
    });
    const findings = validate(report);
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['F-02', 'Q-09', 'Q-01']));
    expect(findings.filter((finding) => finding.explained)).toEqual([]);
  });
});
