import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawableStretches } from '#shared/values/drawable-characters';
import { findFontsFolder } from '../../electron/exports/fonts/find-fonts-folder';
import { FONT_FILES, type FontFileKey } from '../../electron/exports/fonts/font-files';
import { isCommon } from '../../electron/exports/pdf/glyph-text';
import { fontkit } from '../../electron/exports/pdf/pdfkit-fontkit';
import { prepareFonts } from '../prepare-fonts';
import { gb2312Characters, standardHanzi } from './font-characters';
import { FONT_LICENCES } from './font-recipe';

const RARE_NAMES = [...'䶮㛃𬭎堃珺喆昇淼赟龑㐂'];
const SUBSETS: FontFileKey[] = ['serif', 'serifBold', 'sans'];

beforeAll(async () => {
  await prepareFonts();
});

const open = (key: FontFileKey) => fontkit.create(readFileSync(join(findFontsFolder(), FONT_FILES[key])));
const missingIn = (key: FontFileKey, characters: readonly string[]) => {
  const font = open(key);
  return characters.filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).join('');
};

describe('the fonts the program carries', () => {
  it('know the two official sets of hanzi', () => {
    expect(standardHanzi()).toHaveLength(8105);
    expect(
      gb2312Characters().filter((character) => /\p{Script=Han}/u.test(character)).length,
    ).toBeGreaterThan(6763);
  });

  it.each(SUBSETS)('draw 通用规范汉字表 in %s', (key) => {
    expect(missingIn(key, standardHanzi())).toBe('');
  });

  it.each(SUBSETS)('draw GB2312 in %s', (key) => {
    expect(missingIn(key, gb2312Characters())).toBe('');
  });

  it.each(SUBSETS)('draw 〓 and everything a page carries of itself in %s', (key) => {
    expect(missingIn(key, [...'〓— 0123456789草稿，未通过校验码abcdef+-./万元…'])).toBe('');
  });

  it('draw rare names with the full font behind them', () => {
    expect(missingIn('serifFull', RARE_NAMES)).toBe('');
  });

  it('are what the check of characters that cannot be printed goes by', () => {
    const drawn = open('serifFull').characterSet.filter(
      (codePoint: number) =>
        codePoint >= 0x20 &&
        codePoint !== 0xfffd &&
        !/\p{Private_Use}/u.test(String.fromCodePoint(codePoint)),
    );
    const known = drawableStretches().flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
    );
    expect(known).toEqual([...new Set<number>(drawn)].sort((a, b) => a - b));
  });

  it.each(SUBSETS)('are small in %s', (key) => {
    expect(readFileSync(join(findFontsFolder(), FONT_FILES[key])).length).toBeLessThan(4_500_000);
  });

  it('stand beside their licences', () => {
    for (const name of Object.keys(FONT_LICENCES))
      expect(readFileSync(join(findFontsFolder(), name), 'utf8')).toContain('SIL Open Font License');
  });

  it.each(Object.keys(FONT_FILES) as FontFileKey[])('share no glyph among common characters in %s', (key) => {
    const font = open(key);
    const byGlyph = new Map<number, number[]>();
    for (const codePoint of font.characterSet.filter(isCommon)) {
      const { id } = font.glyphForCodePoint(codePoint);
      byGlyph.set(id, [...(byGlyph.get(id) ?? []), codePoint]);
    }
    expect([...byGlyph.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
  });

  it('are not made again when nothing changed', async () => {
    expect(await prepareFonts()).toBe(false);
  });
});
