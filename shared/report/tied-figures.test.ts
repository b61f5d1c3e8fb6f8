import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText, TIED_CELLS, tiedReport, unmarked } from '../../tests/rule-cases/tied-report';
import { formOf } from '../form/forms';
import { applyEdit, type ReportEdit } from './edit';
import { readFigures } from './figures';
import type { CellContent } from './report';
import { digitsOf, isWholeNumber, tiesAfter, tiesIn } from './tied-figures';

const put = (name: string, content: CellContent): ReportEdit => ({
  type: 'cells',
  contents: { [TIED_CELLS[name] ?? '']: content },
});
const write = (text: string): ReportEdit => ({ type: 'narrative', part: 'overview', text });

describe('a figure tied to a cell', () => {
  it('follows its cell and every total above it, and moves what stands after it', () => {
    const report = tiedReport('收到〔5新收〕件（自然人〔5新收〕件、企业〔0企业〕件），共〔5总计〕件。');
    expect(markedText(applyEdit(report, put('新收', 12)))).toBe(
      '收到〔12新收〕件（自然人〔12新收〕件、企业〔0企业〕件），共〔12总计〕件。',
    );
    expect(markedText(applyEdit(report, put('企业', 100)))).toBe(
      '收到〔5新收〕件（自然人〔5新收〕件、企业〔100企业〕件），共〔105总计〕件。',
    );
  });

  it('keeps its digits while the cell is blank or cannot be read, and follows again afterwards', () => {
    const blank = applyEdit(tiedReport('收到〔5新收〕件，共〔5总计〕件。'), put('新收', null));
    expect(markedText(blank)).toBe('收到〔5新收〕件，共〔5总计〕件。');
    const refused = applyEdit(blank, put('新收', '约七件'));
    expect(markedText(refused)).toBe('收到〔5新收〕件，共〔5总计〕件。');
    expect(markedText(applyEdit(refused, put('新收', '７件')))).toBe('收到〔7新收〕件，共〔7总计〕件。');
    expect(markedText(applyEdit(blank, put('新收', '/')))).toBe('收到〔0新收〕件，共〔0总计〕件。');
  });

  it('keeps the decimals of an amount as typed', () => {
    const report = tiedReport('收费〔0收费〕万元。');
    expect(markedText(applyEdit(report, put('收费', '52.150')))).toBe('收费〔52.150收费〕万元。');
  });

  it.each([
    ['本年收到5件。', '本年收到〔5新收〕件。', 'words before it'],
    ['收到申请5件。', '收到申请〔5新收〕件。', 'words right before it'],
    ['收到5大件。', '收到〔5新收〕大件。', 'words right after it'],
    ['收到15件。', '收到15件。', 'a digit before it'],
    ['收到50件。', '收到50件。', 'a digit after it'],
    ['收到５5件。', '收到５5件。', 'a full-width digit before it'],
    ['收到5.3件。', '收到5.3件。', 'decimals'],
    ['收到5,300件。', '收到5,300件。', 'thousands'],
    ['收到1,5件。', '收到1,5件。', 'thousands before it'],
    ['收到5，3件。', '收到〔5新收〕，3件。', 'a comma of the sentence'],
    ['收到件。', '收到件。', 'nothing'],
    ['收到7件。', '收到7件。', 'another digit'],
    ['', '', 'an empty text'],
  ])('becomes “%2$s” with %3$s', (text, expected) => {
    expect(markedText(applyEdit(tiedReport('收到〔5新收〕件。'), write(text)))).toBe(expected);
  });

  it('is kept between two changes that are told one by one', () => {
    const report = tiedReport('2023年收到〔5新收〕件，2023年底办结。');
    const { overview } = report.narrative;
    const text = overview.replaceAll('2023', '2024');
    const changes = [12, 0].map((start) => ({ start, removed: '2023', inserted: '2024' }));
    const ties = tiesAfter(tiesIn(report, 'overview'), overview, changes, text);
    const edit: ReportEdit = { type: 'narrative', part: 'overview', text, ties };
    expect(markedText(applyEdit(report, edit))).toBe('2024年收到〔5新收〕件，2024年底办结。');
    expect(markedText(applyEdit(report, write(text)))).toBe(text);
  });

  it('comes loose when asked to, and its digits stay', () => {
    const report = tiedReport('收到〔5新收〕件，共〔5总计〕件。');
    const untied = applyEdit(report, { type: 'untie', part: 'overview', start: 2 });
    expect(markedText(untied)).toBe('收到5件，共〔5总计〕件。');
    expect(applyEdit(untied, { type: 'untie', part: 'overview', start: 2 })).toBe(untied);
    const none = applyEdit(untied, { type: 'untie', part: 'overview', start: 6 });
    expect(none).not.toHaveProperty('tied');
  });

  it('is not made of what is not the cell’s own number, standing alone', () => {
    expect(markedText(tiedReport('收到〔6新收〕件。'))).toBe('收到6件。');
    expect(markedText(tiedReport('收到2〔5新收〕件。'))).toBe('收到25件。');
    expect(markedText(tiedReport('收到〔5别处〕件。'))).toBe('收到5件。');
  });

  it('is gone with a cell the form of another year does not have', () => {
    const report = tiedReport('收费〔0收费〕万元，收到〔5新收〕件。');
    const older = applyEdit(report, { type: 'reportYear', reportYear: 2020 });
    expect(older.template).toBe('2019');
    expect(formOf('2019').cellById.has(TIED_CELLS.收费 ?? '')).toBe(false);
    expect(markedText(older)).toBe('收费0万元，收到〔5新收〕件。');
  });

  it('leaves a report without ties to its old self', () => {
    const report = tiedReport('收到5件。');
    expect(report).not.toHaveProperty('tied');
    expect(applyEdit(report, put('新收', 7)).narrative).toBe(report.narrative);
  });
});

it('isWholeNumber takes a number standing alone only', () => {
  const isWhole = (marked: string) => {
    const { text, ties } = unmarked(marked);
    return ties.every(({ start, end }) => isWholeNumber(text, start, end));
  };
  for (const marked of ['〔5〕', '第〔12〕条', '〔52.150〕万元', '减〔-3〕件', '12，〔5〕，7'])
    expect(isWhole(marked), marked).toBe(true);
  expect(isWholeNumber('收到五件', 2, 3)).toBe(false);
  expect(isWholeNumber('收到5件', 2, 4)).toBe(false);
  for (const marked of ['〔〕', '〔1,234〕', '1〔5〕', '〔5〕０', '〔5.〕', '3.〔5〕', '〔1〕.5', '〔１〕'])
    expect(isWhole(marked), marked).toBe(false);
});

describe('any work on a text with tied figures', () => {
  const names = Object.keys(TIED_CELLS);
  const words = fc.string({
    unit: fc.constantFrom('收', '件', '。', '5', '0', '.', ',', '\n', '-'),
    maxLength: 6,
  });
  const action = fc.oneof(
    fc.record({
      name: fc.constantFrom(...names),
      content: fc.constantFrom<CellContent>(0, 5, 70, null, '无数', '1２'),
    }),
    fc.record({ at: fc.nat(40), length: fc.nat(4), words }),
    fc.record({ at: fc.nat(40), tied: fc.constantFrom(...names) }),
  );

  it('ends as a model says that thinks of the text as pieces, some of them cells', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let report = tiedReport('收到〔5新收〕件，共〔5总计〕件。');
        let model: Piece[] = pieces('收到〔5新收〕件，共〔5总计〕件。');
        for (const next of actions) {
          const text = report.narrative.overview;
          if ('content' in next) {
            report = applyEdit(report, put(next.name, next.content));
            const figures = readFigures(formOf('2021'), report);
            model = model.map((piece) =>
              typeof piece === 'string'
                ? piece
                : { ...piece, digits: digitsOf(figures, piece.cell) ?? piece.digits },
            );
            continue;
          }
          const start = Math.min(next.at, text.length);
          const cell = 'tied' in next ? (TIED_CELLS[next.tied] ?? '') : '';
          const digits = 'tied' in next ? digitsOf(readFigures(formOf('2021'), report), cell) : null;
          if ('tied' in next && digits === null) continue;
          const inserted = 'words' in next ? next.words : (digits ?? '');
          const removed = 'words' in next ? text.slice(start, start + next.length) : '';
          const after = text.slice(0, start) + inserted + text.slice(start + removed.length);
          const kept = tiesAfter(tiesIn(report, 'overview'), text, [{ start, removed, inserted }], after);
          const placed = 'tied' in next ? [{ cell, start, end: start + inserted.length }] : [];
          const ties = [...kept, ...placed];
          report = applyEdit(report, { type: 'narrative', part: 'overview', text: after, ties });
          const piece = 'tied' in next ? { cell, digits: inserted } : inserted;
          if (removed !== '' || inserted !== '')
            model = loosened(spliced(model, start, removed.length, piece));
        }
        expect(report.narrative.overview).toBe(model.map(plainOf).join(''));
        expect(tiesIn(report, 'overview').map(({ cell }) => cell)).toEqual(
          model.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.cell])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** The model: a text is a row of characters and of cells. */
type Piece = string | { readonly cell: string; readonly digits: string };

const plainOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.digits);

function pieces(marked: string): Piece[] {
  const { text, ties } = unmarked(marked);
  let model: Piece[] = [...text];
  for (const { cell, start, end } of [...ties].reverse())
    model = [...model.slice(0, start), { cell, digits: text.slice(start, end) }, ...model.slice(end)];
  return model;
}

/** Cells that are touched turn into their characters first; then it is an ordinary splice. */
function spliced(model: readonly Piece[], start: number, length: number, inserted: Piece): Piece[] {
  let at = 0;
  const touched = model.flatMap((piece): Piece[] => {
    const from = at;
    at += plainOf(piece).length;
    const isTouched = typeof piece !== 'string' && from < start + length && at > start;
    const isSplit = typeof piece !== 'string' && from < start && at > start;
    return isTouched || isSplit ? [...plainOf(piece)] : [piece];
  });
  let place = 0;
  let index = 0;
  while (place < start) place += plainOf(touched[index++] ?? '').length || 1;
  let removed = 0;
  let count = 0;
  while (removed < length && index + count < touched.length)
    removed += plainOf(touched[index + count++] ?? '').length;
  const put = typeof inserted === 'string' ? [...inserted] : [inserted];
  return [...touched.slice(0, index), ...put, ...touched.slice(index + count)];
}

/** Cells next to what makes them part of a longer number are only digits. */
function loosened(model: readonly Piece[]): Piece[] {
  const text = model.map(plainOf).join('');
  let at = 0;
  return model.flatMap((piece): Piece[] => {
    const from = at;
    at += plainOf(piece).length;
    if (typeof piece === 'string') return [piece];
    const joined = /[0-9][.,]?$/.test(text.slice(0, from)) || /^[.,]?[0-9]/.test(text.slice(at));
    return joined ? [...piece.digits] : [piece];
  });
}
