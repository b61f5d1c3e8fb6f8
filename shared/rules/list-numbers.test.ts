import { describe, expect, it } from 'vitest';
import { misplacedNumber, NUMBER_STYLES, numberInWords } from './list-numbers';

function styled(id: string) {
  const style = NUMBER_STYLES.find((candidate) => candidate.id === id);
  if (style === undefined) throw new Error(id);
  return style;
}
const bracketed = (text: string) => misplacedNumber(text, styled('bracketed'));

describe('misplacedNumber, （一）', () => {
  it.each([
    ['（一）甲\n（二）乙\n（四）丙', 'skipped', 4, 2],
    ['（一）甲\n（二）乙\n（二）丙', 'repeated', 2, 2],
    ['（一）甲\n(二)乙\n（四）丙', 'skipped', 4, 2],
    ['（一）甲\n（二）乙\n（三）丙\n（二）丁', 'outOfOrder', 2, 3],
    ['（二）甲\n（三）乙', 'firstMissing', 2, 0],
    ['（九）甲', 'firstMissing', 9, 0],
    ['（一）甲。（三）乙', 'skipped', 3, 1],
    ['（一）甲\n（一）乙', 'repeated', 1, 1],
  ] as const)('finds the fault in %j', (text, fault, number, before) => {
    expect(bracketed(text)).toMatchObject({ fault, number, before });
  });

  it('says where it stands', () => {
    const text = '（一）甲\n　（三）乙';
    const found = bracketed(text);
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
    expect(bracketed(text)).toBeUndefined();
  });

  it('stays quick on a hostile text', () => {
    const start = process.cpuUsage();
    expect(bracketed('第一百条（'.repeat(20_000))).toBeUndefined();
    expect(bracketed(`${'　'.repeat(50_000)}${'甲（一）'.repeat(50_000)}`)).toBeUndefined();
    for (const style of NUMBER_STYLES) {
      expect(misplacedNumber('一、1.；一是'.repeat(30_000), style)?.start ?? 0).toBeLessThan(30);
    }
    // Of the processor's time, which other programs do not lengthen.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

describe('misplacedNumber in other styles', () => {
  it.each([
    ['point', '一是甲；二是乙。四是丁。', 'skipped', 4, 2],
    ['point', '一是甲；二是乙；三是丙；三是丁。', 'repeated', 3, 3],
    ['digit', '1.甲\n3.乙', 'skipped', 3, 1],
    ['digit', '1、甲\n2、乙\n2、丙', 'repeated', 2, 2],
    ['heading', '一、主要问题。甲。\n三、改进情况。乙。', 'skipped', 3, 1],
  ] as const)('finds the fault (%s) in %j', (id, text, fault, number, before) => {
    expect(misplacedNumber(text, styled(id))).toMatchObject({ fault, number, before });
  });

  it.each([
    ['point', '一是甲；二是乙。另外，一是丙；二是丁。'],
    ['point', '不是一是二，三是后来的。'],
    ['point', '三是补充。'],
    ['digit', '1.甲\n2.乙\n（二）丙\n1.丁\n2.戊'],
    ['digit', '全年 12.5 万件。\n3.甲'],
    ['digit', '1.甲；2.乙\n3.丙'],
    ['heading', '一、二季度 30 件，三、四季度 40 件。'],
  ] as const)('finds none (%s) in %j', (id, text) => {
    expect(misplacedNumber(text, styled(id))).toBeUndefined();
  });

  it('writes a number as its style does', () => {
    const written = [1, 10, 12, 20, 23].map((number) => numberInWords(styled('bracketed'), number));
    expect(written).toEqual(['“（一）”', '“（十）”', '“（十二）”', '“（二十）”', '“（二十三）”']);
    expect(numberInWords(styled('digit'), 12)).toBe('“12.”');
    expect(numberInWords(styled('point'), 3)).toBe('“三是”');
  });
});
