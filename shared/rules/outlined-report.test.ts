import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedReport } from '../../tests/generators/arbitrary-report';
import { soundReport } from '../../tests/rule-cases/sound-report';
import type { Form, NarrativeId } from '../form/form';
import { FORMS, formOf } from '../form/forms';
import { applyEdit } from '../report/edit';
import { readFigures } from '../report/figures';
import type { Report } from '../report/report';
import { outlinedParagraphs, sectionOutline, withOutline } from '../report/section-outline';
import { tiesIn } from '../report/tied-figures';
import { validate } from './validate';

const PARTS: readonly NarrativeId[] = ['overview', 'problems', 'otherMatters'];

function outlined(form: Form, report: Report): Report {
  const figures = readFigures(form, report);
  const texts = PARTS.map(
    (part) => [part, withOutline('', sectionOutline(figures, report, part)).text] as const,
  );
  return { ...report, narrative: { ...report.narrative, ...Object.fromEntries(texts) } };
}

const outlineOf = (report: Report, part: NarrativeId) =>
  sectionOutline(readFigures(formOf(report.template), report), report, part);

describe('an outline', () => {
  it('says what the tables say, and marks what they cannot know', () => {
    const report = soundReport('2021', {
      cells: {
        'requests.granted.naturalPerson': 3,
        'requests.deniedThirdParty.naturalPerson': 2,
        'disputes.review.upheld': 2,
        'disclosure.normativeDocuments.inForce': 4,
        'disclosure.normativeDocuments.issuedThisYear': 1,
      },
    });
    expect(withOutline('', outlineOf(report, 'overview')).text.split('\n')).toEqual([
      '（一）主动公开',
      '（待补充：本年公开了哪些内容、从哪些渠道公开，各发布多少条）',
      '（二）依申请公开',
      '本年度新收政府信息公开申请5件，上年结转1件；办结5件，结转下年度继续办理1件。',
      '办理结果：予以公开3件，不予公开2件。',
      '因政府信息公开引起的行政复议2件，其中结果维持2件。',
      '未发生因政府信息公开引起的行政诉讼。',
      '（三）政府信息管理',
      '本年制发行政规范性文件1件，现行有效4件。',
      '（待补充：信息审核、保密审查和清理更新是怎么做的）',
      '（四）政府信息公开平台建设',
      '（待补充：网站专栏、公报、新媒体等平台的建设情况）',
      '（五）监督保障',
      '（待补充：人员、培训和监督情况）',
    ]);
  });

  it('leaves out the sentence of a blank figure', () => {
    const report = soundReport('2021', { cells: { 'requests.carriedOver.otherOrg': null } });
    expect(withOutline('', outlineOf(report, 'overview')).text).not.toContain('新收');
  });

  it('tells of the fee what is recorded, and nothing where nothing is', () => {
    const fee = (infoFee: Record<string, number | string>) =>
      withOutline('', outlineOf(soundReport('2021', { infoFee }), 'otherMatters')).text.split('\n')[1];
    expect(fee({})).toContain('待补充');
    expect(fee({ noticeCount: 0, noticeAmountYuan: '0', collectedAmountYuan: '0' })).toBe(
      '本年度没有收取信息处理费。',
    );
    expect(fee({ noticeCount: 2, noticeAmountYuan: '300', collectedAmountYuan: '200' })).toBe(
      '本年度发出信息处理费收费通知2件，通知金额300元，实际收取200元。',
    );
  });

  it('goes after what is there, and repeats no sub-heading', () => {
    const outline = outlineOf(soundReport('2021'), 'problems');
    const text = '已写的一段。\n（一）存在的主要问题。更新不够及时。\n';
    const after = withOutline(text, outline).text;
    expect(after.startsWith('已写的一段。\n（一）存在的主要问题。更新不够及时。\n（二）改进情况\n')).toBe(
      true,
    );
    expect(withOutline(after, outline).text).toBe(after);
  });

  it('ties each figure that one cell says, and stays the outline’s own when the cell changes', () => {
    const report = soundReport('2021', {
      narrative: { overview: '已写的一段。' },
      cells: { 'disputes.review.upheld': 2, 'disputes.litigationDirect.upheld': 3 },
    });
    const { text, figures } = withOutline('已写的一段。', outlineOf(report, 'overview'));
    const outlinedNow = applyEdit(report, { type: 'narrative', part: 'overview', text, ties: figures });
    const tied = tiesIn(outlinedNow, 'overview').map(
      ({ cell, start, end }) => `${text.slice(start, end)} ${cell}`,
    );
    expect(tied).toEqual([
      '5 requests.newlyReceived.total',
      '1 requests.carriedOver.total',
      '5 requests.totalHandled.total',
      '1 requests.carriedForward.total',
      '5 requests.granted.total',
      '2 disputes.review.total',
      '2 disputes.review.upheld',
    ]);
    const changed = applyEdit(outlinedNow, {
      type: 'cells',
      contents: { 'requests.newlyReceived.otherOrg': 7, 'requests.granted.otherOrg': 7 },
    });
    expect(changed.narrative.overview).toContain('新收政府信息公开申请12件，上年结转1件；办结12件');
    const count = (of: Report) => outlinedParagraphs(of.narrative.overview, outlineOf(of, 'overview')).length;
    expect(count(changed)).toBe(count(outlinedNow));
  });

  it('knows its own paragraphs until they are edited', () => {
    const outline = outlineOf(soundReport('2021'), 'problems');
    const { text } = withOutline('', outline);
    expect(outlinedParagraphs(text, outline)).toHaveLength(2);
    const [first] = outlinedParagraphs(text, outline);
    expect(text.slice(first?.start, first?.end)).toMatch(/^（待补充：/);
    expect(outlinedParagraphs(text.replace('一条一条写', ''), outline)).toHaveLength(1);
  });
});

describe.each(FORMS)('an outlined report on the form of $template', (form) => {
  it('agrees with its tables by all rules, and N-12 finds what is to be added', () => {
    fc.assert(
      fc.property(balancedReport(form), (report) => {
        const findings = validate(outlined(form, report));
        expect(
          findings.filter(({ rule }) => /^X-|^D-10|^R-04|^N-0[13]/.test(rule)).map(({ message }) => message),
        ).toEqual([]);
        expect(findings.filter(({ rule }) => rule === 'N-12').length).toBeGreaterThanOrEqual(PARTS.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is read by the reader of sentences: a figure changed afterwards is found', () => {
    const report = outlined(form, soundReport(form.template));
    const changed = {
      ...report,
      cells: { ...report.cells, 'requests.newlyReceived.otherOrg': 4, 'requests.granted.otherOrg': 4 },
    };
    const rules = validate(changed).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['X-01', 'X-02', 'X-06']));
  });
});
