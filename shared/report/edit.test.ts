import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, cellContent, wildText } from '../../tests/generators/arbitrary-report';
import { FORMS, formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { applyEdit, type ReportEdit } from './edit';
import { UNIT_KINDS } from './report';

const UNIT = { name: '某局', kind: 'department', superior: '' } as const;
const CELL = 'requests.granted.naturalPerson';

const contents = fc.dictionary(
  fc.constantFrom(...formOf('2021').cells.map((cell) => cell.id), 'constructor', 'toString'),
  fc.oneof(cellContent, fc.constant(null)),
  { noNullPrototype: true },
);
const edits: fc.Arbitrary<ReportEdit> = fc.oneof(
  fc.record({ type: fc.constant('cells' as const), contents }),
  fc.record({ type: fc.constant('stated' as const), contents }),
  fc.record({
    type: fc.constant('infoFee' as const),
    contents: fc.dictionary(
      fc.constantFrom('noticeCount', 'collectedAmountYuan', 'constructor'),
      fc.oneof(cellContent, fc.constant(null)),
      { noNullPrototype: true },
    ),
  }),
  fc.record({
    type: fc.constant('narrative' as const),
    part: fc.constantFrom('preface' as const, 'overview' as const),
    text: wildText,
  }),
  fc.record({
    type: fc.constant('unit' as const),
    unit: fc.record({ name: wildText, kind: fc.constantFrom(...UNIT_KINDS), superior: wildText }),
  }),
  fc.record({
    type: fc.constant('people' as const),
    people: fc.record({ preparedBy: wildText, reviewedBy: wildText, approvedBy: wildText, phone: wildText }),
  }),
  fc.record({ type: fc.constant('reportYear' as const), reportYear: fc.integer({ min: 2015, max: 2030 }) }),
  fc.record({
    type: fc.constant('explanation' as const),
    key: fc.constantFrom('D-01:disclosure.regulations.inForce', 'N-12', 'constructor'),
    text: fc.option(wildText),
  }),
);
const reports = fc.oneof(...FORMS.map(anyReport));

describe('applyEdit', () => {
  it('never changes the report it is given', () => {
    fc.assert(
      fc.property(reports, edits, (report, edit) => {
        const before = structuredClone(report);
        applyEdit(report, edit);
        expect(report).toEqual(before);
      }),
    );
  });

  it('returns the very same report where it changes nothing', () => {
    fc.assert(
      fc.property(reports, edits, (report, edit) => {
        const once = applyEdit(report, edit);
        expect(applyEdit(once, edit)).toBe(once);
      }),
    );
  });

  it('takes a cell away with null and keeps an empty text', () => {
    const filled = applyEdit(blankReport(UNIT, 2024), { type: 'cells', contents: { [CELL]: '' } });
    expect(filled.cells).toEqual({ [CELL]: '' });
    expect(applyEdit(filled, { type: 'cells', contents: { [CELL]: null } }).cells).toEqual({});
  });

  it('brings the form of the year along', () => {
    const foreign = { ...blankReport(UNIT, 2019), reportYear: 2023 };
    const edit: ReportEdit = { type: 'reportYear', reportYear: 2024 };
    expect(applyEdit(foreign, edit).template).toBe('2021');
  });

  it('keeps the form where no form covers the year', () => {
    const edit: ReportEdit = { type: 'reportYear', reportYear: 2001 };
    expect(applyEdit(blankReport(UNIT, 2024), edit)).toMatchObject({ reportYear: 2001, template: '2021' });
  });
});
