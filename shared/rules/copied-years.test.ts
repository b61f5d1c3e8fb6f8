import { describe, expect, it } from 'vitest';
import { copiedYears } from './copied-years';

const FORMER =
  '截至2023年底，共有信息 300 条。\n自2023年起执行新格式。\n２０２３年共培训 2 次。\n二〇二三年无诉讼。';

/** What is found, as it is written in the text. */
function found(text: string): string[] {
  return copiedYears(text, FORMER, 2023).map(({ start, end }) => text.slice(start, end));
}

describe('copiedYears', () => {
  it('finds the year of a paragraph taken over word for word, with its place', () => {
    expect(found('新写的一段。\n截至2023年底，共有信息 300 条。')).toEqual(['2023年']);
    expect(found('　　截至2023年底，共有信息300条。')).toEqual(['2023年']);
  });

  it('finds it in full-width figures and spelt out', () => {
    expect(found('２０２３年共培训 2 次。\n二〇二三年无诉讼。')).toEqual(['２０２３年', '二〇二三年']);
  });

  it('says nothing once the year is changed, or the paragraph is another', () => {
    expect(found('截至2024年底，共有信息 300 条。')).toEqual([]);
    expect(found('截至2023年底，共有信息 301 条。')).toEqual([]);
  });

  it('leaves alone what began in that year and goes on', () => {
    expect(found('自2023年起执行新格式。')).toEqual([]);
  });

  it.each([
    ['one paragraph', '2023年'.repeat(6000)],
    ['paragraphs that were all there last year', '2023年共培训 2 次。\n'.repeat(10_000)],
  ])('is quick on a long text of %s', (_kind, long) => {
    const before = performance.now();
    copiedYears(long, `${FORMER}\n2023年共培训 2 次。`, 2023);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
