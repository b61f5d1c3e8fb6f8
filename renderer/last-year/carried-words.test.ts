import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { begunWords, carriedWords } from './carried-words';

const over = (column: string) => `requests.carriedOver.${column}`;

describe('carriedWords', () => {
  it('tells the sum of what was filled in, in the words of the form', () => {
    expect(carriedWords(formOf('2021'), { [over('naturalPerson')]: 1, [over('otherOrg')]: 2 })).toBe(
      '上年结转按去年年报的“结转下年度”填入 3 件，可修改。',
    );
  });

  it('tells nothing where nothing was', () => {
    expect(carriedWords(formOf('2019'), {})).toBeUndefined();
  });
});

describe('begunWords', () => {
  const begun = blankReport({ name: '城关镇', kind: 'government', superior: '' }, 2024);

  it('tells of the new report, and of figures where there are any', () => {
    expect(begunWords(begun)).toBe('已新建 2024 年年报，单位和人员与去年相同。');
    expect(begunWords({ ...begun, cells: { [over('naturalPerson')]: 1 } })).toBe(
      '已新建 2024 年年报，单位和人员与去年相同。上年结转按去年年报的“结转下年度”填入 1 件，可修改。',
    );
  });
});
