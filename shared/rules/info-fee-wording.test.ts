import { describe, expect, it } from 'vitest';
import { infoFeeTrouble } from './info-fee-wording';

describe('infoFeeTrouble', () => {
  it.each([
    '全年收取政府信息公开信息处理费3940元。',
    '全年收取政府信息公开信息处理费0元。',
    '发出收费通知6件，均逾期未缴纳，本年没有收取信息处理费。',
    '信息处理费：开具缴费通知书2份，实收0元。',
    '本年未发生行政复议。全年收取信息处理费120元。',
  ])('finds nothing amiss with “%s”', (text) => {
    expect(infoFeeTrouble(text)).toBeUndefined();
  });

  it.each(['没有其他需要报告的事项。', '未发生收费情况。', '收取费用100元。'])(
    'misses the word 信息处理费 in “%s”',
    (text) => {
      expect(infoFeeTrouble(text)).toBe('notMentioned');
    },
  );

  it.each([
    ['本年度未产生信息处理费。', '未产生'],
    ['本年度未收取信息处理费。', '未收取'],
    ['本年未发出收费通知，信息处理费为0。', '未发出收费通知'],
    ['本年未向申请人发出收费通知，也没有信息处理费。', '未向申请人发出收费通知'],
    ['信息处理费方面：未发生收费情况。', '未发生'],
    ['本机关没有收取任何信息处理费。', '没有收取'],
  ])('hears that none arose in “%s”', (text, denial) => {
    expect(infoFeeTrouble(text)).toEqual({ denial });
  });
});
