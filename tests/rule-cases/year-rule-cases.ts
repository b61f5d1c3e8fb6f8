import type { RuleCase } from './rule-case';

const CARRIED = 'requests.carriedOver.naturalPerson';
const FORWARD = 'requests.carriedForward.naturalPerson';
const IN_FORCE = 'disclosure.normativeDocuments.inForce';
const ISSUED = 'disclosure.normativeDocuments.issuedThisYear';
const REPEALED = 'disclosure.normativeDocuments.repealedThisYear';
const DISCLOSED = 'disclosure.regulations.disclosedThisYear';
const ALL_DISCLOSED = 'disclosure.regulations.totalDisclosed';
const PENALTIES = 'disclosure.penalties.decisionCount';
const FEE = 'disclosure.fees.feeAmount';
const PENDING = 'disputes.review.pending';

/** Last year's text as it stands in this year's, but for the figures. */
const COPIED =
  '存在的主要问题：2023年公开目录更新不够及时，3个科室的业务培训没有跟上。改进措施：完善公开目录，按季度组织2次业务培训，定期检查。';
const COPIED_BEFORE = COPIED.replace('2023', '2022').replace('3个', '5个').replace('2次', '1次');
const REWRITTEN = COPIED.replace('业务培训没有跟上', '政策解读形式单一').replace('完善公开目录', '增加图解');

export const YEAR_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'Y-01',
    on: '2021',
    holds: { cells: { [CARRIED]: 1 } },
    fails: { cells: { [CARRIED]: 3 } },
    message:
      '上年结转（自然人）填 3 件，去年年报的结转下年度是 1 件，相差 2。如去年有误或机构合并，请写明原因。',
    cells: [CARRIED],
    notYet: { cells: { [CARRIED]: null } },
    previous: { reportYear: 2023 },
  },
  {
    rule: 'Y-01',
    on: '2021',
    holds: { reportYear: 2021, cells: { [CARRIED]: 2 } },
    fails: { reportYear: 2021, cells: { [CARRIED]: 1 } },
    message:
      '上年结转（自然人）填 1 件，去年年报的结转下年度是 2 件，相差 1。如去年有误或机构合并，请写明原因。',
    cells: [CARRIED],
    notYet: { reportYear: 2021, cells: { [CARRIED]: 1 } },
    previous: { reportYear: 2020, cells: { [FORWARD]: 2 } },
    previousOn: '2019',
    notYetWithoutPrevious: true,
  },
  {
    // Last year's report prints only the total: its columns cannot say it.
    rule: 'Y-01',
    on: '2021',
    holds: { cells: { [CARRIED]: 4 } },
    fails: {},
    message:
      '上年结转（总计）填 1 件，去年年报的结转下年度是 4 件，相差 3。如去年有误或机构合并，请写明原因。',
    cells: ['requests.carriedOver.total'],
    notYet: { cells: { [CARRIED]: null } },
    previous: {
      reportYear: 2023,
      cells: { [FORWARD]: null },
      stated: { 'requests.carriedForward.total': '4' },
    },
  },
  {
    rule: 'Y-02',
    on: '2021',
    holds: { cells: { [IN_FORCE]: 11, [ISSUED]: 2, [REPEALED]: 1 } },
    fails: { cells: { [IN_FORCE]: 12, [ISSUED]: 2, [REPEALED]: 1 } },
    message:
      '行政规范性文件：去年有效 10＋制发 2－废止 1＝11，现填 12，相差 1。如有清理、自然失效等，请说明。',
    cells: [IN_FORCE, ISSUED, REPEALED],
    notYet: { cells: { [IN_FORCE]: 12, [ISSUED]: null } },
    previous: { reportYear: 2023, cells: { [IN_FORCE]: 10 } },
  },
  {
    rule: 'Y-03',
    on: '2019',
    holds: { cells: { 'disclosure.licensing.itemsLastYear': 7 } },
    fails: { cells: { 'disclosure.licensing.itemsLastYear': 10 } },
    message:
      '行政许可：上一年项目数量应为去年的 10－3＝7，现填 10，相差 3。请与去年的年报核对；如去年有误，请说明。',
    cells: ['disclosure.licensing.itemsLastYear'],
    notYet: { cells: { 'disclosure.licensing.itemsLastYear': null } },
    previous: {
      reportYear: 2019,
      cells: { 'disclosure.licensing.itemsLastYear': 10, 'disclosure.licensing.itemsChange': '-3' },
    },
  },
  {
    rule: 'Y-04',
    on: '2019',
    holds: { cells: { [ALL_DISCLOSED]: 12, [DISCLOSED]: 2 } },
    fails: { cells: { [ALL_DISCLOSED]: 15, [DISCLOSED]: 2 } },
    message:
      '规章：对外公开总数比去年加本年新公开还多。去年 10＋本年新公开 2＝12，现填 15，相差 3。请核对这两格。',
    cells: [ALL_DISCLOSED, DISCLOSED],
    notYet: { cells: { [ALL_DISCLOSED]: 15, [DISCLOSED]: null } },
    previous: { reportYear: 2019, cells: { [ALL_DISCLOSED]: 10 } },
  },
  {
    rule: 'Y-05',
    on: '2021',
    holds: { cells: { 'disputes.review.upheld': 2, 'disputes.review.otherResult': 1 } },
    fails: { cells: { 'disputes.review.upheld': 1 } },
    message:
      '行政复议：去年有 3 件尚未审结，今年这一类总计只有 1 件，相差 2。请核对去年未审结的案件今年是否已填结果。',
    cells: ['disputes.review.total'],
    notYet: { cells: { 'disputes.review.corrected': null } },
    previous: { reportYear: 2023, cells: { [PENDING]: 3 } },
  },
  {
    rule: 'Y-06',
    on: '2021',
    holds: { cells: { [PENALTIES]: 100 } },
    fails: { cells: { [PENALTIES]: 101 } },
    message: '“行政处罚／本年处理决定数量”今年 101 件，去年 10 件，相差 91，变化很大，请核对。',
    cells: [PENALTIES],
    notYet: { cells: { [PENALTIES]: null } },
    previous: { reportYear: 2023, cells: { [PENALTIES]: 10 } },
  },
  {
    rule: 'Y-06',
    on: '2021',
    holds: { cells: { 'requests.newlyReceived.naturalPerson': 10 } },
    fails: { cells: { 'requests.newlyReceived.naturalPerson': 3 } },
    message: '“本年新收／总计”今年 3 件，去年 31 件，相差 28，变化很大，请核对。',
    cells: ['requests.newlyReceived.total'],
    notYet: { cells: { 'requests.newlyReceived.otherOrg': null } },
    previous: { reportYear: 2023, cells: { 'requests.newlyReceived.naturalPerson': 31 } },
  },
  {
    rule: 'Y-07',
    on: '2021',
    holds: { cells: { [FEE]: '51999.99' } },
    fails: { cells: { [FEE]: '521500' } },
    message:
      '收费金额与去年相差 10000 倍，单位是否填错（元／万元）？今年 521500 万元，去年 52.15 万元，请核对。',
    cells: [FEE],
    notYet: { cells: { [FEE]: '五十二' } },
    previous: { reportYear: 2023, cells: { [FEE]: '52.15' } },
  },
  {
    rule: 'Y-07',
    on: '2021',
    holds: { cells: { [FEE]: '0' } },
    fails: { cells: { [FEE]: '3' } },
    message: '收费金额与去年相差约 9667 倍，单位是否填错（元／万元）？今年 3 万元，去年 29000 万元，请核对。',
    cells: [FEE],
    notYet: { cells: { [FEE]: null } },
    previous: { reportYear: 2023, cells: { [FEE]: '29000' } },
  },
  {
    rule: 'Y-08',
    on: '2021',
    holds: { narrative: { problems: REWRITTEN } },
    fails: { narrative: { problems: COPIED } },
    message: '第五部分与去年几乎相同，请更新。除数字和年份外，文字全部与去年一样。',
    cells: [],
    key: 'Y-08:problems',
    notYet: { narrative: { problems: '' } },
    previous: {
      reportYear: 2023,
      narrative: { overview: '去年的总体情况。', problems: COPIED_BEFORE },
    },
  },
  {
    rule: 'Y-08',
    on: '2019',
    holds: { narrative: { overview: REWRITTEN } },
    fails: { narrative: { overview: COPIED.replace('定期', '每月') } },
    message: '第一部分与去年几乎相同，请更新。除数字和年份外，有 92% 的文字与去年一样。',
    cells: [],
    key: 'Y-08:overview',
    notYet: { narrative: { overview: COPIED } },
    previous: { reportYear: 2019, narrative: { overview: COPIED_BEFORE, problems: '去年的问题。' } },
    notYetWithoutPrevious: true,
  },
  {
    rule: 'Y-09',
    on: '2021',
    holds: { reportYear: 2022 },
    fails: { reportYear: 2021 },
    message: '今年改用新格式，表二多数栏目与去年不可比。表二跨年只核对处理决定数量。',
    cells: [],
    key: 'Y-09',
    notYet: { reportYear: 2021 },
    previous: { reportYear: 2020 },
    previousOn: '2019',
    notYetWithoutPrevious: true,
  },
  {
    rule: 'Y-10',
    on: '2019',
    holds: { reportYear: 2019 },
    fails: { reportYear: 2020 },
    message: '没有去年的年报数据，跨年核对未进行。可导入去年的年报。',
    cells: [],
    key: 'Y-10',
    notYet: { reportYear: 2020 },
  },
];
