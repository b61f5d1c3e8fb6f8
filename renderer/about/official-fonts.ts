/** A font the official layout names, and the names under which a PC may have it. */
export interface OfficialFont {
  readonly role: string;
  /** As people call it. */
  readonly name: string;
  /** Full and PostScript names, of the font itself and of those that stand in for it by custom. */
  readonly faces: readonly string[];
}

/** Fonts of a GB/T 9704 document, in the order of the page. 宋体 is set in the tables. */
export const OFFICIAL_FONTS: readonly OfficialFont[] = [
  {
    role: '标题',
    name: '方正小标宋',
    faces: [
      '方正小标宋简体',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      'FZXBSJW--GB1-0',
      'FZXBSK--GBK1-0',
      'FZXiaoBiaoSong-B05',
    ],
  },
  {
    role: '正文',
    name: '仿宋',
    faces: [
      '仿宋_GB2312',
      '仿宋',
      'FangSong_GB2312',
      'FangSong',
      'STFangsong',
      '方正仿宋_GBK',
      'FZFSK--GBK1-0',
    ],
  },
  {
    role: '一级标题',
    name: '黑体',
    faces: ['黑体', 'SimHei', 'STHeiti', '方正黑体_GBK', 'FZHTK--GBK1-0'],
  },
  {
    role: '二级标题',
    name: '楷体',
    faces: ['楷体_GB2312', '楷体', 'KaiTi_GB2312', 'KaiTi', 'STKaiti', '方正楷体_GBK', 'FZKTK--GBK1-0'],
  },
  { role: '表格', name: '宋体', faces: ['宋体', 'SimSun', 'STSong'] },
];
