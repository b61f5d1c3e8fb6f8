import { AGRICULTURE_2022 } from '../clean/second-look-reports';
import { ofKind } from '../seeded-mistake';

const undividedZero = {
  ...{ naturalPerson: 0, commercialEnterprise: 0, researchInstitution: 0, publicWelfareOrg: 0 },
  ...{ legalServiceOrg: 0, otherOrg: 0, total: 0 },
};
const dividedRows = ['requests.otherNoCorrection', 'requests.otherFeeUnpaid', 'requests.otherMisc'];

/** Three of each kind, put into the reports of the second look. */
export const SECOND_LOOK_MISTAKES = [
  ...ofKind('sums', [
    {
      id: 'second-sum-column',
      from: 'police-2022',
      what: '执法案卷少填 1 件，自然人列不平',
      set: { 'requests.deniedEnforcementFile.naturalPerson': 2 },
      at: { cells: ['requests.deniedEnforcementFile.naturalPerson', 'requests.*.naturalPerson'] },
    },
    {
      id: 'second-sum-row',
      from: 'district-2022',
      what: '部分公开总计写成 19',
      set: { 'requests.partiallyGranted.total': '１９' },
      at: { cells: ['requests.partiallyGranted.total'] },
    },
    {
      id: 'second-sum-review',
      from: 'district-2022',
      what: '复议后起诉总计写成 3',
      set: { 'disputes.litigationAfterReview.total': '3件' },
      at: { cells: ['disputes.litigationAfterReview.total'] },
    },
  ]),
  ...ofKind('blankTotals', [
    {
      id: 'second-blank-carried-forward',
      from: 'police-2022',
      what: '结转下年度的总计空着',
      set: { 'requests.carriedForward.total': '' },
      at: { cells: ['requests.carriedForward.total'] },
    },
    {
      id: 'second-blank-handled',
      from: 'emergency-2020',
      what: '2019 版（七）总计的总计空着',
      set: { 'requests.totalHandled.total': ' ' },
      at: { cells: ['requests.totalHandled.total'] },
    },
    {
      id: 'second-blank-review',
      from: 'district-2022',
      what: '行政复议的总计空着',
      set: { 'disputes.review.total': '' },
      at: { cells: ['disputes.review.total'] },
    },
  ]),
  ...ofKind('textAgainstTable', [
    {
      id: 'second-text-penalties',
      from: 'police-2022',
      what: '正文行政处罚 4737 件，表中 4377 件',
      text: [['overview', '行政处罚4377件', '行政处罚4737件']],
      at: { part: 'overview', cells: ['disclosure.penalties'] },
    },
    {
      id: 'second-text-rate',
      from: 'district-2022',
      what: '办结率应为 95.8%，写成 98.5%',
      text: [['overview', '办结率95.8%', '办结率98.5%']],
      at: { part: 'overview', cells: ['requests.totalHandled'] },
    },
    {
      id: 'second-text-applicants',
      from: 'agriculture-2023',
      what: '正文自然人 6 件，表中 7 件',
      text: [['overview', '自然人7件', '自然人6件']],
      at: { part: 'overview', cells: ['requests.newlyReceived'] },
    },
    {
      id: 'second-text-no-litigation',
      from: 'police-2022',
      what: '正文说未发生行政诉讼，表中有 1 件',
      text: [['overview', '行政诉讼1件，未经复议直接起诉，结果为其他', '未发生行政诉讼']],
      at: { part: 'overview', cells: ['disputes.litigationDirect'] },
    },
  ]),
  ...ofKind('form', [
    {
      id: 'second-form-2019-in-2022',
      from: 'police-2022',
      what: '2022 年度整份用 2019 版表格',
      source: { template: '2019' },
      set: {
        disclosure: {
          regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
          normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 3 },
          licensing: { itemsLastYear: 46, itemsChange: 0, decisionCount: 2861 },
          otherExternalServices: { itemsLastYear: 31, itemsChange: 0, decisionCount: 6620 },
          penalties: { itemsLastYear: 412, itemsChange: 0, decisionCount: 4377 },
          coerciveMeasures: { itemsLastYear: 38, itemsChange: 0, decisionCount: 1905 },
          fees: { itemsLastYear: 3, itemsChange: 0 },
          procurement: { procurementItems: 7, procurementAmount: '131.2万元' },
        },
      },
      at: { says: ['格式', '表样'] },
    },
    {
      id: 'second-form-other-handling-2019',
      from: 'emergency-2020',
      what: '2019 版表格里（六）其他处理按 2021 版分了三行',
      set: { 'requests.otherNoCorrection': undividedZero, 'requests.otherMisc': undividedZero },
      at: { cells: dividedRows, says: ['格式', '表样', '其他处理', 'otherNoCorrection'] },
    },
    {
      id: 'second-form-old-document-columns',
      from: 'agriculture-2023',
      what: '规范性文件一行用了旧表的栏目',
      set: {
        'disclosure.normativeDocuments': { issuedThisYear: 2, disclosedThisYear: 2, totalDisclosed: 9 },
      },
      at: { cells: ['disclosure.normativeDocuments'], says: ['格式', '表样', 'disclosedThisYear'] },
    },
  ]),
  ...ofKind('undivided', [
    {
      id: 'second-undivided-three',
      from: 'district-2022',
      what: '（六）其他处理 3 件没有分列',
      set: { 'requests.otherHandling': { ...undividedZero, naturalPerson: '3', total: '3' } },
      drop: dividedRows,
      at: { cells: ['requests.otherHandling', ...dividedRows] },
    },
    {
      id: 'second-undivided-zero',
      from: 'library-2024',
      what: '（六）其他处理一行 0，没有分列',
      set: { 'requests.otherHandling': undividedZero },
      drop: dividedRows,
      at: { cells: ['requests.otherHandling', ...dividedRows] },
    },
    {
      id: 'second-undivided-first-year',
      from: 'village-township-2021',
      what: '2021 年度（六）其他处理一行，三个分项也在',
      set: { 'requests.otherHandling': undividedZero },
      at: { cells: ['requests.otherHandling', ...dividedRows] },
    },
  ]),
  ...ofKind('itemsAsDecisions', [
    {
      id: 'second-items-penalties',
      from: 'emergency-2020',
      what: '处罚处理决定数量填成现有事项数 337',
      set: { 'disclosure.penalties.decisionCount': 337 },
      text: [['overview', '行政处罚决定66件、', '']],
      at: { cells: ['disclosure.penalties'] },
    },
    {
      id: 'second-items-coercion',
      from: 'police-2022',
      what: '正文写强制事项 1905 项',
      text: [['overview', '行政强制1905件', '梳理公布行政强制事项1905项']],
      at: { cells: ['disclosure.coerciveMeasures'], part: 'overview' },
    },
    {
      id: 'second-items-licensing-last-year',
      from: 'emergency-2020',
      what: '许可上一年项目数量填成办件数 204',
      set: { 'disclosure.licensing': { itemsLastYear: 204, itemsChange: 0, decisionCount: 204 } },
      at: { cells: ['disclosure.licensing'] },
    },
  ]),
  ...ofKind('implausible', [
    {
      id: 'second-implausible-fees',
      from: 'agriculture-2023',
      what: '收费 3.6 万元按元填成 36000，去年 3.2',
      set: { 'disclosure.fees.feeAmount': '36000' },
      at: { cells: ['disclosure.fees'] },
    },
    {
      id: 'second-implausible-phone',
      from: 'agriculture-2023',
      what: '处罚填成电话号码，正文没有再写',
      set: { 'disclosure.penalties.decisionCount': 86520017 },
      text: [['overview', '、行政处罚决定96件', '']],
      at: { cells: ['disclosure.penalties'] },
    },
    {
      id: 'second-implausible-year',
      from: 'village-township-2021',
      what: '行政处罚填成 2021',
      set: { 'disclosure.penalties.decisionCount': 2021 },
      at: { cells: ['disclosure.penalties'] },
    },
  ]),
  ...ofKind('notCompetent', [
    {
      id: 'second-power-township',
      from: 'village-township-2021',
      what: '乡政府填了规章废止 1 件',
      set: { 'disclosure.regulations.repealedThisYear': 1 },
      at: { cells: ['disclosure.regulations'] },
    },
    {
      id: 'second-power-library',
      from: 'library-2024',
      what: '图书馆填了行政许可 4870 件（借书证）',
      set: { 'disclosure.licensing.decisionCount': 4870 },
      at: { cells: ['disclosure.licensing'] },
    },
    {
      id: 'second-power-district',
      from: 'district-2022',
      what: '区政府填了现行有效规章 41 件',
      set: { 'disclosure.regulations.inForce': 41 },
      at: { cells: ['disclosure.regulations'] },
    },
  ]),
  ...ofKind('staleYear', [
    {
      id: 'second-year-requests',
      from: 'police-2022',
      what: '依申请公开一段写去年',
      text: [['overview', '2022年，分局收到', '2021年，分局收到']],
      at: { part: 'overview', says: ['2021'] },
    },
    {
      id: 'second-year-period',
      from: 'library-2024',
      what: '统计期限两头都是去年',
      text: [['preface', '2024年1月1日至2024年12月31日', '2023年1月1日至2023年12月31日']],
      at: { part: 'preface', says: ['2023'] },
    },
    {
      id: 'second-year-fee',
      from: 'agriculture-2023',
      what: '第六部分写去年没有产生信息处理费',
      text: [['otherMatters', '2023年我局', '2022年我局']],
      at: { part: 'otherMatters', says: ['2022'] },
    },
    {
      id: 'second-year-name',
      from: 'district-2022',
      what: '前言里的报告名称写去年',
      text: [
        [
          'preface',
          '南桥区人民政府2022年政府信息公开工作年度报告',
          '南桥区人民政府2021年政府信息公开工作年度报告',
        ],
      ],
      at: { part: 'preface', says: ['2021'] },
    },
  ]),
  ...ofKind('citation', [
    {
      id: 'second-cite-year',
      from: 'agriculture-2023',
      what: '〔2021〕30 号写成〔2023〕30 号',
      text: [['preface', '国办公开办函〔2021〕30号', '国办公开办函〔2023〕30号']],
      at: { part: 'preface', says: ['30号'] },
    },
    {
      id: 'second-cite-decree',
      from: 'police-2022',
      what: '第 711 号写成第 117 号',
      text: [['preface', '国务院令第711号', '国务院令第117号']],
      at: { part: 'preface', says: ['117'] },
    },
    {
      id: 'second-cite-fee',
      from: 'agriculture-2023',
      what: '〔2020〕109 号写成〔2020〕190 号',
      text: [['otherMatters', '国办函〔2020〕109号', '国办函〔2020〕190号']],
      at: { part: 'otherMatters', says: ['190'] },
    },
  ]),
  ...ofKind('headings', [
    {
      id: 'second-heading-twice',
      from: 'library-2024',
      what: '两个（四）',
      text: [['overview', '（五）监督保障', '（四）监督保障']],
      at: { part: 'overview', says: ['（四）', '（五）', '序号'] },
    },
    {
      id: 'second-heading-point',
      from: 'agriculture-2023',
      what: '“三是”之后又是“三是”',
      text: [['overview', '四是公开平台', '三是公开平台']],
      at: { part: 'overview', says: ['三是', '四是', '序号'] },
    },
    {
      id: 'second-heading-in-line',
      from: 'district-2022',
      what: '第六部分（一）之后是（三）',
      text: [['otherMatters', '（二）没有其他', '（三）没有其他']],
      at: { part: 'otherMatters', says: ['（二）', '（三）', '序号'] },
    },
  ]),
  ...ofKind('shifted', [
    {
      id: 'second-shift-total',
      from: 'police-2022',
      what: '新收总计 16 打在“其他”栏，总计空着',
      set: { 'requests.newlyReceived.otherOrg': 16, 'requests.newlyReceived.total': '' },
      at: { cells: ['requests.newlyReceived', 'requests.*.otherOrg'] },
    },
    {
      id: 'second-shift-row',
      from: 'district-2022',
      what: '新收一行左移一栏',
      set: {
        'requests.newlyReceived': {
          ...{ naturalPerson: 6, commercialEnterprise: 1, researchInstitution: 0, publicWelfareOrg: 2 },
          ...{ legalServiceOrg: 1, otherOrg: 68, total: '' },
        },
      },
      at: { cells: ['requests.newlyReceived'] },
    },
    {
      id: 'second-shift-decisions',
      from: 'police-2022',
      what: '处罚和强制两行的数对调',
      set: {
        'disclosure.penalties.decisionCount': 1905,
        'disclosure.coerciveMeasures.decisionCount': 4377,
      },
      at: { cells: ['disclosure.penalties', 'disclosure.coerciveMeasures'] },
    },
  ]),
  ...ofKind('emptySection', [
    {
      id: 'second-empty-problems',
      from: 'library-2024',
      what: '第五部分只写“暂无”',
      set: { 'narrative.problems': '暂无。' },
      at: { part: 'problems', says: ['第五部分'] },
    },
    {
      id: 'second-empty-fee',
      from: 'police-2022',
      what: '第六部分没有交代信息处理费',
      set: { 'narrative.otherMatters': '无其他需要报告的事项。' },
      at: { part: 'otherMatters', says: ['信息处理费'] },
    },
    {
      id: 'second-empty-assessment',
      from: 'village-township-2021',
      what: '乡政府没写社会评议和责任追究',
      text: [
        ['overview', '；社会评议方面，入户问卷200份，满意和基本满意193份；责任追究方面，无人被追责', ''],
      ],
      at: { part: 'overview', says: ['评议', '责任追究'] },
    },
  ]),
  ...ofKind('carryOver', [
    {
      id: 'second-carry-invented',
      from: 'agriculture-2023',
      what: '去年没有结转，今年填上年结转 1 件',
      source: { requests: { carriedOver: [1], granted: [5] } },
      text: [['overview', '8件全部办结：予以公开4件', '上年结转1件，9件全部办结：予以公开5件']],
      at: { cells: ['requests.carriedOver'] },
    },
    {
      id: 'second-carry-in-force',
      from: 'agriculture-2023',
      what: '现行有效照抄去年的 8 件（正文同样）',
      set: { 'disclosure.normativeDocuments.inForce': 8 },
      text: [['overview', '现行有效9件', '现行有效8件']],
      at: { cells: ['disclosure.normativeDocuments'] },
    },
    {
      id: 'second-carry-problems',
      from: 'agriculture-2023',
      what: '第五部分照抄去年',
      set: { 'narrative.problems': AGRICULTURE_2022.narrative.problems },
      at: { part: 'problems', says: ['去年'] },
    },
  ]),
];
