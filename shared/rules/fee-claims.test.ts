import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { validate } from './validate';

const onFees = (feeAmount: string, words: string) =>
  validate(
    soundReport('2021', {
      cells: { 'disclosure.fees.feeAmount': feeAmount },
      narrative: { otherMatters: `${words}没有收取信息处理费。` },
    }),
  )
    .filter(({ rule }) => rule === 'X-15')
    .map(({ message }) => message);

describe('charges in the text beside 收费金额', () => {
  it.each([
    ['5236.4', '全年收取行政事业性收费5236.4万元。'],
    ['5236.4', '全年收取行政事业性收费5236万元。'],
    ['5236.4', '全年收取行政事业性收费52364000元。'],
    ['0.042', '全年收取行政事业性收费４２０元。'],
    ['5236.4', '全年收取信息处理费3940元。'],
    ['0', '全年收取行政事业性收费0元。'],
  ])('%s 万元 agrees with “%s”', (feeAmount, words) => {
    expect(onFees(feeAmount, words)).toEqual([]);
  });

  it.each([
    ['5236.4', '全年收取行政事业性收费523.64万元。', '523.64 万元', '5236.4'],
    ['5236.4', '全年收取行政事业性收费5236.4元。', '5236.4 元', '5236.4'],
    ['5236.4', '全年收取行政事业性收费5237万元。', '5237 万元', '5236.4'],
  ])('%s 万元 does not agree with “%s”', (feeAmount, words, said, table) => {
    expect(onFees(feeAmount, words)).toEqual([
      `正文说行政事业性收费 ${said}，表中收费金额为 ${table} 万元。请核对正文和表格，注意元和万元的换算。`,
    ]);
  });
});
