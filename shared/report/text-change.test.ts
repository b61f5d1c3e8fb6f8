import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuesBurst, textChange } from './text-change';

describe('textChange', () => {
  it('names the one stretch in which two texts differ', () => {
    expect(textChange('收到申请5件。', '收到申请12件。')).toEqual({ start: 4, removed: '5', inserted: '12' });
    expect(textChange('', '甲')).toEqual({ start: 0, removed: '', inserted: '甲' });
    expect(textChange('甲乙丙', '甲丙')).toEqual({ start: 1, removed: '乙', inserted: '' });
  });

  it('makes the one text into the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '\n'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, inserted } = textChange(before, after);
        expect(before.slice(0, start) + inserted + before.slice(start + removed.length)).toBe(after);
        expect(before.slice(start, start + removed.length)).toBe(removed);
      }),
    );
  });
});

describe('continuesBurst', () => {
  const typed = (...texts: string[]) => {
    const changes = texts.slice(1).map((text, at) => textChange(texts[at] ?? '', text));
    const [former, next] = changes.slice(-2);
    if (former === undefined || next === undefined) throw new Error('three texts make two changes');
    return continuesBurst(former, next);
  };

  it('goes on with typing at the caret, and with deleting from it', () => {
    expect(typed('', '主动', '主动公开')).toBe(true);
    expect(typed('主动公开', '主动公', '主动')).toBe(true);
    expect(typed('主动', '主动公', '主动')).toBe(true);
  });

  it('ends at a punctuation mark and where the caret has jumped', () => {
    expect(typed('', '主动公开。', '主动公开。依')).toBe(false);
    expect(typed('', '一段\n', '一段\n二')).toBe(false);
    expect(typed('甲乙', '甲乙丙', '丁甲乙丙')).toBe(false);
    expect(typed('甲乙丙', '甲乙丙丁', '乙丙丁')).toBe(false);
  });

  it('ends where one stretch is put in place of another', () => {
    expect(typed('甲乙', '甲乙丙', '甲乙丁')).toBe(false);
  });
});
