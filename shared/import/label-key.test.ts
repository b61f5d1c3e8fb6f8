import { describe, expect, it } from 'vitest';
import { labelKey } from './label-key';

describe('labelKey', () => {
  it.each([
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    ['(二) 部分公开', '部分公开'],
    ['2.重复申请', '重复申请'],
    ['２． 重复申请', '重复申请'],
    ['②重复申请', '重复申请'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量'],
    ['总 计', '总计'],
    ['12', ''],
    ['（单位：万元）', '单位万元'],
    ['长'.repeat(300), ''],
  ])('makes %j %j', (text, key) => {
    expect(labelKey(text)).toBe(key);
  });
});
