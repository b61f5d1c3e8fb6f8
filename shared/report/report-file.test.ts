import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport, balancedReport } from '../../tests/generators/arbitrary-report';
import { FORMS, formOf } from '../form/forms';
import { blankReport } from './blank-report';
import { readFigures } from './figures';
import { readReportFile } from './read-report-file';
import type { Report } from './report';
import { writeReportFile } from './report-file';

function reopened(text: string): Report {
  const outcome = readReportFile(text);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

describe.each(FORMS)('a report file of form $template', (form) => {
  it('gives a draft back exactly, text of cells and stated totals included', () => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        expect(reopened(writeReportFile(report, { as: 'draft' }))).toEqual(report);
      }),
    );
  });

  it('is the same bytes twice, before and after reopening', () => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const text = writeReportFile(report, { as: 'export' });
        expect(writeReportFile(structuredClone(report), { as: 'export' })).toBe(text);
        expect(writeReportFile(reopened(text), { as: 'export' })).toBe(text);
      }),
    );
  });

  it('exports every figure in its plain form and nothing the program computes', () => {
    fc.assert(
      fc.property(anyReport(form), (report) => {
        const exported = reopened(writeReportFile(report, { as: 'export' }));
        expect(exported.stated).toEqual({});
        const before = readFigures(form, report);
        const after = readFigures(form, exported);
        for (const { id, sumOf } of form.cells) {
          expect(after.count(id), id).toBe(before.count(id));
          if (sumOf !== undefined) continue;
          const reading = before.reading(id);
          const plain = reading.state === 'value' ? { state: 'value', value: reading.value } : reading;
          expect(after.reading(id), id).toEqual(plain);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a finished report whole', () => {
    fc.assert(
      fc.property(balancedReport(form, { stated: true }), (report) => {
        const outcome = readReportFile(writeReportFile(report, { as: 'export' }));
        expect(outcome).toMatchObject({ ok: true, sealIntact: true });
        expect(outcome.ok && outcome.report).toEqual({ ...report, stated: {} });
      }),
      { numRuns: 30 },
    );
  });
});

describe('writeReportFile', () => {
  const report: Report = {
    ...blankReport({ name: '某局', kind: 'department', superior: '' }, 2024),
    cells: { 'disclosure.regulations.issuedThisYear': '１２件', 'disclosure.fees.feeAmount': '52.150万元' },
    stated: { 'requests.granted.total': '5 ', 'requests.otherHandling.total': 3 },
    explanations: { 'N-12': '乙', 'D-01:disclosure.regulations.inForce': '甲' },
  };

  it('keeps the order of keys of the specification', () => {
    const file = JSON.parse(writeReportFile(report, { as: 'export', savedAt: '2025-01-20T08:00:00Z' }));
    expect(Object.keys(file)).toEqual([
      'format',
      'formatVersion',
      'template',
      'reportYear',
      'unit',
      'people',
      'narrative',
      'disclosure',
      'requests',
      'disputes',
      'explanations',
      'savedAt',
      'seal',
    ]);
    expect(Object.keys(file.unit)).toEqual(['name', 'kind', 'superior']);
    expect(Object.keys(file.narrative)).toEqual(['preface', 'overview', 'problems', 'otherMatters']);
    expect(Object.keys(file.requests)).toEqual(
      formOf('2021').tables.requests.rowIds.filter((row) => row !== 'totalHandled'),
    );
    expect(Object.keys(file.explanations)).toEqual(['D-01:disclosure.regulations.inForce', 'N-12']);
  });

  it('is two-space JSON with line feeds, no byte order mark, one line end at the end', () => {
    const text = writeReportFile(report, { as: 'draft' });
    expect(text.startsWith('{\n  "format": "gov-disclosure-annual-report",\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).not.toMatch(/\r|\t|\ufeff|\n\n/);
  });

  it('writes blanks as null, figures plain in an export and as typed in a draft', () => {
    const cells = (as: 'draft' | 'export') => JSON.parse(writeReportFile(report, { as })).disclosure;
    expect(cells('export').regulations).toEqual({
      issuedThisYear: 12,
      repealedThisYear: null,
      inForce: null,
    });
    expect(cells('export').fees).toEqual({ feeAmount: '52.150' });
    expect(cells('draft').regulations.issuedThisYear).toBe('１２件');
  });

  it('writes stated figures into a draft only', () => {
    const file = (as: 'draft' | 'export') => JSON.parse(writeReportFile(report, { as })).requests;
    expect(file('draft').granted.total).toBe('5 ');
    expect(file('draft').otherHandling).toEqual({ total: 3 });
    expect(file('export').granted).not.toHaveProperty('total');
    expect(file('export')).not.toHaveProperty('otherHandling');
  });

  it('puts the unit of an amount beside it', () => {
    const older = {
      ...blankReport(report.unit, 2020),
      cells: { 'disclosure.procurement.procurementAmount': '160.5964万元' },
    };
    expect(JSON.parse(writeReportFile(older, { as: 'export' })).disclosure.procurement).toMatchObject({
      procurementAmount: '160.5964',
      procurementUnit: 'tenThousandYuan',
    });
  });

  it('keeps text that cannot be read, even in an export', () => {
    const odd = { ...report, cells: { 'disclosure.regulations.issuedThisYear': '若干' } };
    expect(JSON.parse(writeReportFile(odd, { as: 'export' })).disclosure.regulations.issuedThisYear).toBe(
      '若干',
    );
  });
});
