import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPaste, LARGEST_PASTE } from './clean-paste';
import { withSoftBreaks } from './soft-breaks';

const cleanedOf = (plain: string, html = '') => cleanPaste(withSoftBreaks(plain, html));

describe('cleanPaste', () => {
  it.each([
    ['a bookmark', '总体情况[bookmark: _GoBack]如下', '总体情况如下', { bookmark: 1 }],
    ['a field in braces', '共{ NUMPAGES \\* MERGEFORMAT }12页', '共12页', { fieldCode: 1 }],
    [
      'a link as Word keeps it',
      '见\u0013HYPERLINK "http://a.cn/2024" \\h\u0014门户网站\u0015。',
      '见门户网站。',
      { fieldCode: 1, invisible: 1 },
    ],
    ['a bare link', '见HYPERLINK "http://a.cn" \\o "标题"门户网站', '见门户网站', { fieldCode: 1 }],
    ['a table of contents', 'TOC \\o "1-3" \\h \\z \\u一、总体情况', '一、总体情况', { fieldCode: 1 }],
    ['an indent', '　　本单位认真贯彻条例。', '本单位认真贯彻条例。', { indent: 1 }],
    ['blanks between Chinese', '认真  贯彻　条例', '认真贯彻条例', { blank: 2 }],
    ['blanks beside a figure', '收到\u00a0 5 件', '收到 5 件', { blank: 1 }],
    ['full-width figures, which stay two', '１　２', '１ ２', { blank: 1 }],
    ['signs of direction and no width', '\u200e公\u200b开\ufeff', '公开', { invisible: 3 }],
    ['half a character', '公\ud83d开', '公开', { invisible: 1 }],
    ['a bullet of a symbol font', '\uf06c\t公开目录\nl\t公开指南', '公开目录\n公开指南', { bullet: 2 }],
    ['a dot set off', '● 公开目录', '公开目录', { bullet: 1 }],
    ['empty lines', '第一段。\r\n\r\n\r\n第二段。', '第一段。\n第二段。', { emptyLine: 1 }],
  ])('cleans %s', (_what, pasted, text, cleaned) => {
    expect(cleanPaste(pasted)).toMatchObject({ text, cleaned });
    expect(cleanPaste(pasted).cleaned).toEqual(cleaned);
  });

  it.each([
    ['in the middle of a sentence', '全年主动公开\v政府信息 12 条。', '全年主动公开政府信息 12 条。'],
    ['between two figures', '第 12\v34 号', '第 12 34 号'],
    ['after a sentence', '全年公开 12 条。\v收到申请 5 件。', '全年公开 12 条。\n收到申请 5 件。'],
    ['after a heading', '（一）主动公开\u2028全年公开 12 条。', '（一）主动公开\n全年公开 12 条。'],
    ['before a heading', '认真贯彻条例\v（一）主动公开', '认真贯彻条例\n（一）主动公开'],
    ['twice', '认真贯彻条例\v\v收到申请', '认真贯彻条例\n收到申请'],
  ])('takes a soft break %s for what it is', (_where, pasted, text) => {
    expect(cleanPaste(pasted)).toMatchObject({ text, cleaned: { softBreak: 1 } });
  });

  it('leaves a clean text alone', () => {
    const text = '（一）主动公开\n公开 12 条，·同比增长 5.3%。张三 李四\n“政务公开”日活动2次 👍';
    expect(cleanPaste(text)).toEqual({ text, paragraphs: 3, cleaned: {} });
  });

  it('keeps the one break that ends the last paragraph', () => {
    expect(cleanPaste('第一段。\r\n')).toEqual({ text: '第一段。\n', paragraphs: 1, cleaned: {} });
    expect(cleanPaste('\r\n')).toEqual({ text: '', paragraphs: 0, cleaned: {} });
  });
});

describe('real clipboards', () => {
  it('of Word: soft break as vertical tab, a list with its number, wrapped HTML', () => {
    const plain =
      '一、总体情况\r\n　　2023年，我局认真贯彻\v条例。\r\n1.\t主动公开。公开12条。\r\nl\t门户网站\r\n';
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body lang=ZH-CN><!--StartFragment--><p class=MsoNormal><a name="_GoBack"></a>一、总体情况<o:p></o:p></p>
<p class=MsoNormal style='text-indent:24.0pt'>　　2023年，我局认真贯彻<br>
条例。</p><p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;&nbsp; </span></span><![endif]>主动公开。公开12条。</p>
<p><span style='font-family:Wingdings'>l<span>&nbsp;</span></span>门户网站</p><!--EndFragment--></body></html>`;
    expect(cleanedOf(plain, html)).toEqual({
      text: '一、总体情况\n2023年，我局认真贯彻条例。\n1. 主动公开。公开12条。\n门户网站\n',
      paragraphs: 4,
      cleaned: { softBreak: 1, bullet: 1, indent: 1, blank: 1 },
    });
  });

  it('of WPS: the plain form breaks lines alike, the HTML tells which', () => {
    const plain = '　　全年主动公开\n政府信息12条。\n　　收到申请5件。\n';
    const html =
      '<html><body><p class="MsoNormal"><span>&emsp;&emsp;全年主动公开</span><span><br></span><span>政府信息12条。</span></p><p class="MsoNormal">&#12288;&#x3000;收到申请5件。</p></body></html>';
    expect(cleanedOf(plain, html)).toMatchObject({
      text: '全年主动公开政府信息12条。\n收到申请5件。\n',
      cleaned: { softBreak: 1, indent: 2 },
    });
  });

  it('of LibreOffice: indented by tabs, a line break within', () => {
    const plain = '\t公开目录齐全，\n及时更新。\n\t设有专栏。';
    const html = `<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<p style="line-height: 100%">\t公开目录齐全，<br/>
及时更新。</p><p>\t设有专栏。</p>`;
    expect(cleanedOf(plain, html).text).toBe('公开目录齐全，及时更新。\n设有专栏。');
  });

  it('of a web page: paragraphs set apart by empty lines, two breaks for one paragraph', () => {
    const plain = '2023年工作总结\n\n全年公开12条。\n\n收到申请5件，\n均已办结。';
    const html =
      '<h2>2023年工作总结</h2><div>全年公开12条。<br><br>收到申请5件，<br>均已办结。</div><script>if (a<b) {}</script>';
    expect(cleanedOf(plain, html)).toEqual({
      text: '2023年工作总结\n全年公开12条。\n收到申请5件，均已办结。',
      paragraphs: 3,
      cleaned: { softBreak: 1, emptyLine: 2 },
    });
  });

  it('goes by the plain form where the HTML holds other words', () => {
    expect(withSoftBreaks('公开\n申请', '<p>公开<br>别的</p>')).toBe('公开\n申请');
    expect(withSoftBreaks('公开\n申请', '<p>公开<br>申请<!-- cut off')).toBe('公开\u2028申请');
    expect(withSoftBreaks('公开\n申请', '<p>公开<br>申请<p class="')).toBe('公开\u2028申请');
  });
});

const PIECES = [
  '公开',
  '（一）',
  '。',
  '，',
  '12',
  '３',
  ' ',
  '  ',
  '　',
  '\t',
  '\n',
  '\r\n',
  '\v',
  '\u2028',
  '\u200b',
];
const pieces = fc.constantFrom(...PIECES, '\u00a0', '\ufeff', '\ud83d', '●', 'l\t', '\uf0b7', '{', '[', 'a');

it('loses no Chinese character and no digit, and is done after once', () => {
  const kept = (text: string) => text.replace(/[^\p{Script=Han}\p{Nd}]/gu, '');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const pasted = parts.join('');
      const { text } = cleanPaste(pasted);
      expect(kept(text)).toBe(kept(pasted));
      expect(text).not.toMatch(/[\v\u2028\r\u200b\ufeff]|\n\n|^[\s]|[ \u3000]{2}/);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['two million characters', '全年主动公开  政府信息 12 条。\v'.repeat(100_000)],
  ['soft breaks only', '\u2028'.repeat(LARGEST_PASTE)],
  ['blanks only', ' \u3000'.repeat(LARGEST_PASTE / 2)],
  ['control characters only', '\u0001\u0013\u200b'.repeat(LARGEST_PASTE / 3)],
  ['lone surrogates', '\ud83d公'.repeat(LARGEST_PASTE / 2)],
  ['openings that never close', '{ PAGE \u0013 PAGE [bookmark HYPERLINK "'.repeat(50_000)],
])('is done within a second with %s', (_what, hostile) => {
  const start = process.cpuUsage();
  cleanPaste(hostile);
  // Of the processor's time, which other programs do not lengthen.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

it.each([
  ['tags that never close', '<br><a '.repeat(250_000)],
  ['comments that never close', `<br>${'<!-- '.repeat(390_000)}`],
  ['heads that never close', `<br>${'<head>'.repeat(300_000)}`],
])('reads HTML with %s within a second', (_what, html) => {
  const start = process.cpuUsage();
  withSoftBreaks('公开\n申请', html);
  // Of the processor's time, which other programs do not lengthen.
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});
