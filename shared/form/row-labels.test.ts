import { describe, expect, it } from 'vitest';
import { FORMS, formOf } from './forms';
import { rowLabels } from './row-labels';

describe('printed labels of rows', () => {
  it('name the blocks a row stands in, outermost first', () => {
    const labels = rowLabels(formOf('2021').tables.requests);
    expect(labels.get('newlyReceived')).toEqual(['一、本年新收政府信息公开申请数量']);
    expect(labels.get('deniedStateSecret')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
    ]);
    expect(labels.get('deniedAdminInquiry')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '8.属于行政查询事项',
    ]);
    expect(labels.get('totalHandled')).toEqual(['三、本年度办理结果', '（七）总计']);
    expect(labels.get('carriedForward')).toEqual(['四、结转下年度继续办理']);
  });

  it('are the labels of the row alone where no block spans rows', () => {
    expect(rowLabels(formOf('2019').tables.disclosure).get('fees')).toEqual(['行政事业性收费']);
  });

  it.each(FORMS)('are there for every row that has labels at its left ($template)', ({ tables }) => {
    for (const table of Object.values(tables)) {
      const labels = rowLabels(table);
      expect([...labels.keys()].sort()).toEqual([...table.rowIds].sort());
      for (const row of labels.values()) expect(row.length > 0).toBe(table.labelColumns > 0);
    }
  });
});
