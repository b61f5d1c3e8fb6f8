import { describe, expect, it } from 'vitest';
import { formOf } from '#shared/form/forms';
import { helpTopics } from './help-topics';

const form = formOf('2021');
const headings = (page: Parameters<typeof helpTopics>[1], cell?: string) =>
  helpTopics(form, page, cell).map(({ heading }) => heading);

describe('helpTopics', () => {
  it('speaks of the cell first, then of its section', () => {
    expect(headings('requests', 'requests.notProcessedRepeat.naturalPerson')).toEqual([
      '重复申请／自然人',
      '三、收到和处理政府信息公开申请情况',
    ]);
  });

  it('forgets a cell of another table', () => {
    expect(headings('disputes', 'requests.notProcessedRepeat.naturalPerson')).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  it('has words for every customary sub-heading of a text', () => {
    expect(headings('problems')).toEqual([
      '五、存在的主要问题及改进情况',
      '（一）存在的主要问题',
      '（二）改进情况',
    ]);
  });

  it('has help for every page that is filled in, in both forms', () => {
    for (const one of [formOf('2019'), form]) {
      expect(helpTopics(one, 'basics', undefined)).not.toEqual([]);
      for (const { id } of one.sections) expect(helpTopics(one, id, undefined)).not.toEqual([]);
    }
  });
});
