import { describe, expect, it } from 'vitest';
import { FORM_IN_FORCE, formOf } from '../form/forms';
import { casesAt, workedCasesOf } from '../form/help/worked-cases-of';
import { applyEdit } from '../report/edit';
import { readReportFile, readReportObject } from '../report/read-report-file';
import type { CellContent, Report } from '../report/report';
import { reportDigest, reportFileObject, writeReportFile } from '../report/report-file';
import { salvageReport } from '../report/salvage-report';
import { formalExportObstacles, mayExportFormally, standsInTheWay } from '../rules/formal-export-obstacles';
import { validate } from '../rules/validate';
import { PRACTICE_TEMPLATE } from './practice-content';
import { type PracticeReports, practiceReports } from './practice-report';
import { isDone } from './practice-task';
import { PRACTICE_TASKS } from './practice-tasks';

const FORM = formOf(PRACTICE_TEMPLATE);
const YEARS = [2022, 2024, 2025, 2031].filter((year) => year <= (FORM.lastYear ?? year));

describe('the practice report', () => {
  it('is written in the rows of the form in force', () => {
    expect(PRACTICE_TEMPLATE, 'people practise what they are about to do: rewrite practice-content.ts').toBe(
      FORM_IN_FORCE.template,
    );
  });
});

function findingsOf({ report, previous }: PracticeReports) {
  return validate(report, { previous, today: `${report.reportYear + 1}-01-15` });
}

/** What to do where a rule has something to say of what should be clean. */
const SPOKEN_OF =
  'a rule speaks where nobody made a mistake: make it narrower, or change practice-content.ts';

const openTasks = (reports: PracticeReports) => {
  const findings = findingsOf(reports);
  return PRACTICE_TASKS.filter((task) => !isDone(task, reports.report, findings)).map(({ id }) => id);
};

/** What somebody types who has found everything. */
function solved({ report, previous }: PracticeReports): PracticeReports {
  const { reportYear, narrative } = report;
  const litigation = formOf(report.template).cells.filter(
    ({ id, sumOf }) => id.startsWith('disputes.litigation') && sumOf === undefined,
  );
  const right: Report = {
    ...report,
    narrative: {
      preface: narrative.preface.replaceAll(String(reportYear - 1), String(reportYear)),
      overview: `${narrative.overview.replace('申请25件', '申请21件')}\n（五）监督保障\n组织培训2次，没有责任追究的情况。`,
      problems: narrative.problems.replace(/（待补充.*/, '制作了8期方言短视频，逐条讲补贴怎么申请。'),
      otherMatters: `本年度没有收取信息处理费。${narrative.otherMatters}`,
    },
  };
  const contents: Record<string, CellContent> = {
    ...Object.fromEntries(litigation.map(({ id }) => [id, 0])),
    ...Object.assign({}, ...PRACTICE_TASKS.map(({ done }) => done.figures ?? {})),
  };
  const entered = Object.entries(contents).filter(
    ([id]) => formOf(report.template).cellById.get(id)?.sumOf === undefined,
  );
  return { report: applyEdit(right, { type: 'cells', contents: Object.fromEntries(entered) }), previous };
}

describe.each(YEARS)('the practice report of %i', (year) => {
  const reports = practiceReports(year);

  it('is of that year, with a last year nothing is said of', () => {
    expect(reports.report.reportYear).toBe(year);
    expect(reports.previous.reportYear).toBe(year - 1);
    const said = validate(reports.previous, { today: `${year}-01-15` }).filter(({ rule }) => rule !== 'Y-10');
    expect(said, SPOKEN_OF).toEqual([]);
  });

  it('has every task open at first, and everything that stands in its way belongs to one', () => {
    expect(openTasks(reports)).toEqual(PRACTICE_TASKS.map(({ id }) => id));
    // By the pages alone: what follows from one mistake may be said by several rules.
    const pages = new Set<string>(PRACTICE_TASKS.map(({ page }) => page));
    const unnamed = findingsOf(reports).filter((found) => standsInTheWay(found) && !pages.has(found.section));
    expect(unnamed, 'something stands in the way on a page no task of practice-tasks.ts is about').toEqual(
      [],
    );
  });

  it('is clean once all tasks are done, and still may not be exported', () => {
    const done = solved(reports);
    expect(openTasks(done)).toEqual([]);
    const findings = findingsOf(done);
    expect(findings, SPOKEN_OF).toEqual([]);
    expect(formalExportObstacles(done.report, findings)).toEqual({
      practice: true,
      errors: [],
      unexplained: [],
    });
    expect(mayExportFormally(done.report, findings)).toBe(false);
  });
});

describe('the practice report', () => {
  it('takes the nearest year its content is written for', () => {
    expect(practiceReports(2019).report.reportYear).toBe(2022);
    expect(practiceReports(2019).previous.template).toBe('2021');
  });

  it('has worked cases at hand where a task turns on one', () => {
    const form = formOf(practiceReports(2025).report.template);
    const cases = workedCasesOf(form);
    const atTasks = PRACTICE_TASKS.flatMap(({ cell }) =>
      cell === undefined ? [] : [form.cellById.get(cell)],
    );
    expect(atTasks).not.toContain(undefined);
    const found = atTasks.flatMap((cell) => (cell === undefined ? [] : casesAt(cases, cell)));
    expect(found.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['documents-in-force', 'partial-disclosure', 'litigation-after-review']),
    );
  });
});

describe('the mark of a practice report', () => {
  const { report } = practiceReports(2025);

  it.each(['draft', 'export'] as const)('travels with the file written as %s', (as) => {
    const text = writeReportFile(report, { as });
    expect(text.split('\n')[5]).toBe('  "practice": true,');
    const reading = readReportFile(text);
    expect(reading).toMatchObject({ ok: true, report: { practice: true } });
  });

  it('is sealed with the rest: a file it is cut out of no longer fits its seal', () => {
    const { practice: _cut, ...earnest } = report;
    expect(reportDigest(earnest)).not.toBe(reportDigest(report));
    const cut = writeReportFile(report, { as: 'export' }).replace('  "practice": true,\n', '');
    expect(readReportFile(cut)).toMatchObject({ ok: true, sealIntact: false });
  });

  it('is read out of a damaged file as well', () => {
    const torn = writeReportFile(report, { as: 'draft' }).slice(0, 2000);
    expect(salvageReport(torn)?.report.practice).toBe(true);
  });

  it('is refused with anything but true', () => {
    const { seal: _seal, ...content } = reportFileObject(report, { as: 'export' });
    expect(readReportObject({ ...content, practice: 'no' })).toMatchObject({
      ok: false,
      problem: { path: 'practice' },
    });
  });

  it.each([
    { type: 'unit', unit: { ...report.unit, name: '青山县农业农村局' } },
    { type: 'reportYear', reportYear: 2020 },
    { type: 'narrative', part: 'problems', text: '' },
    { type: 'infoFee', contents: { noticeCount: 1 } },
    { type: 'cells', contents: { 'requests.granted.naturalPerson': null } },
  ] as const)('outlives an edit of $type', (edit) => {
    expect(applyEdit(report, edit).practice).toBe(true);
  });
});
