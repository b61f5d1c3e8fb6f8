import { describe, expect, it } from 'vitest';
import { findFonts } from './find-fonts';
import { fontWords } from './font-words';
import { OFFICIAL_FONTS } from './official-fonts';

describe('findFonts', () => {
  it('names the first face the PC knows, and those it has none of', async () => {
    const found = await findFonts(async (name) => ['FangSong', '仿宋', 'SimSun'].includes(name));
    expect(found.map((font) => [font.name, font.found])).toEqual([
      ['方正小标宋', undefined],
      ['仿宋', '仿宋'],
      ['黑体', undefined],
      ['楷体', undefined],
      ['宋体', 'SimSun'],
    ]);
  });

  it('is told in words', async () => {
    const told = async (has: (name: string) => boolean) =>
      fontWords(await findFonts(async (name) => has(name)));
    expect(await told(() => true)).toBe('本机的公文字体齐全：方正小标宋、仿宋、黑体、楷体、宋体。');
    expect(await told(() => false)).toMatch(/^本机没有方正小标宋、仿宋、黑体、楷体、宋体。/);
    expect(await told((name) => name === 'SimSun')).toMatch(
      /^本机有宋体，没有方正小标宋、仿宋、黑体、楷体。/,
    );
  });

  it('asks by names that can stand in a style sheet', () => {
    for (const face of OFFICIAL_FONTS.flatMap(({ faces }) => faces))
      expect(face).toMatch(/^[\w\u4e00-\u9fff-]+$/);
  });
});
