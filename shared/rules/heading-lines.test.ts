import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { headingWords, isPartHeading, misnumbered, typedHeading } from './heading-lines';

const PRINTED = formOf('2021').sections.map(({ heading }) => heading);
const headingIn = (text: string) => typedHeading(text, PRINTED)?.line;

describe('typedHeading', () => {
  it.each([
    ['内容一。\n三、存在的主要问题\n内容二。', '三、存在的主要问题'],
    ['二、行政机关主动公开政府信息的情况：', '二、行政机关主动公开政府信息的情况：'],
    ['  四、因政府信息公开申请行政复议的情况 ', '四、因政府信息公开申请行政复议的情况'],
    ['一、概述', '一、概述'],
    ['一、存在的问题', '一、存在的问题'],
  ])('finds the heading in %j', (text, heading) => {
    expect(headingIn(text)).toBe(heading);
  });

  it.each([
    '一是内容不够丰富；二是形式单一。',
    '一、二季度主动公开政府信息 30 条。二、三季度略有增加。',
    '三、四级主任科员以上干部参加了培训，覆盖面达到百分之百，效果良好，下一步继续开展',
    '（三）依申请公开情况',
    '五、存在的主要问题及改进情况',
    '本年度情况：一、总体平稳',
    '',
  ])('finds none in %j', (text) => {
    expect(headingIn(text)).toBeUndefined();
  });

  it('tells headings of a form from numbered ones of the writer', () => {
    const isPart = (heading: string) => isPartHeading(headingWords(heading));
    expect(
      ['三、存在的主要问题', '一、概述', '六、需要说明的事项', '五、收费及减免情况'].map(isPart),
    ).toEqual([true, true, true, true]);
    expect(isPart('二、改进举措')).toBe(false);
  });
});

describe('misnumbered', () => {
  it.each([
    ['（一）甲\n（二）乙\n（四）丙', 'skipped', 4, 2],
    ['（一）甲\n（二）乙\n（二）丙', 'repeated', 2, 2],
    ['（一）甲\n(二)乙\n（四）丙', 'skipped', 4, 2],
    ['（一）甲\n（二）乙\n（三）丙\n（二）丁', 'outOfOrder', 2, 3],
    ['（二）甲\n（三）乙', 'firstMissing', 2, 0],
    ['（九）甲', 'firstMissing', 9, 0],
    ['（一）甲\n（一）乙', 'repeated', 1, 1],
  ] as const)('finds the fault in %j', (text, fault, number, before) => {
    expect(misnumbered(text)).toMatchObject({ fault, number, before });
  });

  it('says where it stands', () => {
    const text = '（一）甲\n　（三）乙';
    const found = misnumbered(text);
    expect(text.slice(found?.start, found?.end)).toBe('（三）');
  });

  it.each([
    '（一）甲\n（二）乙\n（三）丙',
    '（一）甲\n（二）乙\n（一）丙\n（二）丁',
    '存在（一）甲、（二）乙。\n（三）丙',
    '依据《条例》第二十条第（三）项。\n（一）甲\n（二）乙',
    '依据第三十六条（五）处理。\n（一）甲\n（二）乙',
    '（试行）\n（一）甲\n（二）乙',
    '（一）甲，其中（五）不予处理 3 件。\n（二）乙',
    '没有编号。',
  ])('finds none in %j', (text) => {
    expect(misnumbered(text)).toBeUndefined();
  });

  it('stays quick on a hostile text', () => {
    const start = performance.now();
    expect(misnumbered('第一百条（'.repeat(20_000))).toBeUndefined();
    expect(misnumbered(`${'　'.repeat(50_000)}${'甲（一）'.repeat(50_000)}`)).toBeUndefined();
    expect(headingIn('一、'.repeat(50_000))).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
