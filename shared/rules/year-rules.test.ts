import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { consecutiveYears } from '../../tests/generators/consecutive-years';
import { soundReport, soundYearBefore } from '../../tests/rule-cases/sound-report';
import type { CellId, Form } from '../form/form';
import { FORMS, formOf } from '../form/forms';
import type { CellContent, Report } from '../report/report';
import type { Finding } from './finding';
import { validate } from './validate';

const [FORM_2019, FORM_2021] = [formOf('2019'), formOf('2021')];
const RUNS = { numRuns: 60 };
/** Rules that hold exactly from one year to the next; the others ask about what is unusual. */
const EXACT = ['Y-01', 'Y-02', 'Y-03', 'Y-04'];

const found = (report: Report, previous: Report, rules: readonly string[] = EXACT): readonly Finding[] =>
  validate(report, { previous }).filter(({ rule }) => rules.includes(rule));

const withCell = (report: Report, id: CellId, content: CellContent): Report => ({
  ...report,
  cells: { ...report.cells, [id]: content },
});

const entered = (form: Form, suits: (id: CellId) => boolean): readonly CellId[] =>
  form.cells.filter(({ id, sumOf }) => sumOf === undefined && suits(id)).map(({ id }) => id);

/** A rule, the pair of forms it is seen on, and the cells it guards. */
const GUARDED: readonly (readonly [rule: string, form: Form, formerForm: Form, cells: readonly CellId[]])[] =
  [
    ...[
      [FORM_2019, FORM_2019],
      [FORM_2021, FORM_2021],
      [FORM_2021, FORM_2019],
    ].map(
      ([form = FORM_2021, former = FORM_2021]) =>
        ['Y-01', form, former, entered(form, (id) => id.startsWith('requests.carriedOver.'))] as const,
    ),
    ['Y-02', FORM_2021, FORM_2021, entered(FORM_2021, (id) => id.endsWith('.inForce'))],
    ['Y-03', FORM_2019, FORM_2019, entered(FORM_2019, (id) => id.endsWith('.itemsLastYear'))],
  ];

describe.each(GUARDED)('%s on generated years (%#)', (rule, form, formerForm, cells) => {
  const years = consecutiveYears(form, formerForm);

  it('says nothing of years that fit each other', () => {
    fc.assert(
      fc.property(years, ({ report, previous }) => {
        expect(found(report, previous)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('finds any one figure that does not fit, once, and by how much', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...cells), fc.integer({ min: 1, max: 500 }), (pair, id, more) => {
        const fitting = Number(pair.report.cells[id]);
        const findings = found(withCell(pair.report, id, fitting + more), pair.previous, [rule]);
        expect(findings).toMatchObject([
          { rule, key: `${rule}:${id}`, severity: 'warning', expected: fitting, actual: fitting + more },
        ]);
        expect(findings[0]?.cells[0]).toBe(id);
        expect(findings[0]?.message).toContain(`相差 ${more}。`);
      }),
      RUNS,
    );
  });

  it('waits while this year’s figure is blank', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...cells), ({ report, previous }, id) => {
        expect(found(withCell(report, id, null), previous, [rule])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('says nothing where last year’s figures are blank or of two years ago', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...cells), ({ report, previous }, id) => {
        const wrong = withCell(report, id, Number(report.cells[id]) + 1);
        expect(found(wrong, { ...previous, cells: {} }, [rule])).toEqual([]);
        expect(found(wrong, { ...previous, reportYear: report.reportYear - 2 })).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the total of what is carried over', () => {
  const CARRIED = 'requests.carriedOver.naturalPerson';
  const COMPANY = 'requests.carriedOver.commercialEnterprise';
  const carried = (report: Report, previous: Report) =>
    found(report, previous, ['Y-01']).map(({ cells }) => cells[0]?.split('.')[2]);

  it('is not spoken of where its columns say it', () => {
    const previous = soundYearBefore('2021');
    expect(carried(soundReport('2021', { cells: { [CARRIED]: 3 } }), previous)).toEqual(['naturalPerson']);
    expect(carried(soundReport('2021', { cells: { [CARRIED]: 3, [COMPANY]: 2 } }), previous)).toEqual([
      'naturalPerson',
      'commercialEnterprise',
    ]);
  });

  it('is not spoken of where it fits though its columns do not', () => {
    const moved = soundReport('2021', { cells: { [CARRIED]: 0, [COMPANY]: 1 } });
    expect(carried(moved, soundYearBefore('2021'))).toEqual(['naturalPerson', 'commercialEnterprise']);
  });

  it('speaks where last year’s report prints nothing but totals', () => {
    const totalsOnly = (count: number): Report => ({
      ...soundYearBefore('2021'),
      cells: {},
      stated: { 'requests.carriedForward.total': count },
    });
    expect(carried(soundReport('2021'), totalsOnly(1))).toEqual([]);
    expect(carried(soundReport('2021'), totalsOnly(4))).toEqual(['total']);
    expect(carried(soundReport('2021'), totalsOnly(Number.NaN))).toEqual([]);
  });

  it('says only what the known columns have not said', () => {
    const previous: Report = {
      ...withCell(soundYearBefore('2021'), 'requests.carriedForward.otherOrg', null),
      stated: { 'requests.carriedForward.total': 1 },
    };
    expect(carried(soundReport('2021', { cells: { [CARRIED]: 3 } }), previous)).toEqual(['naturalPerson']);
    expect(carried(soundReport('2021', { cells: { 'requests.carriedOver.otherOrg': 2 } }), previous)).toEqual(
      ['total'],
    );
  });
});

describe('figures of a report that prints nothing but totals', () => {
  const previous: Report = {
    ...soundYearBefore('2021'),
    cells: { 'disputes.review.pending': 3 },
    stated: { 'requests.newlyReceived.total': 80 },
  };

  it('are compared as they are stated, this year’s and last year’s', () => {
    expect(found(soundReport('2021'), previous, ['Y-05', 'Y-06'])).toMatchObject([
      { key: 'Y-06:requests.newlyReceived.total', expected: 80, actual: 5 },
      { key: 'Y-05:disputes.review.total', expected: 3, actual: 0 },
    ]);
    const stated = { 'requests.newlyReceived.total': '76', 'disputes.review.total': '3' };
    const blank = { 'requests.newlyReceived.otherOrg': null, 'disputes.review.upheld': null };
    expect(found(soundReport('2021', { cells: blank, stated }), previous, ['Y-05', 'Y-06'])).toEqual([]);
  });
});

describe('any two reports', () => {
  const pairs = FORMS.flatMap((form) => FORMS.map((former) => [form, former] as const));
  it.each(pairs)('are held against each other without a word left to fill in (%#)', (form, formerForm) => {
    fc.assert(
      fc.property(anyReport(form), anyReport(formerForm), (report, former) => {
        const previous = { ...former, reportYear: report.reportYear - 1 };
        for (const { rule, message } of validate(report, { previous })) {
          if (rule.startsWith('Y-')) expect(message).not.toMatch(/undefined|NaN|null|Infinity/);
        }
      }),
      RUNS,
    );
  });
});
