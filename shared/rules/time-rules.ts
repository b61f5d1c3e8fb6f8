import type { Stretch } from '../reading/sentence-at';
import { namedPeriods } from '../reading/statistics-periods';
import { quotable } from '../values/quotable';
import { copiedYears } from './copied-years';
import { basics, previousBasics, previousText, text } from './input';
import { onEveryText } from './on-every-text';
import type { Rule } from './rule';
import { staleYears } from './stale-years';
import { wrongPeriods } from './wrong-period';

function isWithinOne(periods: readonly Stretch[], { start }: Stretch): boolean {
  return periods.some((period) => period.start <= start && start < period.end);
}

/** Both ends written in full, with 自 and 止. */
const LONGEST_PERIOD = 40;

/** Family N on years and dates. The program prints the title; last year's year stays behind in the texts. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: 'N-08',
    severity: 'warning',
    title: '文中的年份与报告年度相符',
    source: { kind: 'practice', text: '审核时常见：正文、开头说明留着去年的年份' },
    expand: onEveryText(
      (part) => ({ basics, body: text(part) }),
      (read, { part, name }) => {
        const { reportYear } = read.basics;
        if (!Number.isInteger(reportYear)) return undefined;
        const stale = staleYears(read.body, reportYear, part === 'preface');
        const [first] = stale;
        if (first === undefined) return undefined;
        const years = [...new Set(stale.map(({ year }) => `“${year}年”`))].join('');
        const count = stale.length > 1 ? `，共 ${stale.length} 处` : '';
        return {
          message: `${name}出现${years}，与报告年度 ${reportYear} 不符${count}。请核对是否留着别的年度的内容。`,
          expected: reportYear,
          actual: first.year,
          place: { part, start: first.start, end: first.end },
        };
      },
    ),
  },
  {
    id: 'N-08b',
    severity: 'warning',
    title: '照抄去年的一段，年份没有改',
    source: { kind: 'practice', text: '审核时常见：从去年年报复制的段落留着去年的年份' },
    expand: onEveryText(
      (part) => ({ basics, previousBasics, body: text(part), former: previousText(part) }),
      (read, { part, name }) => {
        const { reportYear } = read.basics;
        const lastYear = read.previousBasics.reportYear;
        // Without those N-08 and N-09 speak of already.
        const periods = namedPeriods(read.body);
        const told = new Set(staleYears(read.body, reportYear, part === 'preface').map(({ start }) => start));
        const copied = copiedYears(read.body, read.former, lastYear).filter(
          (mention) => !told.has(mention.start) && !isWithinOne(periods, mention),
        );
        const [first] = copied;
        if (first === undefined) return undefined;
        const count = copied.length > 1 ? `共 ${copied.length} 处，` : '';
        return {
          message: `${name}有与去年年报一字不差的段落，其中写着“${lastYear}年”，${count}本年报是 ${reportYear} 年度。请改成今年的情况；确实说的是 ${lastYear} 年的，请写说明。`,
          expected: reportYear,
          actual: first.year,
          place: { part, start: first.start, end: first.end },
        };
      },
    ),
  },
  {
    id: 'N-09',
    severity: 'warning',
    title: '统计期限是 1 月 1 日至 12 月 31 日',
    source: { kind: 'practice', text: '按公历年度统计；有公布的年报统计到 12 月 15 日' },
    expand: onEveryText(
      (part) => ({ basics, body: text(part) }),
      (read, { part, name }) => {
        const { reportYear } = read.basics;
        if (!Number.isInteger(reportYear)) return undefined;
        const wrong = wrongPeriods(read.body, reportYear)[0];
        if (wrong === undefined) return undefined;
        const { start, end } = wrong;
        const due = `${reportYear}年1月1日至12月31日`;
        const phrase = read.body.slice(start, end);
        return {
          message: `${name}的统计期限应为 ${due}，文中为“${quotable(phrase, LONGEST_PERIOD)}”。请核对。`,
          expected: due,
          actual: phrase,
          place: { part, start, end },
        };
      },
    ),
  },
];
