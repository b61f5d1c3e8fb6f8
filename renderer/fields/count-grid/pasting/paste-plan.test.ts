import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellId, TableId } from '#shared/form/form';
import { gridGeometry } from '#shared/form/grid-geometry';
import { formLabels } from '#shared/import/form-labels';
import { MOST_PASTED } from '#shared/import/printed-table';
import { blankReport } from '#shared/report/blank-report';
import type { CellContent } from '#shared/report/report';
import { createReportStore } from '../../../editing/report-store';
import { withFarCell } from '../block-keys';
import { blockBetween } from '../cell-block';
import { copiedBlock } from '../copied-block';
import { copiedText } from '../copied-text';
import { initialGridState, selectedCell, selectedStops } from '../grid-state';
import { pastedWords } from './cell-paste-words';
import {
  needsPreview,
  openQuestions,
  outcomeOf,
  type PasteChoices,
  type PastePlan,
  planFill,
  planPaste,
  USUAL_CHOICES,
} from './paste-plan';
import { placePasted } from './place-pasted';
import { readTsv } from './read-tsv';

const CALC = readFileSync(join(process.cwd(), 'tests/e2e/fixtures/clipboard/calc-requests-2021.txt'), 'utf8');

/** A table of a report to paste into, with everything its plans are made from. */
function opened(table: TableId, contents: Record<CellId, CellContent> = {}, year = 2024) {
  const store = createReportStore(blankReport({ name: '县档案局', kind: 'department', superior: '' }, year));
  store.apply({ type: 'cells', contents });
  const shown = store.getState();
  const formTable = shown.form.tables[table];
  const geometry = gridGeometry(formTable);
  const labels = formLabels([formTable]);
  const place = (text: string, at?: CellId, to?: CellId) => {
    const pasted = readTsv(text);
    if (pasted === 'tooLarge') throw new Error(pasted);
    const state = at === undefined ? initialGridState(geometry) : selectedCell(geometry, at);
    const selected = to === undefined ? state : withFarCell(geometry, state, to);
    return placePasted(pasted, geometry, labels, selected);
  };
  const plan = (text: string, at?: CellId, to?: CellId) => planPaste(place(text, at, to));
  const outcome = (of: PastePlan, choices: PasteChoices = USUAL_CHOICES) => outcomeOf(of, shown, choices);
  return { shown, geometry, plan, outcome };
}

describe('a paste by position', () => {
  it('goes from the current cell to the right and down, over computed cells too', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('1\t2\t3\r\n4\t5\t9\r\n', 'requests.newlyReceived.legalServiceOrg');
    const result = outcome(made);
    expect(result.contents).toEqual({
      'requests.newlyReceived.legalServiceOrg': 1,
      'requests.newlyReceived.otherOrg': 2,
      'requests.carriedOver.legalServiceOrg': 4,
      'requests.carriedOver.otherOrg': 5,
    });
    expect(made.totals.map(({ text }) => text)).toEqual(['3', '9']);
    expect(needsPreview(made, result)).toBe(false);
    expect(pastedWords(made, result)).toBe('已粘贴 4 格，跳过自动计算格 2 格。');
  });

  it('says what runs over the edge, and takes blanks there for nothing', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('1\t2\t3\t\n4\t5\t6\t7\n8\n', 'requests.totalHandled.otherOrg');
    expect(made.strays).toEqual([
      { text: '3', why: 'edge' },
      { text: '6', why: 'edge' },
      { text: '7', why: 'edge' },
      { text: '8', why: 'edge' },
    ]);
    expect(outcome(made).contents).toEqual({ 'requests.carriedForward.otherOrg': 4 });
  });

  it('keeps to the columns of the printed table where rows are divided differently', () => {
    const { plan, outcome } = opened('disclosure');
    const made = plan('1\t2\t3\n4\t\t\n', 'disclosure.normativeDocuments.issuedThisYear');
    expect(outcome(made).contents).toEqual({
      'disclosure.normativeDocuments.issuedThisYear': 1,
      'disclosure.normativeDocuments.repealedThisYear': 2,
      'disclosure.normativeDocuments.inForce': 3,
      'disclosure.licensing.decisionCount': 4,
    });
    expect(made.strays).toEqual([]);
  });

  it('leaves out labels that are not the form’s, and shows it first', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('自编项目甲\t1\t2\n自编项目乙\t3\t4\n');
    expect(Object.values(outcome(made).contents)).toEqual([1, 2, 3, 4]);
    expect(made.unreadable).toEqual([]);
    expect(needsPreview(made, outcome(made))).toBe(true);
  });
});

describe('a paste over a larger block', () => {
  const COLUMNS = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrg'];
  const ROWS = ['granted', 'partiallyGranted', 'deniedStateSecret', 'deniedOtherLaw'];
  const over = (text: string, rows: number, columns: number, contents = {}) => {
    const made = opened('requests', contents);
    const to = `requests.${ROWS[rows - 1]}.${COLUMNS[columns - 1]}`;
    const plan = made.plan(text, 'requests.granted.naturalPerson', to);
    const outcome = made.outcome(plan);
    const written = ROWS.map((row) =>
      COLUMNS.map((column) => outcome.contents[`requests.${row}.${column}`] ?? '.').join(''),
    );
    return { plan, outcome, written };
  };

  it.each([
    ['a block twice as wide and high', '1\t2\n3\t4\n', 4, 4, ['1212', '3434', '1212', '3434']],
    ['a row, down', '1\t2\n', 3, 2, ['12..', '12..', '12..', '....']],
    ['a column, to the right', '1\n2\n', 2, 3, ['111.', '222.', '....', '....']],
    ['once, where the rows are no multiple', '1\t2\n3\t4\n', 3, 4, ['12..', '34..', '....', '....']],
    ['once, where the columns are no multiple', '1\t2\n', 2, 3, ['12..', '....', '....', '....']],
    ['whole, where the block is smaller', '1\t2\n3\t4\n', 1, 1, ['12..', '34..', '....', '....']],
  ])('repeats %s', (_what, text, rows, columns, written) => {
    expect(over(text, rows, columns).written).toEqual(written);
  });

  it('repeats blanks too, and counts and shows all it replaces', () => {
    const former = { 'requests.partiallyGranted.commercialEnterprise': 7 };
    const { plan, outcome, written } = over('1\t\n', 2, 4, former);
    expect(written).toEqual(['1.1.', '1.1.', '....', '....']);
    expect(outcome.overwritten).toMatchObject([{ from: '7', to: '' }]);
    expect(needsPreview(plan, outcome)).toBe(true);
  });

  it('says how many cells it fills, computed ones left out', () => {
    const { plan, outcome } = opened('requests');
    const [from, to] = ['requests.granted.legalServiceOrg', 'requests.partiallyGranted.total'];
    const made = plan('1\t2\t3\n', from, to);
    expect(pastedWords(made, outcome(made))).toBe('已粘贴 4 格，跳过自动计算格 2 格。');
  });

  it('never repeats what carries the form’s labels', () => {
    const made = opened('requests');
    const plan = made.plan(
      '（一）予以公开\t5\n',
      'requests.granted.naturalPerson',
      'requests.deniedStateSecret.naturalPerson',
    );
    expect(plan.rowsBy).toBe('label');
    expect(Object.keys(made.outcome(plan).contents)).toEqual(['requests.granted.naturalPerson']);
  });
});

describe('a paste by labels', () => {
  it('takes the whole 表三 as LibreOffice Calc copies it, wherever the current cell is', () => {
    const { plan, outcome } = opened('requests');
    const made = plan(CALC, 'requests.notProcessedRepeat.otherOrg');
    const result = outcome(made);
    expect(made.rowsBy).toBe('label');
    expect([made.strays, made.unreadable]).toEqual([[], []]);
    // 25 rows by six typed columns, but the row of totals, which is computed like the column of totals.
    expect([result.cells.length, made.totals.length]).toEqual([24 * 6, 25 + 6]);
    expect(result.contents['requests.newlyReceived.naturalPerson']).toBe(1234);
    expect(result.contents['requests.carriedForward.socialOrg'] ?? 'no such cell').toBe('no such cell');
    expect(result.differences).toEqual([]);
    expect(needsPreview(made, result)).toBe(false);
  });

  it('finds rows in another order, written another way, and names those it does not know', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('(7) 总计\t5\n２．重复申请\t3\n重复来信\t4\n部分公开\t2\n');
    expect(outcome(made).contents).toEqual({
      'requests.notProcessedRepeat.naturalPerson': 3,
      'requests.partiallyGranted.naturalPerson': 2,
    });
    expect(made.strays).toEqual([{ text: '4', why: 'unknown', label: '重复来信' }]);
    expect(made.totals.map(({ cell }) => cell.id)).toEqual(['requests.totalHandled.naturalPerson']);
  });

  it('finds a label behind an ordinal, and does not take the ordinal for a figure of the form', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('18\t重复申请\t3\t其他\n19\t要求提供公开出版物\t4\t\n');
    expect(Object.values(outcome(made).contents)).toEqual([3, 4]);
    expect(made.strays.map(({ text, why }) => `${text} ${why}`)).toEqual(['18 unknown', '19 unknown']);
  });

  it('works out tables as large as are read at all, each in less than a second', () => {
    const { plan } = opened('requests');
    const row = Array.from({ length: MOST_PASTED.columns }, (_, at) => `（一）其他 ${at}`).join('\t');
    const began = process.cpuUsage();
    plan(Array.from({ length: 900_000 / row.length }, () => row).join('\n'));
    plan(Array.from({ length: MOST_PASTED.rows }, () => '1\t'.repeat(255)).join('\n'));
    // Of the processor's time, which other programs do not lengthen: some 0.5 s.
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(2500);
  });

  it('goes by the heads above where there are any', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('\t总计\t其他\t自然人\t备注\n重复申请\t9\t2\t7\t5\n');
    expect(outcome(made).contents).toEqual({
      'requests.notProcessedRepeat.naturalPerson': 7,
      'requests.notProcessedRepeat.otherOrg': 2,
    });
    expect(made.strays).toEqual([{ text: '5', why: 'unknown', label: '重复申请' }]);
  });

  it('tells figures under the same head apart by the heads above it', () => {
    const { plan, outcome } = opened('disputes');
    const heads =
      '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t\n' +
      '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\n' +
      '\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n';
    const made = plan(`${heads}1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t1\t1\t1\t1\t4\n`, 'disputes.review.corrected');
    const { contents, differences } = outcome(made);
    expect(Object.values(contents)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 1, 1, 1]);
    expect(contents['disputes.litigationAfterReview.pending']).toBe(1);
    expect([made.strays, differences]).toEqual([[], []]);
  });

  it('reads 表二 with its heads between the blocks', () => {
    const { plan, outcome } = opened('disclosure');
    const made = plan(
      '第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t1\t2\t30\n' +
        '第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t400\n' +
        '第二十条第（八）项\n信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t12.50万元\n',
      'disclosure.fees.feeAmount',
    );
    expect(outcome(made).contents).toEqual({
      'disclosure.regulations.issuedThisYear': 0,
      'disclosure.regulations.repealedThisYear': 0,
      'disclosure.regulations.inForce': 0,
      'disclosure.normativeDocuments.issuedThisYear': 1,
      'disclosure.normativeDocuments.repealedThisYear': 2,
      'disclosure.normativeDocuments.inForce': 30,
      'disclosure.licensing.decisionCount': 400,
      'disclosure.fees.feeAmount': '12.50',
    });
    expect([made.strays, made.unreadable]).toEqual([[], []]);
  });
});

describe('what has to be seen before', () => {
  const filled = { 'requests.newlyReceived.naturalPerson': 5, 'requests.carriedOver.naturalPerson': 2 };

  it('is figures that are replaced; equal ones are not', () => {
    const { plan, outcome } = opened('requests', filled);
    const same = plan('5\n2\n');
    expect(needsPreview(same, outcome(same))).toBe(false);
    const other = plan('5\n3\n');
    const result = outcome(other);
    expect(needsPreview(other, result)).toBe(true);
    expect(result.overwritten.map(({ from, to }) => `${from} → ${to}`)).toEqual(['2 → 3']);
  });

  it('is a blank that would clear a figure, and it is the person who says', () => {
    const { shown, plan, outcome } = opened('requests', filled);
    const made = plan('7\n\n1\n');
    expect(openQuestions(made, shown)).toEqual({ signs: 0, clearing: 1 });
    expect(outcome(made).contents['requests.carriedOver.naturalPerson']).toBe(null);
    const kept = outcome(made, { ...USUAL_CHOICES, blanksClear: false }).contents;
    expect('requests.carriedOver.naturalPerson' in kept).toBe(false);
  });

  it('is a sign for none, offered as 0', () => {
    const { shown, plan, outcome } = opened('requests');
    const made = plan('/\t—\t-\t无\n');
    expect(needsPreview(made, outcome(made))).toBe(true);
    expect(openQuestions(made, shown).signs).toBe(4);
    expect(Object.values(outcome(made).contents)).toEqual([0, 0, 0, 0]);
    const asTheyAre = outcome(made, { ...USUAL_CHOICES, signsAsZero: false });
    expect(Object.values(asTheyAre.contents)).toEqual(['/', '—', '-', '无']);
  });

  it('is what cannot be read; the cell stays as it is', () => {
    const { plan, outcome } = opened('requests', filled);
    const made = plan('=1+1\t1,5\t😀\t\u202e12\t\ud800\t12 34\n');
    expect(made.unreadable.map(({ text }) => text)).toEqual(['=1+1', '1,5', '😀', '\u202e12', '\ud800']);
    expect(outcome(made).contents).toEqual({ 'requests.newlyReceived.otherOrg': 1234 });
  });

  it('is a total that is not what is computed once the rest is pasted', () => {
    const { plan, outcome } = opened('requests');
    const made = plan('重复申请\t1\t2\t3\t0\t0\t0\t7\n');
    const result = outcome(made);
    expect(result.differences).toMatchObject([{ pasted: 7, computed: 6 }]);
    expect(needsPreview(made, result)).toBe(true);
    expect(pastedWords(made, result)).toBe(
      '已粘贴 6 格，跳过自动计算格 1 格。重复申请／总计：粘贴内容的总计 7 与自动计算 6 不同。',
    );
  });
});

describe('planFill', () => {
  it('puts one text into every typed cell of a block', () => {
    const { geometry, outcome } = opened('requests');
    const state = withFarCell(
      geometry,
      selectedCell(geometry, 'requests.newlyReceived.otherOrg'),
      'requests.carriedOver.total',
    );
    const made = planFill(selectedStops(geometry, state), '8 件');
    expect(outcome(made).contents).toEqual({
      'requests.newlyReceived.otherOrg': 8,
      'requests.carriedOver.otherOrg': 8,
    });
    expect(made.totals).toEqual([]);
  });
});

describe('copying and pasting', () => {
  it('gives every block back as it was', () => {
    const tables: [TableId, number][] = [
      ['disclosure', 2019],
      ['disclosure', 2024],
      ['requests', 2024],
      ['disputes', 2024],
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...tables),
        fc.nat(),
        fc.nat(),
        fc.array(fc.nat(999)),
        ([id, year], one, other, some) => {
          const blank = opened(id, {}, year);
          const typed = [...blank.geometry.stopById.values()].filter(({ cell }) => cell.sumOf === undefined);
          const figures = Object.fromEntries(
            typed.map(({ cell }, at) => {
              const figure = some[at % (some.length + 1)] ?? 0;
              return [
                cell.id,
                cell.kind === 'count' || cell.kind === 'signedCount' ? figure : String(figure),
              ];
            }),
          );
          const source = opened(id, figures, year);
          const pick = (at: number) => typed[at % typed.length]?.cell.id ?? '';
          const state = withFarCell(source.geometry, selectedCell(source.geometry, pick(one)), pick(other));
          const block = blockBetween(source.geometry, state.block ?? { from: state.place, to: state.place });
          const { text } = copiedBlock(block, ({ cell }) => copiedText(source.shown, cell));
          const corner = block.stops[0]?.cell.id ?? '';
          const made = blank.plan(text, corner);
          const expected = Object.fromEntries(
            block.stops.flatMap(({ cell }) =>
              cell.sumOf === undefined ? [[cell.id, figures[cell.id]]] : [],
            ),
          );
          expect([made.strays, made.unreadable]).toEqual([[], []]);
          if (block.firstColumn === source.geometry.stopById.get(corner)?.column) {
            expect(blank.outcome(made).contents).toEqual(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('any paste', () => {
  it('loses nothing: every text is placed, compared, named as left out, a label or blank', () => {
    const { plan, outcome } = opened('requests');
    const text = fc.constantFrom(
      '',
      '1',
      '/',
      'x',
      '总计',
      '自然人',
      '重复申请',
      '12 件',
      '\ud800',
      '=A1',
      '本年度办理结果',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 30 }),
        (rows) => {
          const made = plan(
            rows.map((row) => row.join('\t')).join('\n'),
            'requests.granted.commercialEnterprise',
          );
          const figures = rows.flat().filter((each) => each === '1' || each === '12 件').length;
          const accounted = [...made.planned, ...made.totals, ...made.strays, ...made.unreadable].filter(
            (each) => each.text === '1' || each.text === '12 件',
          );
          expect(accounted.length).toBe(figures);
          for (const { id } of outcome(made).cells) expect(id.startsWith('requests.')).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
