import { ofKind } from '../seeded-mistake';

/** Mistakes in transcriptions, whose text is notes only. */
export const CONDENSED_MISTAKES = [
  ...ofKind('sums', [
    {
      id: 'condensed-sum-handled',
      from: 'condensed-city-2023',
      what: '自然人列办理结果总计 1226 抄成 1262',
      set: { 'requests.totalHandled.naturalPerson': 1262 },
      at: { cells: ['requests.totalHandled.naturalPerson'] },
    },
  ]),
  ...ofKind('blankTotals', [
    {
      id: 'condensed-blank-organisations',
      from: 'condensed-bureau-2022',
      what: '新收和办理结果的总计空着',
      set: { 'requests.newlyReceived.total': '', 'requests.totalHandled.total': '' },
      at: { cells: ['requests.*.total'] },
    },
  ]),
  ...ofKind('textAgainstTable', [
    {
      id: 'condensed-text-handled',
      from: 'condensed-city-2023',
      what: '答复 1226 件只是自然人，总计 1287 件',
      text: [['overview', '答复1287件', '答复1226件']],
      at: { part: 'overview', cells: ['requests.totalHandled'] },
    },
    {
      id: 'condensed-text-corrected',
      from: 'condensed-city-2023',
      what: '复议纠正写成 21 件，表中 12 件',
      text: [['overview', '维持31、纠正12', '维持31、纠正21']],
      at: { part: 'overview', cells: ['disputes.review'] },
    },
  ]),
  ...ofKind('undivided', [
    {
      id: 'condensed-undivided',
      from: 'condensed-city-2023',
      what: '（六）其他处理 44 件没有分到三行',
      set: {
        'requests.otherHandling': {
          ...{ naturalPerson: 40, commercialEnterprise: 3, researchInstitution: 0, publicWelfareOrg: 0 },
          ...{ legalServiceOrg: 1, otherOrg: 0, total: 44 },
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
      id: 'condensed-items',
      from: 'condensed-district-2020',
      what: '许可处理决定数量填成现有事项数 242',
      set: { 'disclosure.licensing.decisionCount': 242 },
      at: { cells: ['disclosure.licensing'] },
    },
  ]),
  ...ofKind('implausible', [
    {
      id: 'condensed-fees-in-yuan',
      from: 'condensed-bureau-2022',
      what: '县局收费 31.84 万元按元填成 318442',
      set: { 'disclosure.fees.feeAmount': '318442' },
      at: { cells: ['disclosure.fees'] },
    },
  ]),
  ...ofKind('notCompetent', [
    {
      id: 'condensed-documents-as-regulations',
      from: 'condensed-district-2020',
      what: '规范性文件的数填到规章一行',
      source: {
        disclosure: {
          regulations: { issuedThisYear: 12, disclosedThisYear: 12, totalDisclosed: 87 },
          normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
        },
      },
      at: { cells: ['disclosure.regulations'] },
    },
  ]),
  ...ofKind('staleYear', [
    {
      id: 'condensed-year',
      from: 'condensed-bureau-2022',
      what: '要点里写的是去年收到申请',
      text: [['overview', '受理申请11件', '2021年度受理申请11件']],
      at: { part: 'overview', says: ['2021'] },
    },
  ]),
  ...ofKind('emptySection', [
    {
      id: 'condensed-other-blank',
      from: 'condensed-bureau-2022',
      what: '第六部分空着',
      set: { 'narrative.otherMatters': '' },
      at: { part: 'otherMatters', says: ['第六部分'] },
    },
  ]),
];
