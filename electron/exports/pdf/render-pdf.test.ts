import { Socket } from 'node:net';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writeReportFile } from '#shared/report/report-file';
import { prepareFonts } from '../../../build/prepare-fonts';
import { type ReadDocument, readDocument } from '../../../tests/pdf/drawn-page';
import { checkStructure, pdfFonts, pdfInfo, pdfText } from '../../../tests/pdf/pdf-tools';
import { filledReport, scenario } from '../../../tests/pdf/sample-reports';
import { reportToPdf } from '../report-pdf';
import type { RenderedPdf } from './render-pdf';

beforeAll(async () => {
  await prepareFonts();
});

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe('the PDF of the founding report', () => {
  const report = scenario('yinzhou-2019');
  let pdf: RenderedPdf;
  let read: ReadDocument;

  beforeAll(async () => {
    pdf = await reportToPdf(report, { draft: false });
    read = await readDocument(pdf.bytes);
  });

  it('is sound, small and A4', async () => {
    expect(await checkStructure(pdf.bytes)).toContain('No syntax or stream encoding errors');
    const info = await pdfInfo(pdf.bytes);
    expect(info).toMatch(/Pages:\s+4\n/);
    expect(info).toMatch(/PDF version:\s+1\.7/);
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(pdf.pageCount).toBe(4);
    expect(pdf.bytes.length).toBeLessThanOrEqual(130_000);
  });

  it('carries every font as a subset with its text', async () => {
    const fonts = await pdfFonts(pdf.bytes);
    expect(fonts.length).toBeGreaterThanOrEqual(3);
    for (const font of fonts)
      expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true });
  });

  it('says what it is: title, language, outline, digest, a date that does not come from the clock', () => {
    const { digest } = (JSON.parse(writeReportFile(report, { as: 'export' })) as { seal: { digest: string } })
      .seal;
    expect(read.info).toMatchObject({
      Title: '银州区机关事务服务中心2019年政府信息公开工作年度报告',
      Author: '银州区机关事务服务中心',
      Language: 'zh-CN',
      CreationDate: 'D:20191231000000Z',
      ModDate: 'D:20191231000000Z',
      Custom: { ReportDigest: digest },
    });
    expect(read.info.Keywords).toContain(digest);
    expect(read.outline).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('carries the report file, so that it can be opened again', () => {
    expect(read.attachments.get('report.ndbg')).toBe(writeReportFile(report, { as: 'export' }));
  });

  it('gives back every paragraph whole and in order', async () => {
    const text = squeezed((await pdfText(pdf.bytes)).replaceAll(/— \d+ —/g, ''));
    const { overview, problems, otherMatters } = report.narrative;
    let from = 0;
    for (const paragraph of [overview, problems, otherMatters].flatMap((part) => part.split('\n'))) {
      const found = text.indexOf(squeezed(paragraph), from);
      expect(found, paragraph).toBeGreaterThanOrEqual(from);
      from = found;
    }
  });

  it('numbers the pages in the place the standard gives: right on odd pages, left on even ones', () => {
    const millimetre = 72 / 25.4;
    read.pages.forEach(({ texts }, index) => {
      const number = texts.find(({ text }) => text === `— ${index + 1} —`);
      expect(number?.size).toBe(14);
      if (index % 2 === 0)
        expect((number?.x ?? 0) + (number?.width ?? 0)).toBeCloseTo((184 - 4.94) * millimetre, 1);
      else expect(number?.x).toBeCloseTo((28 + 4.94) * millimetre, 1);
      // The dash stands at 269 mm; its digits stand on a line a quarter of their size below.
      expect((number?.baseline ?? 0) - 269 * millimetre).toBeCloseTo(0.2675 * 14, 1);
    });
  });

  it('keeps the line pitch of 28.95 pt within 0.02 pt and ends full lines on the margin', () => {
    const body = read.pages[3]?.texts.filter(({ size }) => size === 16) ?? [];
    expect(body.length).toBeGreaterThan(10);
    body.slice(1).forEach(({ baseline }, index) => {
      expect(Math.abs(baseline - (body[index]?.baseline ?? 0) - 28.95)).toBeLessThan(0.02);
    });
    const rightEdge = (184 * 72) / 25.4;
    const ends = body.map(({ x, width }) => x + width);
    expect(ends.filter((end) => Math.abs(end - rightEdge) < 0.5).length).toBeGreaterThan(body.length / 2);
    for (const end of ends) expect(end).toBeLessThan(rightEdge + 0.5);
  });
});

describe('renderPdf', () => {
  it('gives the same bytes for the same report, whatever was printed before', async () => {
    const report = scenario('huaian-city-2024');
    const first = await reportToPdf(report, { draft: true });
    // Characters that share glyphs with common ones must not leave their mark on later documents.
    await reportToPdf(filledReport(2024, 0, { overview: '⺎兀⺠民－‑•‧～〜⋯…一二人儿兀民䶮' }), {
      draft: true,
    });
    const second = await reportToPdf(report, { draft: true });
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  it('marks every page of a draft and shows its check code; a formal copy has neither', async () => {
    const report = scenario('huaian-city-2024');
    const draft = await pdfText((await reportToPdf(report, { draft: true })).bytes);
    const pages = draft.split('\f').slice(0, -1);
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      expect(page).toMatch(/^草稿/);
      expect(page).toMatch(/校验码 [0-9a-f]{8}\n$/);
    }
    const formal = await pdfText((await reportToPdf(report, { draft: false })).bytes);
    expect(formal).not.toMatch(/草稿|校验码/);
  });

  it('prints figures of nine digits whole, in every cell', async () => {
    const { bytes } = await reportToPdf(filledReport(2021, 999_999_999), { draft: false });
    const { pages } = await readDocument(bytes);
    const figures = pages.flatMap(({ texts }) => texts.filter(({ text }) => /^\d+$/.test(text)));
    // 10 in 表二, 25 rows of 7 in 表三 and 15 in 表四, totals included.
    expect(figures).toHaveLength(10 + 25 * 7 + 15);
    for (const { text } of figures) expect(text.length).toBeGreaterThanOrEqual(9);
  });

  it('draws rare names with the full font and gives their text back', async () => {
    const { bytes, undrawn } = await reportToPdf(
      filledReport(2021, 0, { overview: '经办人：䶮㛃𬭎堃珺，濛珮卍㐂。' }),
      {
        draft: false,
      },
    );
    expect(undrawn).toEqual([]);
    expect(squeezed(await pdfText(bytes))).toContain('经办人：䶮㛃𬭎堃珺，濛珮卍㐂。');
  });

  it('prints 〓 for what no font draws, and tells where', async () => {
    const overview = '办结率😀上升，编号\ue123不明，半个字\ud842在此，再次😀出现。';
    const { bytes, undrawn } = await reportToPdf(filledReport(2021, 0, { overview }), { draft: false });
    const place = '“一、总体情况”第 1 段';
    expect(undrawn).toEqual([
      { character: '😀', context: '办结率〓上升，编号〓', place },
      { character: '\ue123', context: '😀上升，编号〓不明，半个字', place },
      { character: '\ufffd', context: '不明，半个字〓在此，再次😀', place },
    ]);
    expect(squeezed(await pdfText(bytes))).toContain('办结率〓上升，编号〓不明，半个字〓在此，再次〓出现。');
  });

  it('is not upset by control characters, direction marks, foreign scripts and blanks', async () => {
    const overview = `\u0000甲\u202e乙\u2066\u200f丙\n\u0085\n${' '.repeat(50)}x\n${'…'.repeat(90)}\nשלום مرحبا ไทย\n　a  b\u00a0c`;
    const { bytes } = await reportToPdf(filledReport(2021, 0, { overview }), { draft: false });
    await checkStructure(bytes);
    expect(squeezed(await pdfText(bytes))).toContain('甲乙丙x……');
  });

  it('treats a web address as text: no link, no request', async () => {
    const overview = '详见http://127.0.0.1:9/a.png?x=1&y=2#z和https://www.example.gov.cn/zwgk/index.html。';
    const report = filledReport(2021, 0, {
      overview,
      preface: '![](http://127.0.0.1:9/b.svg) <img src="file:///etc/passwd">',
    });
    const fetched = vi.spyOn(globalThis, 'fetch');
    const connected = vi.spyOn(Socket.prototype, 'connect');
    const { bytes } = await reportToPdf(report, { draft: false });
    expect(fetched).not.toHaveBeenCalled();
    expect(connected).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect((await readDocument(bytes)).annotationCount).toBe(0);
    expect(squeezed(await pdfText(bytes))).toContain(overview);
  });

  it('tells its progress from 0 to 1 and never backwards', async () => {
    const told: number[] = [];
    await reportToPdf(filledReport(2021, 0), { draft: false, onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBeCloseTo(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
