import { beforeAll, describe, expect, it } from 'vitest';
import { practiceReports } from '#shared/practice/practice-report';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { prepareFonts } from '../../build/prepare-fonts';
import { readDocument } from '../../tests/pdf/drawn-page';
import { pdfText } from '../../tests/pdf/pdf-tools';
import { reportToPdf } from './report-pdf';

beforeAll(async () => {
  await prepareFonts();
});

// Last year's is without a mistake: nothing but the mark can keep it from being a formal copy.
const { previous: clean } = practiceReports(2024);

describe('a practice report on paper', () => {
  it('is marked on every page and in the file inside, also where a formal copy is asked for', async () => {
    const { bytes, pageCount } = await reportToPdf(clean, { draft: false });
    const text = (await pdfText(bytes)).replaceAll(/[^\S\f]/g, '');
    const pages = text.split('\f').filter((page) => page !== '');
    expect(pages).toHaveLength(pageCount);
    for (const page of pages) expect(page).toContain('练习草稿');
    const { attachments } = await readDocument(bytes);
    const [inside = ''] = attachments.values();
    expect(JSON.parse(inside)).toMatchObject({ practice: true });
  });

  it('is called one on the sheet of its review', () => {
    expect(reviewSheetOf(clean).title).toBe('2023年政府信息公开工作年度报告自查情况（练习）');
    const { practice: _mark, ...earnest } = clean;
    expect(reviewSheetOf(earnest).title).toBe('2023年政府信息公开工作年度报告自查情况');
  });
});
