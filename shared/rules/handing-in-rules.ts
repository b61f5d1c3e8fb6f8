import { deadlineFor } from '../profile/deadline-for';
import { portableName } from '../report/portable-name';
import { type People, reportTitle, type UnitKind } from '../report/report';
import { dateInWords } from '../values/calendar-date';
import { quotable } from '../values/quotable';
import type { BasicsField } from './finding';
import { basics, people, profileIfAny, sealIntact, today } from './input';
import { instance, type Rule } from './rule';

/** Family M, the second half: what matters when the finished report is handed in (spec/rules.md section 10). */

const WHO: readonly (readonly [keyof People & BasicsField, string])[] = [
  ['preparedBy', '填报人'],
  ['reviewedBy', '审核人'],
  ['approvedBy', '负责人'],
];

/** What the official day rests on; 《条例》第四十九条 names none for the other kinds of units. */
const DEADLINE_BASIS: Readonly<Record<UnitKind, string>> = {
  department: '日期依据《政府信息公开条例》第四十九条',
  government: '日期依据《政府信息公开条例》第四十九条',
  subdistrict: '多数地方要求与政府部门同步',
  publicInstitution: '多数地方要求与政府部门同步',
  other: '多数地方要求与政府部门同步',
};

export const HANDING_IN_RULES: readonly Rule[] = [
  {
    id: 'M-04',
    severity: 'warning',
    title: '没有过报送时间',
    source: { kind: 'official', text: '《中华人民共和国政府信息公开条例》第四十九条；本地日期以通知为准' },
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics, today, profileIfAny },
        inspect: (read) => {
          const { unit, reportYear } = read.basics;
          if (!Number.isInteger(reportYear)) return undefined;
          const { date, setBy } = deadlineFor(unit.kind, reportYear, read.profileIfAny ?? undefined);
          if (read.today <= date) return undefined;
          const basis =
            setBy === 'local'
              ? `日期由本地通知（${read.profileIfAny?.source}）规定`
              : `${DEADLINE_BASIS[unit.kind]}，本地另有规定的以通知为准`;
          return {
            message: `已过报送时间 ${dateInWords(date)}。${basis}。请尽快报送，并写明原因。`,
            expected: date,
            actual: read.today,
          };
        },
      }),
    ],
  },
  {
    id: 'M-05',
    severity: 'warning',
    title: '报告年度已经结束',
    source: { kind: 'practice', text: '有单位 12 月 25 日就公布了当年的年报' },
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics, today },
        inspect: (read) => {
          const { reportYear } = read.basics;
          if (!Number.isInteger(reportYear) || read.today > `${reportYear}-12-31`) return undefined;
          return {
            message: `${reportYear} 年度还没结束，数据可能不全。统计到 12 月 31 日为止，请在年度结束后再定稿。`,
            actual: read.today,
          };
        },
      }),
    ],
  },
  {
    id: 'M-06',
    severity: 'hint',
    title: '填报人、审核人、负责人',
    source: { kind: 'practice', text: '怀化市、岳阳市通知：负责人审核签发，加盖单位公章' },
    missing: true,
    // The names are asked for where a report is being finished, which is where the date is known. A published report
    // that is only looked at has none, and nothing is wrong with that.
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { people, today },
        inspect: (read) => {
          const blank = WHO.filter(([field]) => read.people[field].trim() === '');
          const [first] = blank;
          if (first === undefined) return undefined;
          return {
            message: `${blank.map(([, name]) => name).join('、')}还没有填写。纸质件需负责人签字并加盖公章。`,
            field: first[0],
          };
        },
      }),
    ],
  },
  {
    id: 'M-07',
    severity: 'hint',
    title: '文件名',
    source: { kind: 'sense', text: '文件名没有统一规定，通常用年报标题' },
    // Every export offers the title as its name; all that can go wrong is a title no disk can hold.
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { basics },
        inspect: (read) => {
          const { name, forbidden, shortened } = portableName(reportTitle(read.basics));
          if (forbidden.length === 0 && !shortened) return undefined;
          const reason =
            forbidden.length > 0
              ? `单位全称里的“${quotable(forbidden.join(''))}”不能用在文件名里`
              : '单位全称太长，文件名放不下';
          return { message: `${reason}。建议文件名：${name}。`, field: 'unitName' };
        },
      }),
    ],
  },
  {
    id: 'M-08',
    severity: 'error',
    title: '文档与数据是同一版本',
    source: { kind: 'sense', text: '导出的文件带有校验码，内容改动后校验码就对不上' },
    expand: () => [
      instance({
        section: 'basics',
        cells: [],
        reads: { sealIntact },
        inspect: (read) =>
          read.sealIntact
            ? undefined
            : { message: '文档与数据不是同一版本：这个文件在导出以后被改动过。请核对内容，重新导出。' },
      }),
    ],
  },
];
