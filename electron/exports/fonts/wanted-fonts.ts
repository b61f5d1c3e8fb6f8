import type { FontRole } from '#shared/layout/page-document';

/** Roles with a font of their own; Latin letters and digits in running text have one too. */
export type WantedRole = Exclude<FontRole, 'tableNote' | 'pageNumber'> | 'latin' | 'rare';

/** A font by the name a person knows it by, and the names font files give it. */
export interface WantedFont {
  readonly shownName: string;
  readonly names: readonly string[];
}

const font = (shownName: string, ...names: readonly string[]): WantedFont => ({
  shownName,
  names: [shownName, ...names],
});

/**
 * The fonts of the standard in the order they are taken (spec/typography.md section 6). 方正 fonts are found by their
 * own names; none of them is carried, because their licences forbid it.
 */
export const WANTED_FONTS: Readonly<Record<WantedRole, readonly WantedFont[]>> = {
  title: [
    font('方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'FZXBSJW--GB1-0'),
    font('方正小标宋_GBK', 'FZXiaoBiaoSong-B05', 'FZXBSK--GBK1-0'),
    font('华文中宋', 'STZhongsong'),
  ],
  body: [
    font('仿宋_GB2312', 'FangSong_GB2312'),
    font('仿宋', 'FangSong'),
    font('方正仿宋_GBK', 'FZFangSong-Z02', 'FZFSK--GBK1-0'),
    font('华文仿宋', 'STFangsong'),
  ],
  heading1: [
    font('黑体', 'SimHei'),
    font('方正黑体_GBK', 'FZHei-B01', 'FZHTK--GBK1-0'),
    font('华文黑体', 'STHeiti'),
  ],
  heading2: [
    font('楷体_GB2312', 'KaiTi_GB2312'),
    font('楷体', 'KaiTi'),
    font('方正楷体_GBK', 'FZKai-Z03', 'FZKTK--GBK1-0'),
    font('华文楷体', 'STKaiti'),
  ],
  table: [
    font('宋体', 'SimSun'),
    font('华文宋体', 'STSong'),
    font('方正书宋_GBK', 'FZShuSong-Z01', 'FZSSK--GBK1-0'),
  ],
  latin: [font('Times New Roman', 'TimesNewRomanPSMT')],
  /** For single characters that nothing else has. */
  rare: [
    font('宋体-ExtB', 'SimSun-ExtB'),
    font('宋体-ExtG', 'SimSun-ExtG', 'SimSunExtG'),
    font('思源宋体', 'Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Source Han Serif SC'),
    font('花园明朝B', 'HanaMinB'),
  ],
};
