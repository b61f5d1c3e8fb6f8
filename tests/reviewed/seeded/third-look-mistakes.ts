import { ofKind } from '../seeded-mistake';

/** Two or so of each kind, put into the reports of the third look. None of these bodies has a year before. */
export const THIRD_LOOK_MISTAKES = [
  ...ofKind('sums', [
    {
      id: 'third-sum-column',
      from: 'health-2023',
      what: '自然人结转下年度少填 1 件',
      set: { 'requests.carriedForward.naturalPerson': 1 },
      at: { cells: ['requests.carriedForward.naturalPerson'] },
    },
    {
      id: 'third-sum-total',
      from: 'land-2024',
      what: '（七）总计的总计 34 写成 33',
      set: { 'requests.totalHandled.total': '33件' },
      at: { cells: ['requests.totalHandled.total'] },
    },
  ]),
  ...ofKind('blankTotals', [
    {
      id: 'third-blank-row',
      from: 'county-two-2022',
      what: '予以公开、无法提供两行总计空着',
      set: { 'requests.granted.total': '', 'requests.unavailableNotHeld.total': '' },
      at: { cells: ['requests.*.total'] },
    },
    {
      id: 'third-blank-litigation',
      from: 'land-2024',
      what: '直接起诉总计空着',
      set: { 'disputes.litigationDirect.total': '' },
      at: { cells: ['disputes.litigationDirect.total'] },
    },
  ]),
  ...ofKind('textAgainstTable', [
    {
      id: 'third-text-answered',
      from: 'land-2024',
      what: '正文共答复 33 件，表中 34 件',
      text: [['overview', '共答复34件', '共答复33件']],
      at: { part: 'overview', cells: ['requests.totalHandled'] },
    },
    {
      id: 'third-text-pending',
      from: 'county-two-2022',
      what: '正文复议全部维持，表中有未审结',
      text: [['overview', '行政复议4件，其中结果维持3件、尚未审结1件', '行政复议4件，结果全部维持']],
      at: { part: 'overview', cells: ['disputes.review'] },
    },
    {
      id: 'third-text-documents',
      from: 'health-2023',
      what: '正文制定 5 件，表中 3 件',
      text: [['overview', '制定行政规范性文件3件', '制定行政规范性文件5件']],
      at: { part: 'overview', cells: ['disclosure.normativeDocuments'] },
    },
  ]),
  ...ofKind('form', [
    {
      id: 'third-form-year',
      from: 'street-2024',
      what: '2024 年度整份用 2019 版表格',
      source: {
        template: '2019',
        disclosure: {
          regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
          normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
          licensing: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
          otherExternalServices: { itemsLastYear: 31, itemsChange: 0, decisionCount: 96 },
          penalties: { itemsLastYear: 64, itemsChange: 0, decisionCount: 133 },
          coerciveMeasures: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
          fees: { itemsLastYear: 0, itemsChange: 0 },
          procurement: { procurementItems: 0, procurementAmount: '0' },
        },
      },
      at: { says: ['格式', '表样'] },
    },
    {
      id: 'third-form-column',
      from: 'county-two-2022',
      what: '收费一行用了旧表的项目数',
      set: { 'disclosure.fees': { itemsLastYear: 36, itemsChange: -1, feeAmount: '3618.25' } },
      at: { cells: ['disclosure.fees'], says: ['格式', '表样'] },
    },
  ]),
  ...ofKind('undivided', [
    {
      id: 'third-undivided',
      from: 'health-2023',
      what: '其他处理 1 件没有分列',
      set: {
        'requests.otherHandling': {
          ...{ naturalPerson: 0, commercialEnterprise: '１', researchInstitution: 0, publicWelfareOrg: 0 },
          ...{ legalServiceOrg: 0, otherOrg: 0, total: '１' },
        },
      },
      drop: ['requests.otherNoCorrection', 'requests.otherFeeUnpaid', 'requests.otherMisc'],
      at: {
        cells: [
          ...['requests.otherHandling', 'requests.otherNoCorrection'],
          ...['requests.otherFeeUnpaid', 'requests.otherMisc'],
        ],
      },
    },
  ]),
  ...ofKind('itemsAsDecisions', [
    {
      id: 'third-items-licensing',
      from: 'culture-2019',
      what: '许可处理决定数量填成现有事项数 19',
      source: { disclosure: { licensing: { itemsLastYear: 21, itemsChange: '-2', decisionCount: 19 } } },
      text: [['overview', '作出行政许可决定47件、行政处罚', '作出行政处罚']],
      at: { cells: ['disclosure.licensing'] },
    },
    {
      id: 'third-items-table-differs',
      from: 'county-two-2022',
      what: '处罚填成事项数 5120 项',
      text: [['overview', '举办政策吹风会6场', '公布行政处罚事项5120项，举办政策吹风会6场']],
      at: { cells: ['disclosure.penalties'], part: 'overview' },
    },
  ]),
  ...ofKind('implausible', [
    {
      id: 'third-implausible-fees',
      from: 'land-2024',
      what: '收费 1024.7 万元按元填成 10247000',
      set: { 'disclosure.fees.feeAmount': '10247000' },
      at: { cells: ['disclosure.fees'] },
    },
    {
      id: 'third-implausible-year',
      from: 'health-2023',
      what: '行政强制填成 2023',
      set: { 'disclosure.coerciveMeasures.decisionCount': '2023' },
      at: { cells: ['disclosure.coerciveMeasures'] },
    },
  ]),
  ...ofKind('notCompetent', [
    {
      id: 'third-power-commission',
      from: 'health-2023',
      what: '市级部门填了规章 1 件',
      set: { 'disclosure.regulations': { issuedThisYear: 1, repealedThisYear: 0, inForce: 1 } },
      at: { cells: ['disclosure.regulations'] },
    },
    {
      id: 'third-power-county',
      from: 'county-two-2022',
      what: '县政府填了制发规章 4 件',
      set: { 'disclosure.regulations': { issuedThisYear: 4, repealedThisYear: 0, inForce: 4 } },
      at: { cells: ['disclosure.regulations'] },
    },
  ]),
  ...ofKind('staleYear', [
    {
      id: 'third-year-opening',
      from: 'county-two-2022',
      what: '第一部分开头写去年',
      text: [['overview', '2022年，在市委', '2021年，在市委']],
      at: { part: 'overview', says: ['2021'] },
    },
    {
      id: 'third-year-report-of',
      from: 'health-2023',
      what: '“现将……2022年……情况报告如下”',
      text: [
        ['preface', '委员会2023年政府信息公开工作情况报告如下', '委员会2022年政府信息公开工作情况报告如下'],
      ],
      at: { part: 'preface', says: ['2022'] },
    },
    {
      id: 'third-year-documents',
      from: 'health-2023',
      what: '信息管理一段写去年',
      text: [['overview', '2023年制定行政规范性文件', '2022年制定行政规范性文件']],
      at: { part: 'overview', says: ['2022'] },
    },
  ]),
  ...ofKind('citation', [
    {
      id: 'third-cite-brackets',
      from: 'street-2024',
      what: '〔2021〕30 号写成〔2021〕3 号',
      text: [['preface', '〔2021〕30号', '〔2021〕3号']],
      at: { part: 'preface', says: ['3号'] },
    },
    {
      id: 'third-cite-decree',
      from: 'land-2024',
      what: '国务院令第 711 号写成第 511 号',
      text: [['preface', '国务院令第711号', '国务院令第511号']],
      at: { part: 'preface', says: ['511'] },
    },
  ]),
  ...ofKind('headings', [
    {
      id: 'third-heading-first',
      from: 'health-2023',
      what: '（一）写成（二）',
      text: [['overview', '（一）主动公开。', '（二）主动公开。']],
      at: { part: 'overview', says: ['（一）', '（二）', '序号'] },
    },
    {
      id: 'third-heading-point',
      from: 'land-2024',
      what: '第五部分后一串“二是”之后又是“二是”',
      text: [['problems', '三是设置第10个', '二是设置第10个']],
      at: { part: 'problems', says: ['二是', '序号'] },
    },
  ]),
  ...ofKind('shifted', [
    {
      id: 'third-shift-row',
      from: 'county-two-2022',
      what: '新收一行右移一栏',
      set: {
        'requests.newlyReceived': {
          ...{ naturalPerson: 0, commercialEnterprise: 45, researchInstitution: 5, publicWelfareOrg: 0 },
          ...{ legalServiceOrg: 0, otherOrg: 2, total: 52 },
        },
      },
      at: { cells: ['requests.newlyReceived'] },
    },
    {
      id: 'third-shift-documents',
      from: 'land-2024',
      what: '规范性文件一行左移一栏：制发 1、废止 4、有效 0',
      set: { 'disclosure.normativeDocuments': { issuedThisYear: 1, repealedThisYear: 4, inForce: 0 } },
      at: { cells: ['disclosure.normativeDocuments'] },
    },
  ]),
  ...ofKind('emptySection', [
    {
      id: 'third-empty-remedies',
      from: 'health-2023',
      what: '第五部分只写问题，没有改进',
      text: [
        [
          'problems',
          `
今后，我委将重点做好以下工作：一是组建科普专家库，推出短视频系列；二是建立委属单位公开清单，半年一评估；三是优化流转流程，力争答复平均时长压缩三分之一。`,
          '',
        ],
      ],
      at: { part: 'problems', says: ['第五部分'] },
    },
    {
      id: 'third-empty-fee',
      from: 'street-2024',
      what: '第六部分只写没有其他事项',
      set: { 'narrative.otherMatters': '没有需要报告的其他事项。' },
      at: { part: 'otherMatters', says: ['第六部分', '信息处理费'] },
    },
  ]),
];
