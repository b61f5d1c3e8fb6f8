import { describe, expect, it } from 'vitest';
import { labelLines } from './label-lines';

describe('labelLines', () => {
  it('breaks where the form says', () => {
    expect(labelLines('本年新⏎制作数量', 20, true)).toBe('本年新\n制作数量');
  });

  it('leaves a label that fits in one line', () => {
    expect(labelLines('社会公益组织', 6, true)).toBe('社会公益组织');
  });

  it('breaks narrow heads between words of two characters', () => {
    expect(labelLines('社会公益组织', 3.5, true)).toBe('社会\n公益\n组织');
    expect(labelLines('商业企业', 3, true)).toBe('商业\n企业');
  });

  it('sets the number of a group above its name', () => {
    expect(labelLines('（三）不予公开', 4.1, false)).toBe('（三）\n不予公开');
  });

  it('leaves sentences to the line breaking of the export', () => {
    const label = '（二）部分公开（区分处理的，只计这一情形，不计其他情形）';
    expect(labelLines(label, 18, false)).toBe(label);
    expect(labelLines('三、本年度办理结果', 2.2, false)).toBe('三、本年度办理结果');
  });
});
