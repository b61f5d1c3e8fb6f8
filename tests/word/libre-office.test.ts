import { beforeAll, describe, expect, it } from 'vitest';
import { prepareFonts } from '../../build/prepare-fonts';
import { reportToDocx } from '../../electron/exports/report-docx';
import { reportToPdf } from '../../electron/exports/report-pdf';
import { type DrawnLine, type DrawnPage, readDocument } from '../pdf/drawn-page';
import { pdfText } from '../pdf/pdf-tools';
import { scenario } from '../pdf/sample-reports';
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

async function printBoth(name: string): Promise<BothPrints> {
  const report = scenario(name);
  const docx = await reportToDocx(report, { draft: true });
  const printed = await printWithLibreOffice(office ?? '', docx);
  const pdf = await reportToPdf(report, { draft: true });
  return {
    pdf: (await readDocument(pdf.bytes)).pages,
    word: (await readDocument(printed)).pages,
    wordText: await pdfText(printed),
    written: readWord(docx).body.text,
  };
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

function places(values: readonly number[]): number[] {
  return values
    .toSorted((a, b) => a - b)
    .filter((value, index, sorted) => index === 0 || value - (sorted[index - 1] ?? 0) > SAME_RULE);
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
  let founding: BothPrints;
  let later: BothPrints;

  beforeAll(async () => {
    await prepareFonts();
    founding = await printBoth('yinzhou-2019');
    later = await printBoth('huaian-city-2024');
  }, 300_000);

  it('have as many pages as the PDF', () => {
    expect(founding.word).toHaveLength(founding.pdf.length);
    expect(later.word).toHaveLength(later.pdf.length);
  });

  it('have every rule of every table where the PDF has it, within 2 mm, cut at the same rows', () => {
    for (const { pdf, word } of [founding, later])
      pdf.forEach((page, index) => {
        const drawn = wordRules(word[index] ?? page);
        expectClose(drawn.upright, ourRules(page).upright);
        expectClose(drawn.level, ourRules(page).level);
      });
  });

  it('lose no character', () => {
    for (const { wordText, written } of [founding, later]) {
      const counted = countCharacters(wordText);
      for (const [character, count] of countCharacters(written))
        expect(counted.get(character) ?? 0, `“${character}”`).toBeGreaterThanOrEqual(count);
    }
  });

  it('number and mark every page as the PDF does', () => {
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

/** LibreOffice may name a shape by another character that looks the same, e.g. ； */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replaceAll(/\s/g, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
