import type { FormSection } from '../form/form';
import { FORMS } from '../form/forms';
import { basics, hasPrevious, previousBasics, previousText, text } from './input';
import { instance, type Rule, type RuleInstance } from './rule';
import { textLikeness } from './text-likeness';
import { YEAR_FIGURE_RULES } from './year-figure-rules';

/** Family Y: year against year (spec/rules.md section 8). */

const NEARLY_THE_SAME = 0.9;
/** The year before it was reported on no form of this program: nobody could be asked for that report. */
const FIRST_YEAR = Math.min(...FORMS.map(({ firstYear }) => firstYear));

function likenessCheck(section: Extract<FormSection, { kind: 'narrative' }>): RuleInstance {
  return instance({
    section: section.id,
    cells: [],
    anchor: section.id,
    reads: { present: text(section.id), former: previousText(section.id) },
    inspect: ({ present, former }) => {
      const likeness = textLikeness(present, former);
      if (likeness <= NEARLY_THE_SAME) return undefined;
      return {
        message: `第${section.ordinal}部分与去年几乎相同，请更新。除数字和年份外，${likeness === 1 ? '文字全部' : `有 ${Math.floor(likeness * 100)}% 的文字`}与去年一样。`,
      };
    },
  });
}

export const YEAR_RULES: readonly Rule[] = [
  ...YEAR_FIGURE_RULES,
  {
    id: 'Y-08',
    severity: 'hint',
    title: '文字与去年雷同',
    source: { kind: 'practice', text: '怀化市 2021 年度年报通知把雷同列为问题' },
    expand: (form) =>
      form.sections.flatMap((section) => (section.kind === 'narrative' ? [likenessCheck(section)] : [])),
  },
  {
    id: 'Y-09',
    severity: 'hint',
    title: '改用新格式的第一年',
    templates: ['2021'],
    source: { kind: 'sense', text: '两版表二的栏目大多不同' },
    expand: (form) => [
      instance({
        section: 'disclosure',
        cells: [],
        reads: { basics, previousBasics },
        inspect: (read) =>
          read.previousBasics.template === form.template
            ? undefined
            : {
                message: '今年改用新格式，表二多数栏目与去年不可比。表二跨年只核对处理决定数量。',
              },
      }),
    ],
  },
  {
    id: 'Y-10',
    severity: 'hint',
    title: '没有去年的年报数据',
    source: { kind: 'sense', text: '没有去年的数据无从比较' },
    missing: true,
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics, hasPrevious },
        inspect: (read) =>
          read.hasPrevious || !(read.basics.reportYear > FIRST_YEAR)
            ? undefined
            : { message: '没有去年的年报数据，跨年核对未进行。可导入去年的年报。' },
      }),
    ],
  },
];
