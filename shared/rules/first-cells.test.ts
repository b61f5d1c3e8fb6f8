import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedReport } from '../../tests/generators/arbitrary-report';
import { type Change, soundReport } from '../../tests/rule-cases/sound-report';
import type { CellId } from '../form/form';
import { FORMS, formOf } from '../form/forms';
import { readFigures } from '../report/figures';
import type { Report } from '../report/report';
import { withFigures } from './counterfactual';
import { judgeEqualities } from './equality';
import { correctionsInWords, firstCells } from './first-cells';
import { knotCorrections, sumKnots } from './sum-knots';
import { validate } from './validate';

const id = (row: string, column: string): CellId => `requests.${row}.${column}`;

/** What is offered for a report, in words. */
function offeredFor(report: Report): string[] {
  const form = formOf(report.template);
  const offered = firstCells(report, {}, validate(report));
  return [...offered.values()].flatMap((corrections) => correctionsInWords(form, corrections));
}

const offered = (change: Change) => offeredFor(soundReport('2021', change));

function stating(report: Report): Report {
  const form = formOf(report.template);
  const figures = readFigures(form, report);
  const totals = form.cells.flatMap((cell) =>
    cell.sumOf === undefined ? [] : [[cell.id, figures.count(cell.id)]],
  );
  return { ...report, stated: Object.fromEntries(totals) };
}

describe('firstCells', () => {
  it('names the cell where a row and a column meet, and nothing else', () => {
    const report = stating(soundReport('2021'));
    const wrong = { ...report, cells: { ...report.cells, [id('granted', 'naturalPerson')]: 6 } };
    expect(offeredFor(wrong)).toEqual(['先核对这一格：“予以公开／自然人”现填 6，若为 5 则各项相符。']);
  });

  it('names a wrong total of a file from elsewhere', () => {
    const sound = stating(soundReport('2021'));
    const report = { ...sound, stated: { ...sound.stated, [id('granted', 'total')]: 50 } };
    expect(offeredFor(report)).toContain('先核对这一格：“予以公开／总计”原文件为 50，若为 5 则各项相符。');
  });

  it('offers what the text has said all along', () => {
    const received = offered({
      cells: { [id('newlyReceived', 'naturalPerson')]: 8 },
      narrative: { overview: '全年收到政府信息公开申请 5 件，均按期答复。' },
    });
    expect(received).toEqual(['先核对这一格：“本年新收／自然人”现填 8，若为 5 则各项相符。']);
  });

  it('offers digits changed about', () => {
    const cells = {
      [id('newlyReceived', 'otherOrg')]: 42,
      [id('granted', 'otherOrg')]: 24,
    };
    const found = offered({ cells, narrative: { overview: '按期答复了全部申请。' } });
    expect(found).toEqual([
      '先核对这一格：“本年新收／其他”现填 42，若为 24 则各项相符。',
      '也可能是：“予以公开／其他”现填 24，若为 42 则各项相符。',
    ]);
  });

  it('offers two figures that stand in each other’s column', () => {
    const cells = {
      [id('newlyReceived', 'commercialEnterprise')]: 7,
      [id('granted', 'researchInstitution')]: 7,
    };
    const found = offered({ cells, narrative: { overview: '按期答复了全部申请。' } });
    const both = [
      '先核对这 2 格：“本年新收／商业企业”现填 7，若为 0；“本年新收／科研机构”现填 0，若为 7，则各项相符。',
      '也可能是：“予以公开／商业企业”现填 0，若为 7；“予以公开／科研机构”现填 7，若为 0，则各项相符。',
    ];
    // Told with either column.
    expect(found).toEqual([...both, ...both]);
  });

  it('is silent where as many cells are equally possible', () => {
    const found = offered({
      cells: { [id('newlyReceived', 'otherOrg')]: 5, [id('granted', 'otherOrg')]: 3 },
      narrative: { overview: '按期答复了全部申请。' },
    });
    expect(found).toEqual([]);
  });

  it('is silent where all holds', () => {
    expect(offered({})).toEqual([]);
  });
});

describe.each(FORMS)('the fewest cells on the form of $template', (form) => {
  const countCells = form.cells.filter((cell) => cell.sumOf === undefined && cell.table !== 'disclosure');

  it('are no more than were spoilt, and their values make every sum hold', () => {
    const spoilt = fc.uniqueArray(
      fc.record({
        cell: fc.constantFrom(...countCells.map((cell) => cell.id)),
        by: fc.integer({ min: 1, max: 60 }),
      }),
      { minLength: 1, maxLength: 2, selector: ({ cell }) => cell },
    );
    fc.assert(
      fc.property(balancedReport(form, { stated: true }), fc.boolean(), spoilt, (sound, isStated, slips) => {
        const report = isStated ? sound : { ...sound, stated: {} };
        const before = readFigures(form, report);
        const wrong = withFigures(
          form,
          report,
          slips.map(({ cell, by }) => ({ cell, from: 0, to: (before.count(cell) ?? 0) + by })),
          ({ to }) => to,
        );
        const figures = readFigures(form, wrong);
        const { knots } = sumKnots(figures, validate(wrong));
        const chosen = knots.map((knot) => {
          const corrections = knotCorrections(figures, knot, 2);
          expect(corrections.length).toBeGreaterThan(0);
          return corrections[0] ?? [];
        });
        expect(chosen.flat().length).toBeLessThanOrEqual(slips.length);
        const corrected = withFigures(form, wrong, chosen.flat(), ({ to }) => to);
        const residuals = judgeEqualities(readFigures(form, corrected)).map(({ residual }) => residual);
        expect(residuals.every((residual) => residual === 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
