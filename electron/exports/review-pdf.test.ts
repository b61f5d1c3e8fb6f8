import { beforeAll, describe, expect, it } from 'vitest';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { prepareFonts } from '../../build/prepare-fonts';
import { readDocument } from '../../tests/pdf/drawn-page';
import { checkStructure, pdfText } from '../../tests/pdf/pdf-tools';
import { scenario } from '../../tests/pdf/sample-reports';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { reportToPdf } from './report-pdf';
import { reviewToPdf } from './review-pdf';

beforeAll(async () => {
  await prepareFonts();
});

const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe('the PDF of a review', () => {
  it('stands on one page for a usual report, with room to sign, and carries no report file', async () => {
    const report = soundReport('2021', { cells: { 'disclosure.regulations.inForce': '/' } });
    const { bytes, pageCount } = await reviewToPdf(reviewSheetOf(report, { today: '2025-01-10' }));
    expect(await checkStructure(bytes)).toContain('No syntax or stream encoding errors');
    expect(pageCount).toBe(1);
    const text = squeezed(await pdfText(bytes));
    for (const words of [
      '2024年政府信息公开工作年度报告自查情况',
      '可能被要求说明：1处',
      '2025年1月10日',
      '负责人（签字）',
    ])
      expect(text).toContain(words);
    const { attachments, info } = await readDocument(bytes);
    expect(attachments.size).toBe(0);
    expect(info.Title).toBe('银州区城市管理局2024年政府信息公开工作年度报告自查情况');
  });

  it('runs over pages with every entry whole', async () => {
    const sheet = reviewSheetOf(scenario('shuyang-bureau-2023'), { today: '2024-01-10' });
    const items = Array.from({ length: 60 }, (_, index) => ({
      weight: '请核实',
      place: '第三部分“本年新收／自然人”',
      message: `第${index}项：正文与表中不一致，请核对正文和表格后写明原因。`,
    }));
    const groups = sheet.groups.map((group, index) => (index === 0 ? { ...group, items } : group));
    const { bytes, pageCount } = await reviewToPdf({ ...sheet, groups });
    expect(pageCount).toBeGreaterThan(2);
    const text = squeezed(await pdfText(bytes));
    for (const { message } of items) expect(text).toContain(message);
  });
});

describe('the 情况说明 page', () => {
  const explanations = Array.from({ length: 3 }, (_, index) => ({
    place: `第${index}部分`,
    message: '正文与表中不一致。',
    reason: `原因${index}。`,
  }));

  it('follows the report and leaves its pages as they are', async () => {
    const report = scenario('yinzhou-2019');
    const plain = await reportToPdf(report, { draft: false });
    const explained = await reportToPdf(report, { draft: false, explanations });
    expect(explained.pageCount).toBe(plain.pageCount + 1);
    const before = (await pdfText(plain.bytes)).split('\f').slice(0, -1);
    const after = (await pdfText(explained.bytes)).split('\f').slice(0, -1);
    expect(after.slice(0, -1)).toEqual(before);
    expect(squeezed(after.at(-1) ?? '')).toBe(
      `情况说明（银州区机关事务服务中心2019年度）${explanations
        .map(
          ({ place, message, reason }, index) => `${index + 1}．${place}核对情况：${message}说明：${reason}`,
        )
        .join('')}—${explained.pageCount}—`,
    );
  });

  it('names the local notice the report was checked against', async () => {
    const report = scenario('yinzhou-2019');
    const localNotice = '铁岭市 2019 年度（铁政办函〔2019〕9号）';
    const { bytes } = await reportToPdf(report, { draft: false, explanations, localNotice });
    expect(squeezed(await pdfText(bytes))).toContain(squeezed(`核对依据：${localNotice}`));
  });

  it('is not there where nothing is explained', async () => {
    const report = scenario('yinzhou-2019');
    const [plain, none] = [
      await reportToPdf(report, { draft: false }),
      await reportToPdf(report, { draft: false, explanations: [] }),
    ];
    expect(Buffer.from(none.bytes).equals(plain.bytes)).toBe(true);
  });
});
