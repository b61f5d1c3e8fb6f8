import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyReport } from '../../tests/generators/arbitrary-report';
import { silentlyWrong } from '../../tests/support/silently-wrong';
import { FORMS } from '../form/forms';
import { blankReport } from './blank-report';
import type { Report } from './report';
import { writeReportFile } from './report-file';
import { LOST_TEXT, salvageReport } from './salvage-report';

const REPORT: Report = {
  ...blankReport({ name: '银州区机关事务服务中心', kind: 'publicInstitution', superior: '区政府办' }, 2024),
  people: { preparedBy: '王一', reviewedBy: '李二', approvedBy: '', phone: '0517-1234' },
  narrative: {
    preface: '根据条例编制。',
    overview: '（一）主动公开。\n全年公开“224”条。',
    problems: '一是人手少。\n二是不熟练。',
    otherMatters: '无。',
  },
  infoFee: { noticeCount: 2, collectedAmountYuan: '300.50' },
  cells: {
    'disclosure.regulations.issuedThisYear': 3,
    'disclosure.fees.feeAmount': '96171.6',
    'requests.newlyReceived.naturalPerson': 3001,
    'requests.newlyReceived.commercialEnterprise': 53,
    'requests.granted.naturalPerson': 100,
    'requests.granted.otherOrg': '１２件',
    'disputes.review.upheld': 72,
  },
  explanations: { 'Y-01:requests.carriedOver.naturalPerson': '2023 年机构合并。' },
};
const FILE = writeReportFile(REPORT, { as: 'draft', savedAt: '2025-01-03T14:32:00.000Z' });

const zeroed = (text: string, from: number, length: number) =>
  `${text.slice(0, from)}${'\0'.repeat(Math.min(length, text.length - from))}${text.slice(from + length)}`;

describe('salvageReport', () => {
  it('gives a whole file back, proven', () => {
    expect(salvageReport(FILE)).toMatchObject({
      report: REPORT,
      certainty: 'proven',
      savedAt: '2025-01-03T14:32:00.000Z',
      missing: { basics: [], cells: [], texts: [] },
    });
  });

  it('cut off anywhere: whatever it gives is what was written, and the rest is told', () => {
    for (const text of [FILE, JSON.stringify(JSON.parse(FILE))]) {
      // Every byte in `npm run faults`.
      for (let end = 0; end < text.trimEnd().length; end += 41) {
        const salvage = salvageReport(text.slice(0, end));
        if (salvage !== undefined) expect(silentlyWrong(salvage, REPORT), `cut at ${end}`).toEqual([]);
        if (end > text.indexOf('"infoFee"')) expect(salvage?.report.narrative).toEqual(REPORT.narrative);
      }
    }
  });

  it('does not read a figure that is cut in the middle as a smaller one', () => {
    const end = FILE.indexOf('3001') + 2;
    const salvage = salvageReport(FILE.slice(0, end));
    expect(salvage?.report.cells).not.toHaveProperty(['requests.newlyReceived.naturalPerson']);
    expect(salvage?.missing.cells).toContain('requests.newlyReceived.naturalPerson');
    expect(salvage?.report.cells).toHaveProperty(['disclosure.fees.feeAmount'], '96171.6');
  });

  it('keeps what there is of a text that is cut off, with a mark that cannot be handed in', () => {
    const salvage = salvageReport(FILE.slice(0, FILE.indexOf('二是不') + 2));
    expect(salvage?.report.narrative.problems).toBe(`一是人手少。\n二是${LOST_TEXT}`);
    expect(salvage?.missing.texts).toContainEqual({ part: 'problems', extent: 'inPart' });
    expect(salvage?.missing.texts).toContainEqual({ part: 'otherMatters', extent: 'lost' });
  });

  it.each([1, 16, 64, 512])('with %d zeroed bytes anywhere: right or told', (length) => {
    for (let from = 0; from < FILE.length; from += 97) {
      const salvage = salvageReport(zeroed(FILE, from, length));
      if (salvage === undefined) continue;
      expect(silentlyWrong(salvage, REPORT), `zeroed at ${from}`).toEqual([]);
    }
  });

  it('reads on behind a zeroed stretch', () => {
    const salvage = salvageReport(zeroed(FILE, FILE.indexOf('"granted"') - 10, 40));
    expect(salvage?.report.cells).toMatchObject({
      'requests.newlyReceived.naturalPerson': 3001,
      'disputes.review.upheld': 72,
    });
    expect(salvage?.missing.cells.every((id) => id.startsWith('requests.granted.'))).toBe(true);
    expect(salvage?.missing).toMatchObject({ basics: [], texts: [], explanations: false, recorded: false });
  });

  it('does not give the figures of one row to another over a stretch that is gone', () => {
    const lines = FILE.split('\n');
    const from = lines.findIndex((line) => line.includes('"newlyReceived"')) + 2;
    const to = lines.findIndex((line) => line.includes('"granted"')) + 4;
    const spliced = [...lines.slice(0, from), ...lines.slice(to)].join('\n').replace('"explanations": {', '');
    const salvage = salvageReport(spliced);
    expect(salvage?.report.cells).not.toHaveProperty(['requests.newlyReceived.otherOrg']);
    expect(salvage?.missing.cells).toContain('requests.newlyReceived.otherOrg');
    expect(salvage?.missing.cells).toContain('requests.granted.naturalPerson');
  });

  it('is proven when the damage has hit nothing but the form of the file', () => {
    const salvage = salvageReport(FILE.replace('"people": {', '"people"  {'));
    expect(salvage).toMatchObject({ report: REPORT, certainty: 'proven' });
  });

  it('tells a figure that became another one by nothing but the seal, and says so', () => {
    const salvage = salvageReport(FILE.replace('3001', '3007'));
    expect(salvage).toMatchObject({ certainty: 'contradicted', missing: { cells: [] } });
  });

  it('believes neither of two values', () => {
    const twice = FILE.replace('"upheld": 72,', '"upheld": 72,\n      "upheld": 27,').replace(
      '"seal"',
      'seal',
    );
    const salvage = salvageReport(twice);
    expect(salvage?.report.cells).not.toHaveProperty(['disputes.review.upheld']);
    expect(salvage?.missing.cells).toContain('disputes.review.upheld');
  });

  it('tells the form by its rows where the head of the file is gone', () => {
    const older = { ...REPORT, template: '2019', reportYear: 2020, cells: {}, infoFee: undefined } as const;
    const text = writeReportFile(older, { as: 'draft', savedAt: '2021-01-03T14:32:00.000Z' });
    const salvage = salvageReport(text.slice(text.indexOf('"people"')));
    expect(salvage?.report).toMatchObject({ template: '2019', reportYear: 2020 });
    expect(salvage?.missing.basics).toContain('reportYear');
  });

  it('tells the form of 2019 where its first sector is zeroed, by a row that is undivided in the other', () => {
    const cells = { 'disputes.review.upheld': 72 };
    const older = { ...REPORT, template: '2019', reportYear: 2020, cells, infoFee: undefined } as const;
    const text = writeReportFile(older, { as: 'draft' });
    expect(salvageReport(zeroed(text, 0, text.indexOf('"otherHandling"') - 2))?.report.template).toBe('2019');
  });

  it('is not led to the other form by single cells stated there', () => {
    const stated = {
      'requests.otherFeeUnpaid.legalServiceOrg': '',
      'requests.otherNoCorrection.researchInstitution': '',
      'requests.otherMisc.naturalPerson': '',
    };
    const older = {
      ...REPORT,
      template: '2019',
      reportYear: 2019,
      cells: {},
      stated,
      infoFee: undefined,
    } as const;
    const text = writeReportFile(older, { as: 'draft' });
    expect(salvageReport(zeroed(text, 0, 93))?.report.template).toBe('2019');
  });

  it('gives nothing where there is no report, or one of a newer program', () => {
    for (const text of [
      '',
      '\0\0\0',
      '{"name": "package"}',
      '年报',
      FILE.replace('Version": 1', 'Version": 2'),
    ])
      expect(salvageReport(text)).toBeUndefined();
    expect(salvageReport(FILE.replace('Version": 1', 'Version": 2').slice(0, 900))).toBeUndefined();
  });

  it.each(FORMS)('cut anywhere or zeroed anywhere, any report of form $template is right or told', (form) => {
    fc.assert(
      fc.property(
        anyReport(form),
        fc.nat(1),
        fc.nat(),
        fc.integer({ min: 1, max: 600 }),
        (report, how, at, n) => {
          const text = writeReportFile(report, { as: 'draft' });
          const from = at % text.length;
          const salvage = salvageReport(how === 0 ? text.slice(0, from) : zeroed(text, from, n));
          if (salvage !== undefined && salvage.certainty !== 'proven')
            expect(silentlyWrong(salvage, report)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws and takes no longer than its length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(FILE.length), (noise, at) => {
        salvageReport(noise);
        salvageReport(`${FILE.slice(0, at)}${noise}${FILE.slice(at)}`);
      }),
      { numRuns: 100 },
    );
    for (const piece of [
      '{"requests":',
      '"overview":"',
      '{',
      '"name":{"',
      '\\"',
      '"a":1,',
      '/*',
      '"granted":{',
    ]) {
      const started = performance.now();
      salvageReport(`{"format":"gov-disclosure-annual-report",${piece.repeat(10_000)}`);
      expect(performance.now() - started, piece).toBeLessThan(2_000);
    }
  });
});
