import { describe, expect, it } from 'vitest';
import { formOf } from '../form/forms';
import { headingWords, isPartHeading, typedHeading } from './heading-lines';

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
