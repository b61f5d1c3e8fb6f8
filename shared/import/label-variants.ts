/**
 * Ways in which offices write the same label, brought to one on both sides before labels are compared. Each pair is
 * known from published reports or is a common slip of the pen; none makes two labels of a form alike (tested).
 */
export const LABEL_VARIANTS: readonly (readonly [written: string, meant: string])[] = [
  ['行政规范性文件', '规范性文件'],
  ['本年度', '本年'],
  ['上年度', '上年'],
  ['下年度', '下年'],
  ['钩稽', '勾稽'],
  ['其它', '其他'],
  ['合计', '总计'],
  ['制订', '制定'],
  ['缴交', '缴纳'],
];

/**
 * Parts of characters that programs turning PDF into Word put in place of the characters, where NFKC leaves them
 * alone (CJK Radicals Supplement). The Kangxi radicals it does bring back.
 */
export const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻓': '长',
  '⻔': '门',
  '⻅': '见',
  '⻉': '贝',
  '⻋': '车',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};
