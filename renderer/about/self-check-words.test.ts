import { describe, expect, it } from 'vitest';
import { selfCheckWords } from './self-check-words';

describe('selfCheckWords', () => {
  it('says how many files are as they were built', () => {
    expect(selfCheckWords({ outcome: 'intact', files: 34, digest: 'x' })).toEqual({
      sentence: '自检通过：34 个程序文件都与制作时一致。',
      files: [],
    });
  });

  it('names what is wrong, and what to do', () => {
    const words = selfCheckWords({
      outcome: 'damaged',
      files: 34,
      changed: ['main/main.cjs'],
      missing: [],
      added: ['renderer/a.js', 'renderer/b.js'],
    });
    expect(words.sentence).toContain('核对了 34 个程序文件，1 个有改动，2 个是多出来的。');
    expect(words.sentence).toContain('请从安装包重新安装；草稿不受影响。');
    expect(words.files).toEqual(['有改动：main/main.cjs', '多出来：renderer/a.js', '多出来：renderer/b.js']);
  });

  it('does not list hundreds', () => {
    const missing = Array.from({ length: 300 }, (_, at) => `fonts/${at}`);
    const { files } = selfCheckWords({ outcome: 'damaged', files: 300, changed: [], missing, added: [] });
    expect(files).toHaveLength(21);
    expect(files.at(-1)).toBe('另有 280 个');
  });
});
