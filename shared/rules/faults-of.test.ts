import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyReport, cellContent, wildText } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { Form } from '../form/form';
import { FORMS, formOf } from '../form/forms';
import { applyEdit, type ReportEdit } from '../report/edit';
import type { Report } from '../report/report';
import { checklistOf, expandRules } from './checklist';
import { faultsOf } from './faults-of';
import { RULES } from './rule-registry';
import { subjectOf } from './subject';

/** What every check answers when all of them are asked, none remembering anything. */
const askedAnew = (report: Report, previous: Report) => {
  const subject = subjectOf(report, { previous });
  return expandRules(formOf(report.template), RULES).map(({ instance }) => instance.check(subject));
};

const edits = (form: Form): fc.Arbitrary<ReportEdit> => {
  const ids = form.cells.flatMap(({ id, unitChoice }) =>
    unitChoice === undefined ? [id] : [id, unitChoice],
  );
  const contents = fc.dictionary(fc.constantFrom(...ids), fc.oneof(cellContent, fc.constant(null)), {
    maxKeys: 4,
    noNullPrototype: true,
  });
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('cells' as const), contents }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('stated' as const), contents }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('narrative' as const),
        part: fc.constantFrom('preface' as const, 'overview' as const, 'problems' as const),
        text: fc.oneof(
          wildText,
          fc.constantFrom('2019年收到政府信息公开申请3件，办结2件。', '未收到申请。行政许可 5 件。'),
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('reportYear' as const),
        reportYear: fc.constantFrom(2023, 2024),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('unit' as const),
        unit: fc.record({
          name: fc.constantFrom('城关镇人民政府', '某局'),
          kind: fc.constantFrom('government' as const, 'department' as const),
          superior: fc.constant(''),
        }),
      }),
    },
  );
};

describe('faultsOf', () => {
  it.each(FORMS)('answers as if all were asked anew, whatever was changed ($template)', (form) => {
    const checks = checklistOf(form.template);
    const arbitrary = fc.tuple(anyReport(form), anyReport(form), fc.array(edits(form), { maxLength: 6 }));
    fc.assert(
      fc.property(arbitrary, ([first, former, steps]) => {
        const previous = { ...former, reportYear: 2023 };
        let report: Report = first;
        for (const step of steps) {
          report = { ...applyEdit(report, step), template: form.template };
          expect(faultsOf(checks, subjectOf(report, { previous }), { previous })).toEqual(
            askedAnew(report, previous),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('asks only the checks that read what was typed', () => {
    const form = formOf('2021');
    const checks = expandRules(form, RULES).map((check) => ({
      ...check,
      instance: { ...check.instance, check: vi.fn(check.instance.check) },
    }));
    const asked = () => checks.filter(({ instance }) => instance.check.mock.calls.length > 0).length;
    const report = soundReport('2021');
    faultsOf(checks, subjectOf(report), {});
    expect(asked()).toBe(checks.length);
    for (const { instance } of checks) instance.check.mockClear();
    const typed = applyEdit(report, {
      type: 'cells',
      contents: { 'requests.granted.naturalPerson': 4 },
    });
    faultsOf(checks, subjectOf(typed), {});
    expect(asked()).toBeGreaterThan(10);
    expect(asked()).toBeLessThan(checks.length / 5);
  });
});
