/**
 * The fonts the program carries, by file name. `build/prepare-fonts.ts` makes them, exports and window read them.
 * The subsets hold every character of 通用规范汉字表 and GB2312; the full file is opened only for what lies outside.
 */
export const FONT_FILES = {
  serif: 'NotoSerifSC-Regular.subset.ttf',
  serifBold: 'NotoSerifSC-Bold.subset.ttf',
  sans: 'NotoSansSC-Regular.subset.ttf',
  serifFull: 'NotoSerifSC-Regular.ttf',
} as const;

export type FontFileKey = keyof typeof FONT_FILES;

/** Written last, so that a folder with it is complete. */
export const FONT_STAMP_FILE = 'fonts.json';
