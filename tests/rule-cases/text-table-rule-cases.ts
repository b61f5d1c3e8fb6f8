import type { CellId } from '#shared/form/form';
import type { RuleCase } from './rule-case';
import type { Change } from './sound-report';

const NEW = 'requests.newlyReceived.total';
const OVER = 'requests.carriedOver.total';
const HANDLED = 'requests.totalHandled.total';
const FORWARD = 'requests.carriedForward.total';
const ENTERED = 'requests.newlyReceived.naturalPerson';
const REVIEW = 'disputes.review';
const DIRECT = 'disputes.litigationDirect';
const AFTER = 'disputes.litigationAfterReview';

/** A case on section 一; the sound report has 5 new, 1 carried over, 5 granted, 1 carried forward. */
const overview = (text: string, cells: Change['cells'] = {}): Change => ({
  cells,
  narrative: { overview: text },
});

interface TextCase extends Pick<RuleCase, 'rule' | 'message' | 'cells'> {
  readonly measure: string;
  readonly holds: string;
  readonly fails: string;
  /** Cells of the tables, for all three. */
  readonly tables?: Change['cells'];
  /** The cell that is blank in the third. */
  readonly blank: CellId;
  readonly on?: RuleCase['on'];
}

function textCase({ measure, holds, fails, tables, blank, on, ...rest }: TextCase): RuleCase {
  return {
    ...rest,
    on: on ?? '2021',
    key: `${rest.rule}:overview.${measure}`,
    holds: overview(holds, tables),
    fails: overview(fails, tables),
    notYet: overview(fails, { ...tables, [blank]: null }),
  };
}

const REAL_CONTENT =
  '一年来，本机关认真贯彻条例，健全制度，明确责任，主动公开工作稳步推进，平台建设成效明显，召开专题会议2次，举办培训1次，更新栏目12个，发布动态信息180条，群众满意度进一步提升。';

export const TEXT_TABLE_RULE_CASES: readonly RuleCase[] = [
  textCase({
    rule: 'D-10',
    measure: 'penalties',
    holds: '作出行政处罚决定45件，公示行政处罚信息30条。依申请公开规范有序。',
    fails: '作出行政处罚决定54件。依申请公开规范有序。',
    tables: { 'disclosure.penalties.decisionCount': 45 },
    message: '正文说行政处罚 54 件，表中是 45 件，相差 9。请核对正文和表格。',
    cells: ['disclosure.penalties.decisionCount'],
    blank: 'disclosure.penalties.decisionCount',
  }),
  textCase({
    rule: 'X-01',
    measure: 'received',
    holds: '受理政府信息公开申请6件。去年收到申请9件。',
    fails: '收到政府信息公开申请７件。',
    message: '正文说收到申请 7 件，表中新收 5 件、含结转共 6 件。请核对正文和表格。',
    cells: [NEW, OVER],
    blank: ENTERED,
  }),
  textCase({
    rule: 'X-01',
    on: '2019',
    measure: 'received',
    holds: '收到政府信息公开申请六件（含上年结转一件）。',
    fails: '收到政府信息公开申请五件（含上年结转一件）。',
    message: '正文说收到申请 5 件（含上年结转），表中新收 5 件、含结转共 6 件。请核对正文和表格。',
    cells: [NEW, OVER],
    blank: ENTERED,
  }),
  textCase({
    rule: 'X-02',
    measure: 'handled',
    holds: '收到申请5件，办结5件，延期答复1件。',
    fails: '收到申请5件，办结6件。',
    message: '正文说办结 6 件，表中办理结果总计 5 件，相差 1。请核对正文和表格。',
    cells: [HANDLED, FORWARD],
    blank: 'requests.granted.naturalPerson',
  }),
  textCase({
    rule: 'X-03',
    measure: 'carriedOver',
    holds: '收到申请5件，2023年结转1件。',
    fails: '收到申请5件，上年结转3件。',
    message: '正文说上年结转 3 件，表中为 1 件，相差 2。请核对正文和表格。',
    cells: [OVER],
    blank: 'requests.carriedOver.naturalPerson',
  }),
  textCase({
    rule: 'X-04',
    measure: 'carriedForward',
    holds: '收到申请5件，1件顺延到下年。',
    fails: '收到申请5件，结转下年度继续办理3件。',
    message: '正文说结转下年度 3 件，表中为 1 件，相差 2。请核对正文和表格。',
    cells: [FORWARD],
    blank: 'requests.carriedForward.naturalPerson',
  }),
  textCase({
    rule: 'X-05',
    measure: 'naturalPerson',
    holds: '收到申请5件，其中自然人5件、法人或其他组织0件。',
    fails: '收到申请5件，其中自然人4件。',
    message: '正文的申请人分类与表格不一致：自然人，正文 4 件／表中新收 5 件，相差 1。请核对正文和表格。',
    cells: [ENTERED, 'requests.carriedOver.naturalPerson'],
    blank: ENTERED,
  }),
  textCase({
    rule: 'X-06',
    measure: 'granted',
    holds: '办结申请5件，均予以公开。',
    fails: '办结申请5件，予以公开、部分公开分别为4件、0件。',
    message: '正文“予以公开” 4 件，表中 5 件。请确认正文用的是总计列，不是自然人列。',
    cells: ['requests.granted.total'],
    blank: 'requests.granted.naturalPerson',
  }),
  textCase({
    rule: 'X-07',
    measure: 'review.upheld',
    holds: '收到申请5件。行政复议3件，维持2件、尚未审结1件。',
    fails: '收到申请5件。行政复议3件，均维持。',
    tables: { [`${REVIEW}.upheld`]: 2, [`${REVIEW}.pending`]: 1 },
    message: '正文说行政复议结果维持 3 件（全部），表中 2 件，相差 1。请核对正文和表格。',
    cells: [`${REVIEW}.upheld`],
    blank: `${REVIEW}.upheld`,
  }),
  textCase({
    rule: 'X-08',
    measure: 'litigation.total',
    holds: '收到申请5件，行政诉讼2件，其中复议后起诉1件。',
    fails: '收到申请5件，行政诉讼1件。',
    tables: { [`${DIRECT}.upheld`]: 1, [`${AFTER}.upheld`]: 1 },
    message: '正文说行政诉讼 1 件，表中两类合计 2 件，相差 1。请核对正文和表格。',
    cells: [`${DIRECT}.total`, `${AFTER}.total`],
    blank: `${DIRECT}.upheld`,
  }),
  textCase({
    rule: 'X-09',
    measure: 'received',
    holds: '收到申请5件，未发生行政复议。',
    fails: '全年未收到政府信息公开申请。',
    message: '正文说“未收到政府信息公开申请”，表中却有 5 件。请核对正文和表格。',
    cells: [NEW],
    blank: ENTERED,
  }),
  {
    rule: 'X-10',
    on: '2021',
    holds: overview(`${REAL_CONTENT}收到申请5件。`),
    fails: overview(REAL_CONTENT),
    message: '表中有申请 5 件，第一部分没有写依申请公开情况。请补写收到和办理的件数。',
    cells: [NEW],
    notYet: overview(REAL_CONTENT, { [ENTERED]: null }),
  },
  textCase({
    rule: 'X-11',
    measure: 'normativeDocuments.issued',
    holds: '制发规范性文件8件。收到申请5件。',
    fails: '制发规范性文件9件。收到申请5件。',
    tables: { 'disclosure.normativeDocuments.issuedThisYear': 8, 'disclosure.normativeDocuments.inForce': 8 },
    message: '正文说本年制发规范性文件 9 件，表中 8 件，相差 1。请核对正文和表格。',
    cells: ['disclosure.normativeDocuments.issuedThisYear'],
    blank: 'disclosure.normativeDocuments.issuedThisYear',
  }),
  textCase({
    rule: 'X-12',
    measure: 'granted',
    holds: '办结申请5件，其中予以公开5件，占100%。',
    fails: '办结申请5件，其中予以公开5件，占95%。',
    message: '“予以公开5件，占95%”按表格计算应为 100%（5÷5）。请核对正文和表格。',
    cells: ['requests.granted.total', HANDLED],
    blank: 'requests.granted.naturalPerson',
  }),
  {
    rule: 'X-13',
    on: '2021',
    holds: {
      cells: { 'disclosure.fees.feeAmount': '0.5' },
      infoFee: { collectedAmountYuan: '3940.00' },
      narrative: { otherMatters: '全年收取政府信息公开信息处理费0.394万元。' },
    },
    fails: {
      cells: { 'disclosure.fees.feeAmount': '0.5' },
      infoFee: { collectedAmountYuan: '3490' },
      narrative: { otherMatters: '全年收取政府信息公开信息处理费3,940元。' },
    },
    message: '第六部分的信息处理费 3940 元与登记的 3490 元不一致，请核对正文和登记。',
    cells: ['infoFee.collectedAmountYuan'],
    notYet: {
      cells: { 'disclosure.fees.feeAmount': '0.5' },
      infoFee: { noticeCount: 3 },
      narrative: { otherMatters: '全年收取政府信息公开信息处理费3940元。' },
    },
  },
  {
    rule: 'X-14',
    on: '2021',
    holds: { cells: { 'disclosure.fees.feeAmount': '0.394' }, infoFee: { collectedAmountYuan: 3940 } },
    fails: { cells: { 'disclosure.fees.feeAmount': '0.3' }, infoFee: { collectedAmountYuan: '3940.50' } },
    message:
      '已收信息处理费 3940.5 元，但行政事业性收费金额为 0.3 万元。信息处理费属于行政事业性收费，请核对是否漏计。',
    cells: ['disclosure.fees.feeAmount'],
    notYet: { cells: { 'disclosure.fees.feeAmount': null }, infoFee: { collectedAmountYuan: '3940' } },
  },
  {
    rule: 'X-15',
    on: '2021',
    holds: { narrative: { otherMatters: '本年度收取信息处理费0元。' } },
    fails: { narrative: { otherMatters: '本年度收取信息处理费3940元。' } },
    message: '正文提到收费，表中收费金额为 0。请核对第二部分的收费金额，单位是万元。',
    cells: ['disclosure.fees.feeAmount'],
    key: 'X-15:otherMatters',
    notYet: {
      cells: { 'disclosure.fees.feeAmount': null },
      narrative: { otherMatters: '本年度收取信息处理费3940元。' },
    },
  },
];
