import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { LOCAL_NOTICE } from '../../tests/rule-cases/local-rule-cases';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { FORMS, formOf } from '../form/forms';
import { blankReport } from '../report/blank-report';
import type { CheckContext } from './check-context';
import { instancesOn } from './checklist';
import { REVIEW_HEADINGS, RULES_APART, reviewHeadingOf } from './review-headings';
import { reviewReport } from './review-report';
import { RULES } from './rule-registry';
import { validate } from './validate';

const PREVIOUS = soundReport('2021', {
  reportYear: 2023,
  narrative: { overview: '去年情况。', problems: '去年问题。', otherMatters: '去年事项。' },
});

describe('the headings of a review', () => {
  it('take in every rule in force', () => {
    expect(
      RULES.filter((rule) => reviewHeadingOf(rule) === undefined).map(({ id }) => id),
      'a new family: give its letter a heading in BY_FAMILY of review-headings.ts',
    ).toEqual([]);
  });

  it('name no rule apart that is not in force', () => {
    const inForce = RULES.map(({ id }) => id);
    expect(RULES_APART.filter((id) => !inForce.includes(id))).toEqual([]);
  });
});

describe('a review', () => {
  it.each(FORMS)('finds exactly what validate finds, heading by heading ($template)', (form) => {
    fc.assert(
      fc.property(anyReport(form), anyReport(form), (report, other) => {
        const previous = { ...other, reportYear: report.reportYear - 1 };
        const context = { previous, profile: LOCAL_NOTICE, today: '2025-06-01' };
        const { groups } = reviewReport(report, context);
        const found = groups.flatMap((group) => group.found.flatMap(({ members }) => members));
        const keys = (findings: readonly { key: string }[]) => findings.map(({ key }) => key).sort();
        expect(keys(found)).toEqual(keys(validate(report, context)));
        for (const { made, passed, found: entries } of groups)
          expect(made - passed).toBe(entries.reduce((sum, { count }) => sum + count, 0));
      }),
      { numRuns: 25 },
    );
  });

  it('of a sound report says what was checked and passed under every heading that has rules', () => {
    const { verdict, counts, groups } = reviewReport(soundReport('2021'), {
      previous: PREVIOUS,
      today: '2025-01-10',
    });
    expect(verdict).toBe('clear');
    expect(counts).toEqual({ errors: 0, unexplained: 0, explained: 0, hints: 0 });
    expect(groups.map(({ heading }) => heading)).toEqual(REVIEW_HEADINGS.map(({ id }) => id));
    for (const { heading, made, passed } of groups) {
      expect(passed).toBe(made);
      const hasRules = RULES.some(
        (rule) => instancesOn(formOf('2021'), rule).length > 0 && reviewHeadingOf(rule) === heading,
      );
      if (hasRules && heading !== 'local') expect(made, heading).toBeGreaterThan(0);
    }
  });

  it('without last year’s report says which checks could not be made', () => {
    const waiting = (context: CheckContext) =>
      reviewReport(soundReport('2021'), context).groups.find(({ heading }) => heading === 'years')?.waiting;
    expect(waiting({})?.get('previous')).toBeGreaterThan(0);
    expect(waiting({ previous: PREVIOUS })?.get('previous')).toBeUndefined();
  });

  it('counts the checks that wait for a blank cell, not those the text gives no cause for', () => {
    const full = reviewReport(soundReport('2021'));
    const blank = reviewReport(blankReport({ name: '某局', kind: 'department', superior: '' }, 2024));
    const figures = ({ groups }: typeof full) => groups.find(({ heading }) => heading === 'figures');
    expect(figures(full)?.waiting.get('blank')).toBeUndefined();
    expect(figures(blank)?.waiting.get('blank')).toBeGreaterThan(15);
    for (const { waiting } of full.groups) expect(waiting.get('nothingSaid')).toBeUndefined();
  });

  it('sends back for errors, asks about what is not explained, and lets pass what is', () => {
    const cells = { 'disclosure.regulations.inForce': '/' };
    const of = (change: Parameters<typeof soundReport>[1]) => {
      const { verdict, counts } = reviewReport(soundReport('2021', change));
      return [verdict, counts.errors, counts.unexplained, counts.explained];
    };
    expect(of({ cells: { ...cells, 'disclosure.penalties.decisionCount': '若干' } })).toEqual([
      'sentBack',
      1,
      1,
      0,
    ]);
    expect(of({ cells })).toEqual(['questioned', 0, 1, 0]);
    expect(of({ cells, explanations: { 'F-07': '没有规章制定权。' } })).toEqual(['clear', 0, 0, 1]);
  });
});
