import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import { prepareFonts } from '../../build/prepare-fonts';
import { reportToDocx } from '../../electron/exports/report-docx';
import { reportToPdf } from '../../electron/exports/report-pdf';
import { type DrawnLine, type DrawnPage, readDocument } from '../pdf/drawn-page';
import { pdfText } from '../pdf/pdf-tools';
import { SCENARIO_NAMES, scenario } from '../pdf/sample-reports';
import { findLibreOffice, printWithLibreOffice } from './libre-office';
import { readWord } from './read-word';

const MILLIMETRE = 72 / 25.4;
const TOLERANCE = 2 * MILLIMETRE;
const PAPER_WIDTH = 595.28;
const PAPER_HEIGHT = 841.89;
/** Rules nearer to each other than this are one, drawn in several strokes. */
const SAME_RULE = 1;

const office = findLibreOffice();
const title = office === undefined ? ' (skipped: LibreOffice is not installed here)' : '';

interface BothPrints {
  /** Ours from the same report. */
  readonly pdf: readonly DrawnPage[];
  /** LibreOffice's from the Word document. */
  readonly word: readonly DrawnPage[];
  readonly wordText: string;
  readonly written: string;
}

/** Every kept report, in one start of LibreOffice. */
async function printEvery(): Promise<Map<string, BothPrints>> {
  const documents = await Promise.all(
    SCENARIO_NAMES.map((name) => reportToDocx(scenario(name), { draft: true })),
  );
  const printed = await printWithLibreOffice(office ?? '', documents);
  const both = SCENARIO_NAMES.map(async (name, index) => {
    const [docx, word] = [documents[index] ?? new Uint8Array(), printed[index] ?? new Uint8Array()];
    const pdf = await reportToPdf(scenario(name), { draft: true });
    const prints: BothPrints = {
      pdf: (await readDocument(pdf.bytes)).pages,
      word: (await readDocument(word)).pages,
      wordText: await pdfText(word),
      written: readWord(docx).body.text,
    };
    return [name, prints] as const;
  });
  return new Map(await Promise.all(both));
}

/** Where the upright and the level rules of a page stand, each place once, in order. */
function rulesOf({ lines, frames }: DrawnPage, fromTop: (y: number) => number) {
  const edges: DrawnLine[] = frames.flatMap(({ x, y, width, height }) => [
    { x1: x, y1: y, x2: x + width, y2: y },
    { x1: x, y1: y + height, x2: x + width, y2: y + height },
    { x1: x, y1: y, x2: x, y2: y + height },
    { x1: x + width, y1: y, x2: x + width, y2: y + height },
  ]);
  // The edge of the paper, to which LibreOffice clips what it draws, is no rule.
  const all = [...lines, ...edges].filter(({ x2 }) => x2 > SAME_RULE && x2 < PAPER_WIDTH - SAME_RULE);
  return {
    upright: places(all.filter(({ x1, x2, y1, y2 }) => x1 === x2 && y1 !== y2).map(({ x1 }) => x1)),
    level: places(all.filter(({ x1, x2, y1, y2 }) => y1 === y2 && x1 !== x2).map(({ y1 }) => fromTop(y1))),
  };
}

function places(values: readonly number[], apart = SAME_RULE): number[] {
  return values
    .toSorted((a, b) => a - b)
    .filter((value, index, sorted) => index === 0 || value - (sorted[index - 1] ?? 0) > apart);
}

const ourRules = (page: DrawnPage) => rulesOf(page, (y) => y);
// LibreOffice measures from the foot of the page.
const wordRules = (page: DrawnPage) => rulesOf(page, (y) => PAPER_HEIGHT - y);

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThan(TOLERANCE);
  });
}

describe.skipIf(office === undefined)(`Word documents opened by LibreOffice${title}`, () => {
  let prints: Map<string, BothPrints>;
  const printsOf = (name: string) => prints.get(name) ?? expect.fail(name);

  beforeAll(async () => {
    await prepareFonts();
    prints = await printEvery();
  }, 600_000);

  describe.each(SCENARIO_NAMES)('of %s', (name) => {
    it('have as many pages as the PDF', () => {
      expect(printsOf(name).word).toHaveLength(printsOf(name).pdf.length);
    });

    it('have every rule of every table where the PDF has it, within 2 mm, cut at the same rows', () => {
      const { pdf, word } = printsOf(name);
      expect(pdf.some((page) => ourRules(page).level.length > 0)).toBe(true);
      pdf.forEach((page, index) => {
        const drawn = wordRules(word[index] ?? page);
        const ours = ourRules(page);
        expectClose(drawn.upright, ours.upright);
        const shift = shiftOf(name, page, word[index] ?? page, ours.level[0]);
        expectClose(
          drawn.level.map((place) => place - shift),
          ours.level,
        );
      });
    });

    it('lose no character', () => {
      const { wordText, written } = printsOf(name);
      const counted = countCharacters(wordText);
      for (const [character, count] of countCharacters(written))
        expect(counted.get(character) ?? 0, `“${character}”`).toBeGreaterThanOrEqual(count);
    });
  });

  it('number and mark every page as the PDF does', () => {
    const founding = printsOf('yinzhou-2019');
    founding.word.forEach(({ texts }, index) => {
      const number = texts.find(({ text, baseline }) => text.includes('—') && baseline > 700);
      const ours = founding.pdf[index]?.texts.find(({ text }) => text === `— ${index + 1} —`);
      expect(Math.abs((number?.baseline ?? 0) - (ours?.baseline ?? 0))).toBeLessThan(TOLERANCE);
      const mark = texts.find(({ text }) => text.startsWith('草稿'));
      const ourMark = founding.pdf[index]?.texts.find(({ text }) => text.startsWith('草稿'));
      expect(Math.abs((mark?.baseline ?? 0) - (ourMark?.baseline ?? 0))).toBeLessThan(TOLERANCE);
    });
    const feet = founding.wordText.split('\f').map((page) => /—\s*(\d+)\s*—/.exec(page)?.[1]);
    expect(feet.slice(0, founding.word.length)).toEqual(founding.word.map((_, index) => `${index + 1}`));
  });
});

/**
 * How far the tables of a page stand lower in Word because the text above them takes more lines, in points. The PDF
 * keeps 1136条 on one line and no word processor does: such a paragraph may be a line longer or shorter. Anything but
 * whole lines that can be counted is no such shift.
 */
function shiftOf(name: string, pdf: DrawnPage, word: DrawnPage, firstRule: number | undefined): number {
  if (firstRule === undefined) return 0;
  const pitch = layOutReport(scenario(name)).page.linePitch;
  const linesAbove = ({ texts }: DrawnPage, rule: number) =>
    places(
      texts.filter(({ baseline }) => baseline < rule).map(({ baseline }) => baseline),
      pitch / 2,
    ).length;
  const ruleInWord = wordRules(word).level[0] ?? 0;
  return pitch * (linesAbove(word, ruleInWord) - linesAbove(pdf, firstRule));
}

/** LibreOffice may name a shape by another character that looks the same, e.g. ； */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replaceAll(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
