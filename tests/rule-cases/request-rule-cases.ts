import { formOf } from '#shared/form/forms';
import type { RuleCase } from './rule-case';

const cell = (row: string, column: string) => `requests.${row}.${column}`;
const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
];
const balanceCells = (column: string) =>
  ['newlyReceived', 'carriedOver', 'totalHandled', 'carriedForward'].map((row) => cell(row, column));
const RESULTS_2021 = formOf('2021').tables.requests.resultRows;
const RECEIVED = cell('newlyReceived', 'naturalPerson');
const CARRIED_OVER = cell('carriedOver', 'naturalPerson');
const GRANTED = cell('granted', 'naturalPerson');
const FORWARD = cell('carriedForward', 'naturalPerson');
const MISC = cell('otherMisc', 'naturalPerson');
const UNPAID = cell('otherFeeUnpaid', 'naturalPerson');
const NOTHING = { [RECEIVED]: 0, [CARRIED_OVER]: 0, [GRANTED]: 0, [FORWARD]: 0 };
const ONE_UNPAID = { [GRANTED]: 4, [UNPAID]: 1 };

export const REQUEST_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'Q-01',
    on: '2021',
    holds: {},
    // The column of totals waits for the empty cell, so the fault is seen alone.
    fails: { cells: { [FORWARD]: 0, [cell('carriedForward', 'otherOrg')]: null } },
    message:
      '“自然人”一列不平：新收 5＋上年结转 1＝6；办理结果总计 5＋结转下年度 0＝5，相差 1。请核对这四行。',
    cells: balanceCells('naturalPerson'),
    notYet: { cells: { [FORWARD]: 0, [cell('granted', 'naturalPerson')]: null } },
  },
  {
    rule: 'Q-02',
    on: '2021',
    holds: { stated: { [cell('totalHandled', 'naturalPerson')]: '5 件' } },
    fails: { stated: { [cell('totalHandled', 'naturalPerson')]: 7 } },
    message: '“自然人”一列：各办理结果合计 5，与“（七）总计” 7 不一致，相差 2。请核对这一列。',
    cells: [cell('totalHandled', 'naturalPerson'), ...RESULTS_2021.map((row) => cell(row, 'naturalPerson'))],
    notYet: {
      stated: { [cell('totalHandled', 'naturalPerson')]: 7 },
      cells: { [cell('otherMisc', 'naturalPerson')]: null },
    },
  },
  {
    rule: 'Q-03',
    on: '2019',
    holds: { stated: { [cell('granted', 'total')]: 5 } },
    fails: { stated: { [cell('granted', 'total')]: 0 } },
    message: '“予以公开”：六类申请人合计 5，与总计 0 不一致，相差 5。请核对这一行。',
    cells: [cell('granted', 'total'), ...APPLICANTS.map((column) => cell('granted', column))],
    notYet: { stated: { [cell('granted', 'total')]: 0 }, cells: { [cell('granted', 'otherOrg')]: null } },
  },
  {
    rule: 'Q-02',
    on: '2021',
    holds: {},
    fails: { stated: { [cell('totalHandled', 'naturalPerson')]: '　' } },
    message: '“自然人”一列：各办理结果合计 5，原文件的“（七）总计”空着没有填。请核对这一列。',
    cells: [cell('totalHandled', 'naturalPerson'), ...RESULTS_2021.map((row) => cell(row, 'naturalPerson'))],
    notYet: {
      stated: { [cell('totalHandled', 'naturalPerson')]: '' },
      cells: { [cell('otherMisc', 'naturalPerson')]: null },
    },
  },
  {
    rule: 'Q-03',
    on: '2019',
    holds: {},
    fails: { stated: { [cell('granted', 'total')]: '' } },
    message: '“予以公开”：六类申请人合计 5，原文件的总计空着没有填。请核对这一行。',
    cells: [cell('granted', 'total'), ...APPLICANTS.map((column) => cell('granted', column))],
    notYet: { stated: { [cell('granted', 'total')]: '' }, cells: { [cell('granted', 'otherOrg')]: null } },
  },
  {
    rule: 'Q-04',
    on: '2021',
    holds: {},
    fails: { cells: NOTHING },
    message: '本年没有收到也没有结转申请，请确认；正文请写明未收到申请。',
    cells: [cell('newlyReceived', 'total'), cell('carriedOver', 'total')],
    notYet: { cells: { ...NOTHING, [MISC]: null } },
  },
  {
    rule: 'Q-05',
    on: '2021',
    holds: { cells: { [RECEIVED]: 20, [CARRIED_OVER]: 0, [GRANTED]: 14, [FORWARD]: 6 } },
    fails: { cells: { [RECEIVED]: 19, [CARRIED_OVER]: 0, [GRANTED]: 13, [FORWARD]: 6 } },
    message:
      '结转下年度 6 件，占新收的 31.6%。答复期限为 20 个工作日（可延长 20 个工作日），请核对是否有超期未答复的。',
    cells: [cell('carriedForward', 'total'), cell('newlyReceived', 'total')],
    notYet: { cells: { [RECEIVED]: null, [FORWARD]: 6 } },
  },
  {
    rule: 'Q-05',
    on: '2019',
    holds: { cells: { [RECEIVED]: 5, [CARRIED_OVER]: 5, [FORWARD]: 5 } },
    fails: { cells: { [RECEIVED]: 0, [CARRIED_OVER]: 11, [FORWARD]: 6 } },
    message:
      '结转下年度 6 件，本年没有新收。答复期限为 20 个工作日（可延长 20 个工作日），请核对是否有超期未答复的。',
    cells: [cell('carriedForward', 'total'), cell('newlyReceived', 'total')],
    notYet: { cells: { [FORWARD]: '六' } },
  },
  {
    rule: 'Q-06',
    on: '2021',
    holds: { cells: { [RECEIVED]: 9, [MISC]: 5 } },
    fails: { cells: { [RECEIVED]: 11, [CARRIED_OVER]: 1, [MISC]: 6 } },
    message: '“3.其他”占办理结果的 54.5%，请看看能否归入前面的具体情形。“3.其他” 6 件，办理结果总计 11 件。',
    cells: [cell('otherMisc', 'total'), cell('totalHandled', 'total')],
    notYet: { cells: { [MISC]: 6, [GRANTED]: null } },
  },
  {
    rule: 'Q-07',
    on: '2021',
    holds: { cells: ONE_UNPAID, narrative: { otherMatters: '全年收取政府信息公开信息处理费3940元。' } },
    fails: { cells: ONE_UNPAID, narrative: { otherMatters: '没有其他需要报告的事项。' } },
    message: '表中有 1 件逾期未缴费，说明发过收费通知，第六部分应写明信息处理费情况。现在没有写到。',
    cells: [cell('otherFeeUnpaid', 'total')],
    notYet: { cells: ONE_UNPAID, narrative: { otherMatters: ' \n' } },
  },
  {
    rule: 'Q-07',
    on: '2021',
    holds: {
      cells: ONE_UNPAID,
      narrative: { otherMatters: '本年发出信息处理费收费通知1件，申请人逾期未缴，没有收取费用。' },
    },
    fails: { cells: ONE_UNPAID, narrative: { otherMatters: '本年度未产生信息处理费。' } },
    message:
      '表中有 1 件逾期未缴费，说明发过收费通知，第六部分应写明信息处理费情况。现在写的是“未产生”，请核对。',
    cells: [cell('otherFeeUnpaid', 'total')],
    notYet: { cells: { [UNPAID]: null }, narrative: { otherMatters: '本年度未产生信息处理费。' } },
  },
  {
    rule: 'Q-07',
    on: '2021',
    holds: {
      cells: ONE_UNPAID,
      infoFee: { noticeCount: 1, collectedAmountYuan: 0 },
      narrative: { otherMatters: '发出信息处理费收费通知1件。' },
    },
    fails: {
      cells: ONE_UNPAID,
      infoFee: { noticeCount: 0 },
      narrative: { otherMatters: '信息处理费情况见附件。' },
    },
    message:
      '表中有 1 件逾期未缴费，说明发过收费通知，第六部分应写明信息处理费情况。信息处理费登记的发出收费通知是 0 件，请核对。',
    cells: [cell('otherFeeUnpaid', 'total')],
    notYet: {
      cells: ONE_UNPAID,
      infoFee: { collectedAmountYuan: 0 },
      narrative: { otherMatters: '信息处理费情况见附件。' },
    },
  },
  {
    rule: 'Q-08',
    on: '2021',
    holds: { cells: { [GRANTED]: 0, [cell('partiallyGranted', 'naturalPerson')]: 5 } },
    fails: { cells: { [GRANTED]: 0, [cell('unavailableNotHeld', 'naturalPerson')]: 5 } },
    message: '本年没有一件予以公开或部分公开，请核对。新收 5 件，予以公开和部分公开都是 0。',
    cells: [cell('granted', 'total'), cell('partiallyGranted', 'total'), cell('newlyReceived', 'total')],
    notYet: { cells: { [GRANTED]: 0, [cell('partiallyGranted', 'naturalPerson')]: null } },
  },
  {
    rule: 'Q-09',
    on: '2021',
    holds: {},
    fails: {
      cells: { [cell('newlyReceived', 'legalServiceOrg')]: 2, [cell('granted', 'legalServiceOrg')]: 2 },
    },
    message: '律师代理当事人提出的申请应按当事人归类，请确认“法律服务机构”列。这一列新收 2 件。',
    cells: [cell('newlyReceived', 'legalServiceOrg')],
    notYet: { cells: { [cell('newlyReceived', 'legalServiceOrg')]: null } },
  },
];
