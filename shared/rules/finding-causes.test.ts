import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { TemplateId } from '../form/form';
import { formOf } from '../form/forms';
import { type Figures, readFigures } from '../report/figures';
import type { CellContent, Report } from '../report/report';
import { findingCauses } from './finding-causes';
import { validate } from './validate';

const id = (row: string, column: string) => `requests.${row}.${column}`;

/** Every total as computed: what a file from elsewhere states when it is right. */
function rightTotals(figures: Figures): Record<string, CellContent> {
  return Object.fromEntries(
    figures.form.cells.flatMap((cell) =>
      cell.sumOf === undefined ? [] : [[cell.id, figures.count(cell.id)]],
    ),
  );
}

/** A sound report of which every total is stated. */
function statedReport(template: TemplateId): Report {
  const report = soundReport(template);
  return { ...report, stated: rightTotals(readFigures(formOf(template), report)) };
}

/** Keys of the sums that fail, each with the key of its cause. */
function causesIn(report: Report): Record<string, string> {
  const findings = validate(report).filter(({ severity }) => severity === 'error');
  const causes = findingCauses(readFigures(formOf(report.template), report), findings);
  return Object.fromEntries(findings.map((finding) => [finding.key, causes.get(finding)?.key ?? 'itself']));
}

const withCells = (report: Report, cells: Record<string, CellContent>): Report => ({
  ...report,
  cells: { ...report.cells, ...cells },
});

describe('findingCauses', () => {
  it('takes a column of totals that is out of balance as following from the columns', () => {
    const report = soundReport('2021', { cells: { [id('carriedForward', 'naturalPerson')]: 0 } });
    expect(causesIn(report)).toEqual({
      'Q-01:requests.newlyReceived.naturalPerson': 'itself',
      'Q-01:requests.newlyReceived.total': 'Q-01:requests.newlyReceived.naturalPerson',
    });
  });

  it('lists one column each where two are out of balance, and the totals once', () => {
    const report = soundReport('2021', {
      cells: { [id('carriedForward', 'naturalPerson')]: 0, [id('granted', 'otherOrg')]: 3 },
    });
    expect(Object.entries(causesIn(report)).filter(([, cause]) => cause === 'itself')).toHaveLength(2);
  });

  it('brings all that one wrong cell of a stated table breaks under one finding, the one of its row', () => {
    const report = withCells(statedReport('2021'), { [id('granted', 'naturalPerson')]: 6 });
    const row = 'Q-03:requests.granted.total';
    expect(causesIn(report)).toEqual({
      'Q-01:requests.newlyReceived.naturalPerson': row,
      'Q-01:requests.newlyReceived.total': row,
      [row]: 'itself',
      'Q-02:requests.totalHandled.naturalPerson': row,
      'Q-02:requests.totalHandled.total': row,
      'Q-03:requests.totalHandled.total': row,
    });
  });

  it('keeps two wrong cells apart', () => {
    const report = withCells(statedReport('2019'), {
      [id('granted', 'naturalPerson')]: 7,
      [id('deniedOtherLaw', 'otherOrg')]: 4,
    });
    const own = Object.entries(causesIn(report)).filter(([, cause]) => cause === 'itself');
    expect(own.map(([key]) => key)).toEqual([
      'Q-03:requests.granted.total',
      'Q-03:requests.deniedOtherLaw.total',
    ]);
  });

  it('leaves a stated total that is wrong by itself alone', () => {
    const sound = statedReport('2021');
    const report = { ...sound, stated: { ...sound.stated, 'disputes.review.total': 4 } };
    expect(causesIn(report)).toEqual({ 'L-01:disputes.review.total': 'itself' });
  });

  it('says nothing of a blank, which makes no sum wrong', () => {
    const report = withCells(statedReport('2021'), {});
    const cells = { ...report.cells };
    delete cells[id('granted', 'otherOrg')];
    expect(Object.values(causesIn({ ...report, cells }))).toEqual(['itself']);
  });

  it('folds nothing where everything is wrong', () => {
    const form = formOf('2021');
    const cells = Object.fromEntries(
      form.cells.flatMap((cell, index) =>
        cell.sumOf === undefined && cell.kind === 'count' ? [[cell.id, (index * 7) % 11]] : [],
      ),
    );
    const causes = causesIn(withCells(statedReport('2021'), cells));
    const following = Object.entries(causes).filter(([, cause]) => cause !== 'itself');
    // Only what is a sum of others whatever the figures are.
    expect(following.map(([key]) => key).sort()).toEqual([
      'Q-01:requests.newlyReceived.total',
      'Q-03:requests.totalHandled.total',
    ]);
  });
});
