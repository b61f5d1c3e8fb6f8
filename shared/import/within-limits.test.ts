import { describe, expect, it } from 'vitest';
import type { ForeignBlock } from './foreign-document';
import { readForeignDocument } from './read-foreign-document';
import { leftOverLines } from './reading-words';

const line = (text: string): ForeignBlock => ({ kind: 'paragraph', text });
const HEAD = [line('某局2024年政府信息公开工作年度报告'), line('一、总体情况')];

describe('a document larger than any report', () => {
  it('gives no text that no report may hold, and says which it left out', () => {
    const { narrative, leftOver } = readForeignDocument([...HEAD, line('字'.repeat(200_001))]);
    expect(narrative.overview).toBe('');
    expect(leftOverLines(leftOver)[0]).toMatch(/^第一部分：“字+….*”。文字太长，没有读。$/u);
  });

  it('lists what it has no place for up to a limit, and says how much there is more', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => line(`多出来的第 ${at} 段`));
    const { leftOver } = readForeignDocument([...HEAD, line('二、主动公开政府信息情况'), ...texts]);
    expect(leftOver).toHaveLength(2001);
    expect(leftOverLines(leftOver).at(-1)).toBe('以下还有 1000 处：“…”。太多，没有一一列出。');
  });

  it('spreads out no more merged cells than a document may have, however many tables hold them', () => {
    const rows = Array.from({ length: 1000 }, (_, at) =>
      at === 0 ? [{ text: '1', rowSpan: 1000, colSpan: 256 }] : [],
    );
    const tables = Array.from(
      { length: 50 },
      (_, at): ForeignBlock => ({ kind: 'table', name: `第 ${at} 张表`, rows }),
    );
    expect(readForeignDocument(tables).tooLarge).toHaveLength(49);
  });

  it('takes no minutes over lines that all look like headings, or heads that all stand over one another', () => {
    const numbered = Array.from({ length: 20_000 }, (_, at) =>
      line(`一、多出来的第 ${at} 段文字，不是哪一部分的标题`),
    );
    const heads = Array.from({ length: 900 }, () =>
      Array.from({ length: 200 }, () => ({ text: '总计', rowSpan: 1, colSpan: 1 })),
    );
    const started = performance.now();
    readForeignDocument([...numbered, { kind: 'table', name: '表', rows: heads }]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
