import type { Form, FormSection, FormTable } from '../form/form';
import { FIRST_REPORT_YEAR, formOf } from '../form/forms';
import { basics, hasPrevious, previousBasics, previousText, text } from './input';
import { type Fault, instance, type Rule, type RuleInstance } from './rule';
import { textLikeness } from './text-likeness';
import { isSteadyColumn, YEAR_FIGURE_RULES } from './year-figure-rules';

/** Family Y: year against year (spec/rules.md section 8). */

const NEARLY_THE_SAME = 0.9;

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

/** Y-09, where a new form shares less than half the columns of 表二 with the one before. */
function newFormFault(form: Form, former: Form): Fault | undefined {
  const { columnIds } = form.tables.disclosure;
  const shared = columnIds.filter((column) => former.tables.disclosure.columnIds.includes(column));
  if (form.template === former.template || shared.length * 2 >= columnIds.length) return undefined;
  const compared = shared
    .filter(isSteadyColumn)
    .map((column) => columnNameIn(form.tables.disclosure, column));
  return {
    message: `今年改用新格式，表二多数栏目与去年不可比。${compared.length === 0 ? '表二不作跨年核对' : `表二跨年只核对${compared.join('、')}`}。`,
  };
}

/** `本年处理决定数量` → `处理决定数量`: the year goes without saying where two are compared. */
function columnNameIn({ cells }: FormTable, column: string): string {
  return (cells.find((cell) => cell.column === column)?.columnName ?? column).replace(/^本年/, '');
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
    source: { kind: 'sense', text: '两版表二的栏目大多不同' },
    expand: (form) =>
      form.firstYear === FIRST_REPORT_YEAR
        ? []
        : [
            instance({
              section: 'disclosure',
              cells: [],
              reads: { previousBasics },
              inspect: (read) => newFormFault(form, formOf(read.previousBasics.template)),
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
          read.hasPrevious || !(read.basics.reportYear > FIRST_REPORT_YEAR)
            ? undefined
            : { message: '没有去年的年报数据，跨年核对未进行。可导入去年的年报。' },
      }),
    ],
  },
];
