import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildText } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { markedText, TIED_CELLS, tiedReport } from '../../tests/rule-cases/tied-report';
import { applyEdit } from './edit';
import { readReportFile } from './read-report-file';
import type { Report } from './report';
import { reportDigest, writeReportFile } from './report-file';
import { tiesIn } from './tied-figures';

const MARKED = '收到〔5新收〕件，共〔5总计〕件；新收〔5新收〕件。';
const KEY = `tied:${TIED_CELLS.新收}`;
const draft = (report: Report) => writeReportFile(report, { as: 'draft' });

function reopened(text: string): Report {
  const outcome = readReportFile(text);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

/** The draft file of the report as a hand or another program has changed it. */
function changed(report: Report, change: (file: DraftFile) => void): Report {
  const file = JSON.parse(draft(report)) as DraftFile;
  change(file);
  return reopened(JSON.stringify(file));
}

interface DraftFile {
  narrative: Record<string, string>;
  requests: Record<string, Record<string, unknown>>;
  explanations: Record<string, string>;
}

describe('tied figures in a report file', () => {
  it('come back with a draft, in every text, beside the explanations', () => {
    const report = applyEdit(tiedReport(MARKED, { explanations: { 'N-12': '已核对。' } }), {
      type: 'narrative',
      part: 'problems',
      text: '全年公开 5 件。',
      ties: [{ cell: TIED_CELLS.公开 ?? '', start: 5, end: 6 }],
    });
    const back = reopened(draft(report));
    expect(back).toEqual(report);
    expect(markedText(back)).toBe(MARKED);
    expect(tiesIn(back, 'problems')).toHaveLength(1);
    expect(draft(back)).toBe(draft(report));
  });

  it('come back while their cell is blank, whatever stands around them', () => {
    fc.assert(
      fc.property(wildText, wildText, (before, after) => {
        const text = `${before}甲5乙${after}`;
        const start = before.length + 1;
        const ties = [{ cell: TIED_CELLS.新收 ?? '', start, end: start + 1 }];
        const report = applyEdit(
          applyEdit(soundReport('2021'), { type: 'narrative', part: 'overview', text, ties }),
          { type: 'cells', contents: { [TIED_CELLS.新收 ?? '']: null } },
        );
        expect(reopened(draft(report))).toEqual(report);
        expect(tiesIn(report, 'overview')).toEqual(ties);
      }),
      { numRuns: 50 },
    );
  });

  it('are plain digits in a plain text to a program that knows nothing of them', () => {
    const report = tiedReport(MARKED);
    const file = JSON.parse(draft(report)) as DraftFile;
    expect(file.narrative.overview).toBe('收到5件，共5件；新收5件。');
    const { [KEY]: note, [`tied:${TIED_CELLS.总计}`]: other, ...rest } = file.explanations;
    expect(note).toMatch(/^正文里的数字取自这一格：overview [0-9a-f]{8} 2 11$/);
    expect(other).toMatch(/^正文里的数字取自这一格：overview [0-9a-f]{8} 6$/);
    expect(rest).toEqual({});
  });

  it('are not in a file for others: same bytes, same digest, with and without', () => {
    const report = tiedReport(MARKED);
    const plain = soundReport('2021', { narrative: { overview: report.narrative.overview } });
    expect(writeReportFile(report, { as: 'export' })).toBe(writeReportFile(plain, { as: 'export' }));
    expect(reportDigest(report)).toBe(reportDigest(plain));
    expect(draft(plain)).not.toContain('tied');
  });

  it('are dropped where another program changed the text or the figure, and nothing else is', () => {
    const report = tiedReport(MARKED);
    const text = changed(report, ({ narrative }) => {
      narrative.overview = `本年${narrative.overview}`;
    });
    expect(markedText(text)).toBe('本年收到5件，共5件；新收5件。');
    expect(text.explanations).toEqual({});
    const figure = changed(report, ({ requests }) => {
      if (requests.newlyReceived) requests.newlyReceived.naturalPerson = 6;
    });
    expect(markedText(figure)).toBe('收到5件，共5件；新收5件。');
    expect(figure).not.toHaveProperty('tied');
  });

  it('are counted where they are dropped, so that it can be told', () => {
    const untied = (change: (file: DraftFile) => void) => {
      const file = JSON.parse(draft(tiedReport(MARKED))) as DraftFile;
      change(file);
      return readReportFile(JSON.stringify(file));
    };
    expect(untied(() => undefined)).not.toHaveProperty('untied');
    expect(untied(({ narrative }) => delete narrative.overview)).toMatchObject({ untied: 3 });
    const figure = untied(({ requests }) => {
      if (requests.granted) requests.granted.naturalPerson = 7;
      if (requests.newlyReceived) requests.newlyReceived.naturalPerson = 6;
    });
    expect(figure).toMatchObject({ ok: true, untied: 3 });
    const note = untied(({ explanations }) => {
      explanations[KEY] = '数字已核对。';
    });
    expect(note).not.toHaveProperty('untied');
  });

  it.each([
    ['a cell the form does not have', (note: string) => ({ 'tied:requests.newlyReceived.nobody': note })],
    ['the cell of a prototype', (note: string) => ({ 'tied:toString': note })],
    ['no cell', (note: string) => ({ 'tied:': note })],
    ['a place that is no digit', (note: string) => ({ [KEY]: note.replace(' 2 11', ' 0 1') })],
    ['a place out of the text', (note: string) => ({ [KEY]: note.replace(' 2 11', ' 400 999999') })],
    ['a place too far to be one', (note: string) => ({ [KEY]: note.replace(' 2 11', ' 99999999999') })],
    ['places below nought', (note: string) => ({ [KEY]: note.replace(' 2 11', ' -2') })],
    ['another text', (note: string) => ({ [KEY]: note.replace('overview', 'problems') })],
    ['a text there is not', (note: string) => ({ [KEY]: note.replace('overview', 'constructor') })],
    ['another fingerprint', (note: string) => ({ [KEY]: note.replace(/[0-9a-f]{8}/, '00000000') })],
    ['the same place twice', (note: string) => ({ [KEY]: note.replace(' 2 11', ' 2 2') })],
    ['a place of two cells', (note: string) => ({ [KEY]: note, [`tied:${TIED_CELLS.总计}`]: note })],
    ['words of somebody', () => ({ [KEY]: '数字已核对。' })],
    ['nothing', () => ({ [KEY]: '' })],
    ['more places than anybody made', (note: string) => ({ [KEY]: note + ' 2'.repeat(50_000) })],
  ])('are dropped where they name %s', (_what, explanations) => {
    const back = changed(tiedReport('收到〔5新收〕件，共5件；新收〔5新收〕件。'), (file) => {
      file.explanations = explanations(file.explanations[KEY] ?? '');
    });
    expect(markedText(back)).toBe('收到5件，共5件；新收5件。');
    expect(back.explanations).toEqual({});
  });

  it.each(['1,234', '1234.5', '１２３４', '01234', '12345'])(
    'are dropped at %s, which is not the cell’s 1234',
    (digits) => {
      const back = changed(tiedReport('收到〔5新收〕件。'), (file) => {
        const text = `收到${digits}件。`;
        file.narrative.overview = text;
        if (file.requests.newlyReceived) file.requests.newlyReceived.naturalPerson = 1234;
        // As another program may write it that knows the notation and not its limits.
        const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 8);
        file.explanations = { [KEY]: `overview ${fingerprint} 2` };
      });
      expect(markedText(back)).toBe(`收到${digits}件。`);
    },
  );

  it('are taken from whoever knows the notation', () => {
    const back = changed(soundReport('2021'), (file) => {
      const text = '收到5件。';
      file.narrative.overview = text;
      const fingerprint = createHash('sha256').update(text).digest('hex').slice(0, 8);
      file.explanations = { [KEY]: `overview ${fingerprint} 2` };
    });
    expect(markedText(back)).toBe('收到〔5新收〕件。');
  });

  it('are read in no time from a file that names a million places', () => {
    const report = tiedReport(MARKED);
    const note = (JSON.parse(draft(report)) as DraftFile).explanations[KEY] ?? '';
    const began = performance.now();
    changed(report, (file) => {
      file.explanations = Object.fromEntries(
        Object.values(TIED_CELLS).map((id) => [`tied:${id}`, note + ' 2'.repeat(90_000)]),
      );
    });
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
