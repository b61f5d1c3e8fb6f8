import { ofKind } from '../seeded-mistake';

const row = (...figures: readonly (number | string)[]) => ({
  naturalPerson: figures[0] ?? 0,
  commercialEnterprise: figures[1] ?? 0,
  researchInstitution: figures[2] ?? 0,
  publicWelfareOrg: figures[3] ?? 0,
  legalServiceOrg: figures[4] ?? 0,
  otherOrg: figures[5] ?? 0,
  total: figures[6] ?? 0,
});

export const SHIFTED_CELLS = ofKind('shifted', [
  {
    id: 'shift-row-right',
    from: 'housing-2024',
    what: '“不掌握”一行整行右移一栏，总计没动',
    set: { 'requests.unavailableNotHeld': row(0, 6, 1, 0, 0, 0, 7) },
    at: {
      cells: [
        'requests.unavailableNotHeld',
        'requests.*.naturalPerson',
        'requests.*.commercialEnterprise',
        'requests.*.researchInstitution',
      ],
    },
  },
  {
    id: 'shift-total-in-other-column',
    from: 'market-2023',
    what: '予以公开的总计 20 打在“其他”栏，总计空着',
    set: { 'requests.granted': row(16, 3, 0, 0, 1, 20, '') },
    at: { cells: ['requests.granted', 'requests.*.otherOrg'] },
  },
  {
    id: 'shift-received-right',
    from: 'county-2021',
    what: '新收一行右移一栏，最后一个数丢了',
    set: { 'requests.newlyReceived': row(0, 96, 8, 0, 1, 3, 110) },
    at: { cells: ['requests.newlyReceived'] },
  },
  {
    id: 'shift-documents-left',
    from: 'township-2023',
    what: '规范性文件一行左移一栏：制发 1、废止 3、有效 0',
    set: { 'disclosure.normativeDocuments': { issuedThisYear: 1, repealedThisYear: 3, inForce: 0 } },
    at: { cells: ['disclosure.normativeDocuments'] },
  },
  {
    id: 'shift-review-right',
    from: 'market-2023',
    what: '行政复议右移一栏：维持 0、纠正 3、其他 1、未审结 1',
    set: {
      'disputes.review': { upheld: 0, corrected: 3, otherResult: 1, pending: 1, total: 5 },
    },
    at: { cells: ['disputes.review'] },
  },
  {
    id: 'shift-row-down',
    from: 'city-2024',
    what: '部分公开的数填到了下一行“国家秘密”，各列仍然平',
    source: {
      requests: { partiallyGranted: [], deniedStateSecret: [389, 12, 0, 0, 3, 1] },
    },
    at: { cells: ['requests.partiallyGranted', 'requests.deniedStateSecret'] },
  },
  {
    id: 'shift-carried-over-column',
    from: 'township-2023',
    what: '上年结转 1 件填到商业企业栏',
    set: { 'requests.carriedOver.naturalPerson': 0, 'requests.carriedOver.commercialEnterprise': 1 },
    at: { cells: ['requests.carriedOver', 'requests.*.naturalPerson', 'requests.*.commercialEnterprise'] },
  },
  {
    id: 'shift-items-swapped',
    from: 'transport-2019',
    what: '许可的上一年项目数量和本年增减对调',
    set: { 'disclosure.licensing': { itemsLastYear: -3, itemsChange: 38, decisionCount: 1542 } },
    at: { cells: ['disclosure.licensing'] },
  },
  {
    id: 'shift-decisions-into-change',
    from: 'county-2020',
    what: '强制的处理决定数量填到本年增减栏',
    set: { 'disclosure.coerciveMeasures': { itemsLastYear: 146, itemsChange: 152, decisionCount: 0 } },
    at: { cells: ['disclosure.coerciveMeasures'] },
  },
]);

export const EMPTY_SECTIONS = ofKind('emptySection', [
  {
    id: 'empty-problems-none',
    from: 'hospital-2023',
    what: '第五部分只写“无”',
    set: { 'narrative.problems': '无' },
    at: { part: 'problems', says: ['第五部分'] },
  },
  {
    id: 'empty-problems-blank',
    from: 'township-2022',
    what: '第五部分空着',
    set: { 'narrative.problems': '' },
    at: { part: 'problems', says: ['第五部分'] },
  },
  {
    id: 'empty-other-blank',
    from: 'water-2021',
    what: '第六部分空着',
    set: { 'narrative.otherMatters': '' },
    at: { part: 'otherMatters', says: ['第六部分'] },
  },
  {
    id: 'empty-other-none',
    from: 'zone-2023',
    what: '第六部分只写“无”，没有交代信息处理费',
    set: { 'narrative.otherMatters': '无。' },
    at: { part: 'otherMatters', says: ['第六部分', '信息处理费'] },
  },
  {
    id: 'empty-overview-sentence',
    from: 'hospital-2023',
    what: '第一部分只有一句话',
    set: { 'narrative.overview': '2023年，我院按要求做好政府信息公开工作。' },
    at: { part: 'overview', says: ['第一部分'] },
  },
  {
    id: 'empty-problems-denied',
    from: 'subdistrict-2022',
    what: '第五部分只说不存在问题',
    set: { 'narrative.problems': '我街道政府信息公开工作总体较好，目前不存在问题。' },
    at: { part: 'problems', says: ['第五部分'] },
  },
  {
    id: 'empty-problems-padded',
    from: 'education-2022',
    what: '第五部分空话一段，没有说出任何问题',
    set: {
      'narrative.problems':
        '我局政府信息公开工作严格按照上级要求开展，各项任务落实到位，制度健全、运行规范、公开及时，得到群众好评，今后将继续保持，暂未发现需要整改的情况。',
    },
    at: { part: 'problems', says: ['第五部分'] },
  },
  {
    id: 'empty-supervision',
    from: 'county-2021',
    what: '“（五）监督保障”只有小标题，没有内容',
    text: [
      [
        'overview',
        `
县政府常务会议专题研究2次，举办培训班4期、培训560人次。工作考核：政务公开在县级综合考核中占4分，42个单位评为优秀和良好；社会评议：委托县社情民意中心调查1200人，满意率94.7%；责任追究：全年没有因违反《条例》被追究责任的人员。`,
        '',
      ],
    ],
    at: { part: 'overview', says: ['监督保障', '考核', '评议', '责任追究'] },
  },
  {
    id: 'empty-platform',
    from: 'education-2022',
    what: '少写“平台建设”一段',
    text: [
      [
        'overview',
        `
（四）政府信息公开平台建设。统一使用县政府网站，“临河教育发布”公众号粉丝6.8万人，全年推送411篇。
（五）监督保障`,
        '\n（四）监督保障',
      ],
    ],
    at: { part: 'overview', says: ['平台建设'] },
  },
]);
