import type { PracticeTask } from './practice-task';

/** What is to be found in the practice report, in the order of its parts. Written for `practice-content.ts`. */
export const PRACTICE_TASKS: readonly PracticeTask[] = [
  {
    id: 'period',
    title: '统计期限',
    words: '开头说明是从去年抄来的，期限还是去年的，请改成今年的。',
    page: 'basics',
    done: { rules: ['N-08', 'N-08b', 'N-09'] },
  },
  {
    id: 'fifth-topic',
    title: '五个方面写全',
    words:
      '监督保障漏写了，请补一段：今年培训 2 次，没有责任追究。应写到的内容列在正文旁边，写到一项勾一项。',
    page: 'overview',
    done: { rules: ['N-03'] },
  },
  {
    id: 'text-against-table',
    title: '正文和表格对上',
    words: '新收的件数表格里是对的，正文里写错了，请按表格改。',
    page: 'overview',
    done: { rules: ['X-01'] },
  },
  {
    id: 'in-force',
    title: '现行有效件数',
    words: '去年现行有效 9 件，今年制发 3 件、废止 1 件，没有别的变化。空着的格请填上。',
    page: 'disclosure',
    cell: 'disclosure.normativeDocuments.inForce',
    done: { figures: { 'disclosure.normativeDocuments.inForce': 11 } },
  },
  {
    id: 'nothing-happened',
    title: '没有发生的填 0',
    words: '今年没有作出行政强制决定。没有发生的填 0，不空着。',
    page: 'disclosure',
    cell: 'disclosure.coerciveMeasures.decisionCount',
    done: { figures: { 'disclosure.coerciveMeasures.decisionCount': 0 } },
  },
  {
    id: 'carried-over',
    title: '上年结转',
    words:
      '“自然人”一列不平。去年的“结转下年度”是几件，今年的“上年结转”就是几件；“对比去年”里可以看去年的数字。',
    page: 'requests',
    cell: 'requests.carriedOver.naturalPerson',
    done: {
      figures: { 'requests.carriedOver.naturalPerson': 2, 'requests.newlyReceived.naturalPerson': 18 },
    },
  },
  {
    id: 'partial-disclosure',
    title: '部分公开',
    words:
      '一家企业的申请，公开了一部分，其余涉及商业秘密没有公开，还没有计入表格。计在哪一格，看右边“遇到这些情形怎么计”。',
    page: 'requests',
    cell: 'requests.partiallyGranted.commercialEnterprise',
    done: {
      figures: {
        'requests.partiallyGranted.commercialEnterprise': 1,
        'requests.newlyReceived.commercialEnterprise': 3,
      },
    },
  },
  {
    id: 'litigation-after-review',
    title: '复议后起诉',
    words:
      '那件复议维持以后，申请人又起诉了，法院今年判决维持。请计入，其余空着的格填 0（可以点“空白处全部填 0”）。',
    page: 'disputes',
    cell: 'disputes.litigationAfterReview.upheld',
    done: {
      figures: {
        'disputes.review.upheld': 1,
        'disputes.litigationDirect.total': 0,
        'disputes.litigationAfterReview.total': 1,
        'disputes.litigationAfterReview.upheld': 1,
      },
    },
  },
  {
    id: 'to-be-written',
    title: '写着“待补充”的地方',
    words: '改进情况还没有写，请写一两句，换掉“待补充”。',
    page: 'problems',
    done: { rules: ['N-06', 'N-12'] },
  },
  {
    id: 'processing-fee',
    title: '信息处理费',
    words: '今年没有收取信息处理费，没有收取也要写明。',
    page: 'otherMatters',
    done: { rules: ['N-05'] },
  },
];
