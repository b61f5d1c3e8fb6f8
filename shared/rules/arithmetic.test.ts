import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedReport } from '../../tests/generators/arbitrary-report';
import type { CellId, Form, TemplateId } from '../form/form';
import { FORMS } from '../form/forms';
import type { Report } from '../report/report';
import { validate } from './validate';

/**
 * The sums of 表三 and 表四 worked out a second time, from the words of spec/rules.md and plain numbers, and held
 * against what the rules find: right rule, right cell, right figures, nothing more.
 */

const ARITHMETIC = ['Q-01', 'Q-02', 'Q-03', 'L-01'];
const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
];
const GROUPS = ['review', 'litigationDirect', 'litigationAfterReview'];
/** （六）其他处理 as each form divides it, written down once more by hand. */
const OTHER_HANDLING: Readonly<Record<TemplateId, readonly string[]>> = {
  '2019': ['otherHandling'],
  '2021': ['otherNoCorrection', 'otherFeeUnpaid', 'otherMisc'],
};

interface Expectation {
  readonly rule: string;
  readonly cell: CellId;
  readonly expected: number;
  readonly actual: number;
}

function expectedFindings(report: Report): Expectation[] {
  const at = (id: CellId) => Number(report.cells[id]);
  const add = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const results = Object.keys(report.cells).flatMap((id) => {
    const [table, row = '', column] = id.split('.');
    const incoming = ['newlyReceived', 'carriedOver', 'carriedForward'].includes(row);
    return table === 'requests' && column === 'naturalPerson' && !incoming ? [row] : [];
  });
  expect(results).toHaveLength(18 + OTHER_HANDLING[report.template].length);

  const value = (row: string, column: string): number => {
    if (column === 'total') return add(APPLICANTS.map((applicant) => value(row, applicant)));
    if (row === 'totalHandled') return add(results.map((result) => value(result, column)));
    return at(`requests.${row}.${column}`);
  };
  const found: Expectation[] = [];
  const compare = (rule: string, cell: CellId, expected: number, actual: number | undefined) => {
    if (actual !== undefined && actual !== expected) found.push({ rule, cell, expected, actual });
  };
  const stated = (id: CellId) => (report.stated[id] === undefined ? undefined : Number(report.stated[id]));

  for (const column of [...APPLICANTS, 'total']) {
    const left = value('newlyReceived', column) + value('carriedOver', column);
    const right = value('totalHandled', column) + value('carriedForward', column);
    compare('Q-01', `requests.newlyReceived.${column}`, left, right);
    const total = `requests.totalHandled.${column}`;
    compare('Q-02', total, value('totalHandled', column), stated(total));
  }
  for (const row of ['newlyReceived', 'carriedOver', ...results, 'totalHandled', 'carriedForward']) {
    const total = `requests.${row}.total`;
    compare('Q-03', total, value(row, 'total'), stated(total));
  }
  for (const group of GROUPS) {
    const cells = ['upheld', 'corrected', 'otherResult', 'pending'].map((column) =>
      at(`disputes.${group}.${column}`),
    );
    compare('L-01', `disputes.${group}.total`, add(cells), stated(`disputes.${group}.total`));
  }
  return found;
}

function arithmeticFindings(report: Report): Expectation[] {
  return validate(report).flatMap(({ rule, cells, expected, actual }) =>
    ARITHMETIC.includes(rule)
      ? [{ rule, cell: cells[0] ?? '', expected: Number(expected), actual: Number(actual) }]
      : [],
  );
}

const sorted = (findings: Expectation[]) => findings.map((finding) => JSON.stringify(finding)).sort();

/** A change of one entered or stated cell that keeps the text readable. */
function oneChange(form: Form): fc.Arbitrary<{ id: CellId; value: number }> {
  const cells = form.cells.filter((cell) => cell.table !== 'disclosure');
  return fc.record({
    id: fc.constantFrom(...cells.map((cell) => cell.id)),
    value: fc.integer({ min: 0, max: 5000 }),
  });
}

function changed(form: Form, report: Report, { id, value }: { id: CellId; value: number }): Report {
  return form.cellById.get(id)?.sumOf === undefined
    ? { ...report, cells: { ...report.cells, [id]: value } }
    : { ...report, stated: { ...report.stated, [id]: value } };
}

describe.each(FORMS)('the sums of form $template', (form) => {
  it('hold in every balanced report', () => {
    fc.assert(
      fc.property(balancedReport(form), balancedReport(form, { stated: true }), (plain, stating) => {
        expect(arithmeticFindings(plain)).toEqual([]);
        expect(arithmeticFindings(stating)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([false, true])(
    'after one change are exactly those arithmetic says (totals stated: %s)',
    (stated) => {
      fc.assert(
        fc.property(balancedReport(form, { stated }), oneChange(form), (report, change) => {
          const wrong = changed(form, report, change);
          expect(sorted(arithmeticFindings(wrong))).toEqual(sorted(expectedFindings(wrong)));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('after many changes are exactly those arithmetic says', () => {
    fc.assert(
      fc.property(
        balancedReport(form, { stated: true }),
        fc.array(oneChange(form), { minLength: 2, maxLength: 30 }),
        (report, changes) => {
          const wrong = changes.reduce((current, change) => changed(form, current, change), report);
          expect(sorted(arithmeticFindings(wrong))).toEqual(sorted(expectedFindings(wrong)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of an entered cell of 表三 are off in its column and in the column of totals', () => {
    fc.assert(
      fc.property(
        balancedReport(form),
        fc.constantFrom(...form.tables.requests.rowIds.filter((row) => row !== 'totalHandled')),
        fc.constantFrom(...APPLICANTS),
        (report, row, column) => {
          const id = `requests.${row}.${column}`;
          const wrong = { ...report, cells: { ...report.cells, [id]: Number(report.cells[id]) + 1 } };
          expect(arithmeticFindings(wrong).map(({ rule, cell }) => [rule, cell])).toEqual([
            ['Q-01', `requests.newlyReceived.${column}`],
            ['Q-01', 'requests.newlyReceived.total'],
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are not judged in columns where a result is blank', () => {
    fc.assert(
      fc.property(
        balancedReport(form, { stated: true }),
        oneChange(form),
        fc.constantFrom(...form.tables.requests.resultRows),
        (report, change, row) => {
          const wrong = changed(form, report, change);
          const blank = APPLICANTS.map((column) => `requests.${row}.${column}`);
          const cells = Object.fromEntries(Object.entries(wrong.cells).filter(([id]) => !blank.includes(id)));
          const judged = arithmeticFindings({ ...wrong, cells }).map(({ rule }) => rule);
          expect(judged).not.toContain('Q-01');
          expect(judged).not.toContain('Q-02');
        },
      ),
      { numRuns: 40 },
    );
  });
});
