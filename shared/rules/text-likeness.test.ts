import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLikeness } from './text-likeness';

const FORMER = `2023年，我局认真贯彻落实政府信息公开条例，主动公开各类信息126条，其中政策文件8件、工作动态92条。
全年收到依申请公开5件，均在法定期限内答复，未发生因答复不当引起的行政复议。
完善信息发布审核制度，落实三审三校，定期清理失效文件，共清理3件。
加强门户网站专栏建设，及时更新公开指南和公开目录，优化栏目设置。
组织业务培训2次，参加人员60人次，自觉接受社会监督。`;
const sentences = FORMER.split(/(?<=[。，\n])/u);

describe('how much of a text is last year’s', () => {
  it('is all of it where only years and figures were replaced', () => {
    const present = FORMER.replaceAll(/\d+/g, (figure) => String(Number(figure) + 1));
    expect(present).not.toBe(FORMER);
    expect(textLikeness(present, FORMER)).toBe(1);
  });

  it('is all of it where only punctuation, blanks and line ends changed', () => {
    expect(textLikeness(FORMER.replaceAll('，', '；').replaceAll('\n', '\n\n　　'), FORMER)).toBe(1);
  });

  it('is more than nine tenths where a few words were exchanged', () => {
    const present = FORMER.replace('认真', '深入').replace('优化', '调整').replace('自觉', '主动');
    expect(textLikeness(present, FORMER)).toBeGreaterThan(0.9);
    expect(textLikeness(present, FORMER)).toBeLessThan(1);
  });

  it.each([
    [
      'a paragraph was added',
      `${FORMER}\n新建政务新媒体矩阵，发布图解二十余期，开设在线访谈栏目，邀请群众代表走进机关。`,
    ],
    ['a paragraph was taken away', FORMER.split('\n').slice(1).join('\n')],
    [
      'a quarter was written anew',
      FORMER.replace(
        /完善[^\n]*/u,
        '明确专人负责保密审查，逐条登记发布台账，每季度抽查一次已发布信息的准确性。',
      ),
    ],
  ])('is less than nine tenths where %s', (_name, present) => {
    expect(textLikeness(present, FORMER)).toBeLessThan(0.9);
    expect(textLikeness(present, FORMER)).toBeGreaterThan(0.5);
  });

  it('is little between texts on the same subject that were each written for themselves', () => {
    const other = `本年度我单位围绕中心工作推进政务公开，发布信息340条，解读政策文件12件。
受理公开申请9件，办结9件，答复率百分之百，没有引发行政诉讼。
健全保密审查机制，做到先审查后公开，对历史文件逐一评估。
升级改版政府网站，增设办事服务入口，政务微信推送信息88条。
将政务公开纳入年度考核，召开推进会1次。`;
    expect(textLikeness(other, FORMER)).toBeLessThan(0.4);
  });

  it('says nothing of short texts', () => {
    expect(textLikeness('无其他需要报告的事项。', '无其他需要报告的事项。')).toBe(0);
    expect(textLikeness('', '')).toBe(0);
  });

  it.each([
    '按照《政府信息公开信息处理费管理办法》的规定，本年度未发出收费通知，未收取信息处理费。除上述情况外，没有其他需要报告的事项。',
    '本年度无需要报告的其他事项。本报告电子版可在区人民政府门户网站下载。如对本报告有任何疑问，请与区城市管理局办公室联系，联系电话 024-12345678，联系地址为银州区某某路 1 号。',
    '根据《中华人民共和国政府信息公开条例》第五十条的规定，结合本单位工作实际编制本报告。本报告由总体情况等六个部分组成，所列数据的统计期限自 2024 年 1 月 1 日起至 12 月 31 日止。',
  ])('says nothing of what rightly stands in every report: %s', (standing) => {
    expect(textLikeness(standing, standing)).toBe(0);
  });

  it('does not count a sentence twice that last year’s text has once', () => {
    expect(textLikeness(FORMER + FORMER, FORMER)).toBeCloseTo(0.5, 1);
  });

  it('is the same from either side, between 0 and 1, and all of it for the text itself', () => {
    const text = fc.array(fc.constantFrom(...sentences), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const likeness = textLikeness(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        if (textLikeness(one, one) > 0) expect(textLikeness(one, one)).toBe(1);
        expect(Math.abs(likeness - textLikeness(other, one))).toBeLessThan(0.1);
      }),
    );
  });

  it('can be asked of any text', () => {
    const wild = fc.string({ unit: 'binary', maxLength: 2000 });
    fc.assert(fc.property(wild, wild, (one, other) => textLikeness(one, other) <= 1));
    expect(textLikeness('公'.repeat(200_000), '公'.repeat(200_000))).toBe(1);
  });
});
