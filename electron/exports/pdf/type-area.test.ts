import { beforeAll, describe, expect, it } from 'vitest';
import { LINE_PITCHES, USUAL_PAPER } from '#shared/report/paper-options';
import { prepareFonts } from '../../../build/prepare-fonts';
import { type DrawnPage, readDocument } from '../../../tests/pdf/drawn-page';
import { inkBox, readPgm } from '../../../tests/pdf/grey-picture';
import { pdfPicture } from '../../../tests/pdf/pdf-tools';
import { filledReport } from '../../../tests/pdf/sample-reports';
import { reportToPdf } from '../report-pdf';

const MILLIMETRE = 72 / 25.4;
/** What the standard's margins may be missed by. */
const HALF = 0.5 * MILLIMETRE;
const PAGE = { width: 210 * MILLIMETRE, left: 28 * MILLIMETRE, right: 26 * MILLIMETRE, top: 37 * MILLIMETRE };
/** Where the em box of a character stands above its baseline. */
const EM_ASCENT = 0.88;

/** A page of one paragraph that begins on the page before, so that every line on it is full. */
async function fullPage(character: string): Promise<{ bytes: Uint8Array; page: DrawnPage }> {
  const overview = character.repeat(28 * 22 * 3);
  const { bytes } = await reportToPdf(filledReport(2024, 0, { overview }), { draft: false });
  const page = (await readDocument(bytes)).pages[1];
  if (page === undefined) throw new Error('The text fills no second page');
  return { bytes, page };
}

interface Line {
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

/** The lines of running text on a page from top to bottom; one that its font or reader cut up is joined. */
function linesOf({ texts }: DrawnPage): Line[] {
  const lines = new Map<number, Line>();
  for (const { text, x, baseline, width, size } of texts) {
    if (size !== 16) continue;
    const key = Math.round(baseline * 10);
    const line = lines.get(key) ?? { text: '', baseline, left: x, right: x };
    lines.set(key, {
      text: line.text + text,
      baseline,
      left: Math.min(line.left, x),
      right: Math.max(line.right, x + width),
    });
  }
  return [...lines.values()].sort((a, b) => a.baseline - b.baseline);
}

beforeAll(async () => {
  await prepareFonts();
});

describe('the type area of a full page, read back from the PDF', () => {
  it('holds 22 lines of 28 characters, 28.95 pt apart', async () => {
    const lines = linesOf((await fullPage('政')).page);
    expect(lines.map(({ text }) => [...text.replaceAll(' ', '')].length)).toEqual(
      Array.from({ length: 22 }, () => 28),
    );
    lines.slice(1).forEach(({ baseline }, index) => {
      expect(Math.abs(baseline - (lines[index]?.baseline ?? 0) - 28.95)).toBeLessThan(0.02);
    });
  });

  it('begins 28 mm from the left, 37 mm from the top, and ends 26 mm from the right', async () => {
    const lines = linesOf((await fullPage('政')).page);
    for (const { left, right } of lines) {
      expect(Math.abs(left - PAGE.left)).toBeLessThan(HALF);
      expect(Math.abs(PAGE.width - right - PAGE.right)).toBeLessThan(HALF);
    }
    expect(Math.abs((lines[0]?.baseline ?? 0) - EM_ASCENT * 16 - PAGE.top)).toBeLessThan(HALF);
    // The last of the 22 slots ends where the bottom margin of 35 mm begins.
    const slotsEnd = (lines[0]?.baseline ?? 0) - EM_ASCENT * 16 + 22 * 28.95;
    expect(Math.abs((297 - 35) * MILLIMETRE - slotsEnd)).toBeLessThan(HALF);
  });

  it('is where the ink is: a character that fills its em box touches the margins', async () => {
    // Box drawing shapes reach from edge to edge, so the picture shows the type area itself.
    const { bytes } = await fullPage('■');
    const dotsPerInch = 144;
    const picture = readPgm(await pdfPicture(bytes, 2, dotsPerInch));
    const text = { ...picture, height: Math.round((264 / 25.4) * dotsPerInch) };
    const box = inkBox({ ...text, dots: picture.dots.subarray(0, picture.width * text.height) });
    const millimetres = (dots: number) => (dots / dotsPerInch) * 25.4;
    expect(millimetres(box.left)).toBeGreaterThan(27.5);
    expect(millimetres(box.left)).toBeLessThan(28.9);
    expect(millimetres(picture.width - box.right)).toBeGreaterThan(25.5);
    expect(millimetres(picture.width - box.right)).toBeLessThan(26.9);
    expect(millimetres(box.top)).toBeGreaterThan(36.5);
    expect(millimetres(box.top)).toBeLessThan(38);
  });
});

describe('what an office chooses about its pages', () => {
  const signed = {
    ...USUAL_PAPER,
    submittingUnit: true,
    signature: 'sealed',
    signedOn: { reportYear: 2024, date: '2025-01-20' },
    checkCode: true,
  } as const;

  it.each(LINE_PITCHES)('is a line pitch of %s pt, kept on every page', async (linePitch) => {
    const report = filledReport(2024, 0, { overview: '政'.repeat(28 * 22 * 3) });
    const { bytes } = await reportToPdf(report, { draft: false, paper: { ...USUAL_PAPER, linePitch } });
    const page = (await readDocument(bytes)).pages[1];
    const lines = page === undefined ? [] : linesOf(page);
    expect(lines).toHaveLength(Math.floor((225 * MILLIMETRE) / linePitch));
    lines.slice(1).forEach(({ baseline }, index) => {
      expect(Math.abs(baseline - (lines[index]?.baseline ?? 0) - linePitch)).toBeLessThan(0.02);
    });
  });

  it('is a line for the unit, name over date four characters from the edge, and the check code', async () => {
    const report = filledReport(2024, 0);
    const { pages } = await readDocument((await reportToPdf(report, { draft: false, paper: signed })).bytes);
    const texts = pages.flatMap((page) => linesOf(page));
    const unit = texts.find(({ text }) => text === '报送单位：银州区机关事务服务中心');
    expect((unit?.left ?? 0) - PAGE.left).toBeCloseTo(PAGE.width - PAGE.right - (unit?.right ?? 0), 0);
    const date = texts.find(({ text }) => text === '2025年1月20日');
    expect(Math.abs(PAGE.width - PAGE.right - (date?.right ?? 0) - 4 * 16)).toBeLessThan(HALF);
    const name = texts.find(
      ({ text, baseline }) => text.startsWith('银州区') && baseline < (date?.baseline ?? 0),
    );
    const middle = (line: Line | undefined) => ((line?.left ?? 0) + (line?.right ?? 0)) / 2;
    expect(Math.abs(middle(name) - middle(date))).toBeLessThan(2 * HALF);
    for (const { texts } of pages)
      expect(texts.some(({ text, size }) => size === 9 && /^校验码 [0-9a-f]{8}$/.test(text))).toBe(true);
  });
});
