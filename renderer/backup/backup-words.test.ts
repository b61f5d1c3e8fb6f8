import { describe, expect, it } from 'vitest';
import { madeWords, restoredWords } from './backup-words';

const made = { outcome: 'saved', location: '', shownPath: '', drafts: 12, versions: 0, leftOut: [] } as const;
const restored = {
  outcome: 'restored',
  restored: 0,
  replaced: 0,
  keptBoth: 0,
  unchanged: 0,
  failed: [],
  stopped: false,
} as const;

describe('the words of a backup', () => {
  it('say what is in it and that it was read back', () => {
    expect(madeWords({ ...made, leftOut: [] })).toBe('已备份 12 份年报，存好以后读了一遍，核对无误。');
    expect(madeWords({ ...made, versions: 30, leftOut: ['甲局'] })).toBe(
      '已备份 12 份年报、30 个早先版本，存好以后读了一遍，核对无误。有 1 份读不出来，没有备份：甲局。',
    );
  });

  it('say what became of every draft', () => {
    expect(restoredWords({ ...restored, failed: [] })).toBe('没有恢复任何年报。');
    expect(
      restoredWords({ ...restored, restored: 3, replaced: 1, keptBoth: 2, unchanged: 4, failed: ['甲局'] }),
    ).toBe(
      '已从备份恢复：恢复 3 份；替换 1 份，替换之前的内容已存为早先版本；另存 2 份，名称后面加了“（备份）”；4 份与本机相同，没有改动。有 1 份没有恢复完全，请再试一次：甲局。',
    );
    expect(restoredWords({ ...restored, restored: 1, failed: [], stopped: true })).toBe(
      '已停止。已从备份恢复：恢复 1 份。',
    );
  });
});
