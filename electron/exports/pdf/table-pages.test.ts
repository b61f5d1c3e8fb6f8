import { beforeAll, describe, expect, it } from 'vitest';
import { layOutReport } from '#shared/layout/lay-out-report';
import type { PageDocument, TableBlock } from '#shared/layout/page-document';
import type { Report } from '#shared/report/report';
import { prepareFonts } from '../../../build/prepare-fonts';
import { type DrawnFrame, type DrawnPage, type DrawnText, readDocument } from '../../../tests/pdf/drawn-page';
import { filledReport } from '../../../tests/pdf/sample-reports';
import { findFontsFolder } from '../fonts/find-fonts-folder';
import { reportToPdf } from '../report-pdf';
import { openFontLibrary } from './font-library';
import type { PlacedPage } from './placed-page';
import { planPages } from './plan-pages';
import { Typesetter } from './typesetter';

/** 0.2 mm in points. */
const NEAR = (0.2 * 72) / 25.4;
const OFFSETS = Array.from({ length: 26 }, (_, lines) => lines);
const BOTTOM = ((297 - 35) * 72) / 25.4;

beforeAll(async () => {
  await prepareFonts();
});

/** The tables begin a line lower for every line of preface. */
const reportAt = (year: number, lines: number): Report =>
  filledReport(year, 8_230_000 + lines, {
    preface: Array.from({ length: lines }, () => '前言一行。').join('\n'),
  });

const tablesOf = (document: PageDocument) =>
  document.blocks.filter((block): block is TableBlock => block.type === 'table');

/** Texts inside a rectangle joined in drawing order: cells are drawn one after the other. */
function textsIn(page: DrawnPage, frame: DrawnFrame): DrawnText[] {
  return page.texts.filter(({ x, baseline }) => isIn(frame, x, baseline));
}

function isIn(frame: DrawnFrame, x: number, y: number): boolean {
  return x >= frame.x && x <= frame.x + frame.width + NEAR && y >= frame.y && y <= frame.y + frame.height;
}

describe.each([2019, 2021])('tables of report year %i over the pages', (year) => {
  it.each(OFFSETS)('are whole, closed and labelled when they begin %i lines lower', async (lines) => {
    const report = reportAt(year, lines);
    const document = layOutReport(report);
    const fonts = openFontLibrary(findFontsFolder());
    const { pages: plan } = planPages(document, new Typesetter(fonts.chainOf));
    const { bytes } = await reportToPdf(report, { draft: false });
    const { pages } = await readDocument(bytes);
    expect(pages).toHaveLength(plan.length);

    pages.forEach((page, index) => {
      expectAsPlanned(page, plan[index]);
      for (const frame of page.frames) {
        expect(frame.y + frame.height).toBeLessThan(BOTTOM + NEAR);
        expectInsideCells(page, frame);
      }
      expectNoOverlap(page);
    });
    expectWhole(pages, tablesOf(document));
    expectNoLonelyHeads(pages);
  });
});

/** Rules and frames stand where the plan has them, within 0.2 mm. */
function expectAsPlanned(page: DrawnPage, planned: PlacedPage | undefined): void {
  expect(page.lines).toHaveLength(planned?.rules.length ?? 0);
  expect(page.frames).toHaveLength(planned?.frames.length ?? 0);
  page.lines.forEach((line, index) => {
    const rule = planned?.rules[index];
    for (const side of ['x1', 'y1', 'x2', 'y2'] as const)
      expect(Math.abs(line[side] - (rule?.[side] ?? Number.NaN))).toBeLessThan(NEAR);
  });
  page.frames.forEach((frame, index) => {
    const rule = planned?.frames[index];
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs(frame[side] - (rule?.[side] ?? Number.NaN))).toBeLessThan(NEAR);
  });
}

/** No text of a table crosses a rule. */
function expectInsideCells(page: DrawnPage, frame: DrawnPage['frames'][number]): void {
  for (const text of textsIn(page, frame)) {
    const top = text.baseline - 0.8 * text.size;
    const bottom = text.baseline + 0.08 * text.size;
    const crossed = page.lines.filter(({ x1, y1, x2, y2 }) =>
      x1 === x2
        ? x1 > text.x && x1 < text.x + text.width && y1 < bottom && y2 > top
        : y1 > top && y1 < bottom && x1 < text.x + text.width && x2 > text.x,
    );
    expect(crossed, `${text.text} crosses a rule`).toEqual([]);
  }
}

function expectNoOverlap(page: DrawnPage): void {
  page.texts.forEach((text, index) => {
    const clash = page.texts
      .slice(index + 1)
      .find(
        (other) =>
          Math.abs(other.baseline - text.baseline) < 0.7 * Math.min(text.size, other.size) &&
          other.x < text.x + text.width - 0.5 &&
          text.x < other.x + other.width - 0.5,
      );
    expect(clash, `${text.text} overlaps`).toBeUndefined();
  });
}

/** Every label and figure of a table appears in its pieces; heads and cut spans in each piece they belong to. */
function expectWhole(pages: readonly DrawnPage[], tables: readonly TableBlock[]): void {
  const pieces = pages.flatMap((page) =>
    page.frames.map((frame) =>
      textsIn(page, frame)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  let next = 0;
  for (const { rows, headRows } of tables) {
    const head = rows
      .slice(0, headRows)
      .flatMap(({ cells }) => cells.map(({ text }) => plain(text)))
      .join('');
    let rest = rows.slice(headRows).flatMap(({ cells }) => cells.map(({ text }) => plain(text)));
    while (rest.length > 0) {
      let piece = pieces[next] ?? '';
      next += 1;
      expect(piece.startsWith(head), `head in ${piece}`).toBe(true);
      piece = piece.slice(head.length);
      let taken = 0;
      while (taken < rest.length && piece !== '') {
        const text = rest[taken] ?? '';
        if (piece.startsWith(text)) {
          piece = piece.slice(text.length);
          taken += 1;
        } else {
          const repeated = repeatedLabel(piece);
          expect(repeated, `unknown text ${piece}`).not.toBe('');
          piece = piece.slice(repeated.length);
        }
      }
      expect(taken).toBeGreaterThan(0);
      rest = rest.slice(taken);
    }
  }
  expect(next).toBe(pieces.length);
}

const plain = (text: string) => text.replaceAll('\n', '');

/** A label of a span that began in the piece before. */
function repeatedLabel(piece: string): string {
  return (
    /^(?:三、本年度办理结果|（三）不予公开|（四）无法提供|（五）不予处理|（六）其他处理)/.exec(piece)?.[0] ??
    ''
  );
}

/** A heading is never the last thing on a page, nor are block titles or heads the last row of a piece. */
function expectNoLonelyHeads(pages: readonly DrawnPage[]): void {
  for (const page of pages) {
    const inOrder = page.texts
      .filter(({ text }) => !/^— \d+ —$/.test(text))
      .sort((a, b) => a.baseline - b.baseline);
    expect(inOrder.at(-1)?.text).not.toMatch(/^[一二三四五六]、|^第二十条|信息内容/);
    for (const frame of page.frames) {
      const lastRule = Math.max(
        frame.y,
        ...page.lines.filter(({ x2, y1, y2 }) => y1 === y2 && isIn(frame, x2, y1)).map(({ y1 }) => y1),
      );
      const lastRow = textsIn(page, frame).filter(({ baseline }) => baseline > lastRule);
      expect(lastRow.some(({ text }) => /\d{4}/.test(text))).toBe(true);
    }
  }
}
