import { describe, expect, it } from 'vitest';
import { readStatements } from './read-statements';

/** `measure count` of everything a text says, with the words it rests on where asked for. */
const said = (text: string) =>
  readStatements(text).map((statement) => {
    const { measure, says } = statement;
    if (says === 'count') return `${measure} ${statement.count}`;
    if (says === 'amount') return `${measure} ${statement.yuan} yuan`;
    return says === 'share' ? `${measure} ${statement.percent}%` : `${measure} ${says}`;
  });
const quoted = (text: string) => readStatements(text).map(({ start, end }) => text.slice(start, end));

/** Sums of 信息处理费 a text says were collected. */
const collected = (text: string) =>
  readStatements(text).flatMap((statement) => (statement.says === 'amount' ? [statement.yuan] : []));

describe('what a text says of 信息处理费', () => {
  it.each([
    ['全年收取政府信息公开信息处理费3940元。', ['3940']],
    ['本年度共收取信息处理费1,234.56元。', ['1234.56']],
    ['信息处理费0.394万元', ['3940']],
    ['信息处理费1.23456万元', ['12345.6']],
    ['收取信息处理费共计三千元', ['3000']],
    ['收取信息处理费：０元', ['0']],
    ['本年度没有收取信息处理费。', ['0']],
    ['未产生信息处理费', ['0']],
    ['信息处理费未收取', ['0']],
    ['未向申请人收取信息处理费', ['0']],
    ['信息处理费方面，发出收费通知6件，通知金额5000元，实际收取3940元。', ['3940']],
    ['依规减免信息处理费200元', []],
    ['应收信息处理费5000元', []],
    ['信息处理费约3000元', []],
    ['一万二千元', []],
    ['收取信息处理费一万二千元', []],
    ['2023年收取停车费3000元', []],
    ['收取不动产登记费3000元，未涉及信息处理费', []],
    ['未公布信息处理费标准', []],
    ['上年收取信息处理费500元', []],
  ])('“%s”', (text, sums) => {
    expect(collected(text)).toEqual(sums);
  });
});

describe('readStatements', () => {
  it.each([
    ['收到政府信息公开申请5件', ['received 5']],
    ['全年共收到５件政府信息公开申请', ['received 5']],
    ['收到申请1,362件', ['received 1362']],
    [
      '受理申请6件，答复5件（含上年结转1件，另2件顺延到下年）',
      ['received 6', 'handled 5', 'carriedOver 1', 'carriedForward 2'],
    ],
    ['新收依申请两件，2023年结转一件', ['received 2', 'carriedOver 1']],
    ['收到申请6件，其中自然人5件、法人或其他组织1件', ['received 6', 'naturalPerson 5', 'organisations 1']],
    ['办结申请6件，予以公开、部分公开分别为4、2件', ['handled 6', 'granted 4', 'partiallyGranted 2']],
    ['办结申请6件，予以公开和部分公开5件', ['handled 6', 'grantedOrPartial 5']],
    [
      '行政复议5件：维持3、纠正1、其他1',
      ['review.total 5', 'review.upheld 3', 'review.corrected 1', 'review.otherResult 1'],
    ],
    ['行政复议两起，一件维持、一件纠正', ['review.total 2', 'review.upheld 1', 'review.corrected 1']],
    ['行政诉讼3件，均维持', ['litigation.total 3', 'litigation.upheld all']],
    ['行政复议、行政诉讼均为0件', ['review.total 0', 'litigation.total 0']],
    ['未发生因政府信息公开引起的行政复议、诉讼', ['review.total none', 'litigation.total none']],
    ['制发规章1件、规范性文件8件', ['regulations.issued 1', 'normativeDocuments.issued 8']],
    ['收到申请6件，自然人占83.3%', ['received 6', 'naturalPerson 83.3%']],
    ['（二）依申请公开\n全年收到6件，办结5件', ['received 6', 'handled 5']],
    ['公开3件，部分公开1件，“不予公开”2件', ['granted 3', 'partiallyGranted 1', 'denied 2']],
    ['自然人申请5件，占83.3%', ['naturalPerson 5', 'naturalPerson 83.3%']],
    ['收到申请6件，办结率92%', ['received 6', 'handled 92%']],
    ['受理依申请公开信息6条', ['received 6']],
    ['依申请公开数量为零', ['received 0']],
    ['收到申请6件，其中邮寄2件，上年结转1件', ['received 6', 'carriedOver 1']],
    ['行政复议5件，已审结4件，维持3件', ['review.total 5', 'review.upheld 3']],
  ])('understands “%s”', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });

  it.each([
    '去年收到政府信息公开申请5件',
    '近三年累计收到政府信息公开申请5件',
    '上半年收到政府信息公开申请5件',
    '各科室收到政府信息公开申请5件',
    '收到政府信息公开申请约5件',
    '收到征地类政府信息公开申请5件',
    '预计收到政府信息公开申请5件',
    '收到行政许可申请5件',
    '收到政府信息公开申请同比增加5件',
    '依申请公开信息5条',
    '受理行政复议案件5件，维持3件',
    '行政复议、行政诉讼5件',
    '未发生行政复议被纠正的情况',
    '作为复议机关审结信息公开行政复议案件15件，维持9件',
    '2022、2023、2024年分别收到申请12件、9件、6件',
    '与2023年（收到申请11件）相比有所减少',
    '局属5个事业单位未收到政府信息公开申请',
    '减免行政事业性收费1200元',
    '主动公开30件，公开栏目3个',
  ])('says nothing of “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('keeps the year a figure is given for', () => {
    const years = readStatements('2023年收到申请9件，2024年收到申请6件').map(({ year }) => year);
    expect(years).toEqual([2023, 2024]);
  });

  it('gives the place of each statement in the whole text', () => {
    const text = '概况。\n全年收到政府信息公开申请　６ 件，\n\n（二）依申请公开\n其中，办结5件。';
    expect(quoted(text)).toEqual(['收到政府信息公开申请　６ 件', '办结5件']);
  });

  it('forgets the subject where something else is counted', () => {
    expect(said('收到政府信息公开申请5件。收到群众留言20件，办结20件。')).toEqual(['received 5']);
  });

  it('reads the sentence typed in again, and those after it only where they lean on it', () => {
    const after = '全年收到6件。答复6件。';
    expect(said(`依申请公开有序。${after}`)).toEqual(['received 6', 'handled 6']);
    expect(said(`接听热线50次。${after}`)).toEqual([]);
    expect(said(`依申请公开有序。${after}`)).toEqual(['received 6', 'handled 6']);
  });

  it('understands nothing of a sentence nobody would read to its end', () => {
    const endless = '收到政府信息公开申请6件，'.repeat(200);
    expect(said(`${endless}。收到政府信息公开申请5件。`)).toEqual(['received 5']);
  });

  it('takes time in proportion to the length', () => {
    const sentence = '收到政府信息公开申请6件、维持、纠正、未发生（其中，行政复议3件，占5%。';
    const timeOf = (length: number, salt: string) => {
      const text = salt + sentence.repeat(Math.ceil(length / sentence.length));
      const start = performance.now();
      readStatements(text);
      return performance.now() - start;
    };
    timeOf(20_000, 'warm');
    // A hundred times the text; with the square it would be ten thousand times, many seconds.
    expect(timeOf(400_000, 'long')).toBeLessThan(4_000);
  });
});
