import { ofKind } from '../seeded-mistake';

const oldDisclosure = {
  regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
  normativeDocuments: { issuedThisYear: 1, disclosedThisYear: 1, totalDisclosed: 6 },
  licensing: { itemsLastYear: 27, itemsChange: 0, decisionCount: 1134 },
  otherExternalServices: { itemsLastYear: 14, itemsChange: 0, decisionCount: 206 },
  penalties: { itemsLastYear: 118, itemsChange: '+2', decisionCount: 37 },
  coerciveMeasures: { itemsLastYear: 3, itemsChange: 0, decisionCount: 0 },
  fees: { itemsLastYear: 2, itemsChange: 0 },
  procurement: { procurementItems: 3, procurementAmount: '42.6', procurementUnit: 'tenThousandYuan' },
};
const oldZeros = {
  regulations: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
  normativeDocuments: { issuedThisYear: 0, disclosedThisYear: 0, totalDisclosed: 0 },
  licensing: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
  otherExternalServices: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
  penalties: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
  coerciveMeasures: { itemsLastYear: 0, itemsChange: 0, decisionCount: 0 },
  fees: { itemsLastYear: 0, itemsChange: 0 },
  procurement: { procurementItems: 0, procurementAmount: '0' },
};
const theForm = ['格式', '表样', '2019版', '2021版', '2019 版', '2021 版'];

export const WRONG_FORMS = ofKind('form', [
  {
    id: 'form-2019-in-2023',
    from: 'housing-2023',
    what: '2023 年度整份用 2019 版表格',
    source: { template: '2019' },
    set: { disclosure: oldDisclosure },
    at: { says: theForm },
  },
  {
    id: 'form-2019-in-2024',
    from: 'centre-2024',
    what: '2024 年度整份用 2019 版表格，全是 0',
    source: { template: '2019' },
    set: { disclosure: oldZeros },
    at: { says: theForm },
  },
  {
    id: 'form-2019-in-first-new-year',
    from: 'water-2021',
    what: '2021 年度（新格式第一年）还用 2019 版表格',
    source: { template: '2019' },
    set: { disclosure: { ...oldZeros, licensing: oldDisclosure.licensing } },
    at: { says: theForm },
  },
  {
    id: 'form-2021-in-2020',
    from: 'transport-2020',
    what: '2020 年度用了 2021 版表格',
    source: { template: '2021' },
    set: {
      disclosure: {
        regulations: { issuedThisYear: 0, repealedThisYear: 0, inForce: 0 },
        normativeDocuments: { issuedThisYear: 0, repealedThisYear: 0, inForce: 4 },
        licensing: { decisionCount: 1688 },
        penalties: { decisionCount: 451 },
        coerciveMeasures: { decisionCount: 23 },
        fees: { feeAmount: '0' },
      },
    },
    at: { says: theForm },
  },
  {
    id: 'form-old-items-columns',
    from: 'market-2023',
    what: '2021 版文件里行政许可、行政处罚是旧表的三栏',
    set: {
      'disclosure.licensing': { itemsLastYear: 41, itemsChange: 0, decisionCount: 9874 },
      'disclosure.penalties': { itemsLastYear: 986, itemsChange: '+12', decisionCount: 512 },
    },
    at: { cells: ['disclosure.licensing', 'disclosure.penalties'], says: [...theForm, 'itemsLastYear'] },
  },
  {
    id: 'form-old-procurement-row',
    from: 'housing-2024',
    what: '2021 版文件里留着政府集中采购一行',
    set: { 'disclosure.procurement': { procurementItems: 6, procurementAmount: '88.2万元' } },
    at: { cells: ['disclosure.procurement'], says: [...theForm, '政府集中采购', 'procurement'] },
  },
  {
    id: 'form-old-other-services-row',
    from: 'township-2023',
    what: '2021 版文件里留着其他对外管理服务事项一行',
    set: { 'disclosure.otherExternalServices': { itemsLastYear: 9, itemsChange: 0, decisionCount: 61 } },
    at: {
      cells: ['disclosure.otherExternalServices'],
      says: [...theForm, '其他对外管理服务事项', 'otherExternalServices'],
    },
  },
]);

const dividedRows = ['requests.otherNoCorrection', 'requests.otherFeeUnpaid', 'requests.otherMisc'];
const undivided = (...figures: readonly (number | string)[]) => ({
  naturalPerson: figures[0] ?? 0,
  commercialEnterprise: figures[1] ?? 0,
  researchInstitution: figures[2] ?? 0,
  publicWelfareOrg: figures[3] ?? 0,
  legalServiceOrg: figures[4] ?? 0,
  otherOrg: figures[5] ?? 0,
  total: figures[6] ?? 0,
});
const at = { cells: ['requests.otherHandling', ...dividedRows] };

export const UNDIVIDED_ROWS = ofKind('undivided', [
  {
    id: 'undivided-one-case',
    from: 'housing-2024',
    what: '（六）其他处理 1 件没有分到三行',
    set: { 'requests.otherHandling': undivided(1, 0, 0, 0, 0, 0, 1) },
    drop: dividedRows,
    at,
  },
  {
    id: 'undivided-with-blank-rows',
    from: 'county-2021',
    what: '（六）其他处理写了合计，三行空着',
    set: {
      'requests.otherHandling': undivided(5, 1, 0, 0, 0, 0, 6),
      'requests.otherNoCorrection': undivided('', '', '', '', '', '', ''),
      'requests.otherFeeUnpaid': undivided('', '', '', '', '', '', ''),
      'requests.otherMisc': undivided('', '', '', '', '', '', ''),
    },
    at,
  },
  {
    id: 'undivided-all-zero',
    from: 'subdistrict-2022',
    what: '（六）其他处理一行 0，没有三个分项',
    set: { 'requests.otherHandling': undivided() },
    drop: dividedRows,
    at,
  },
  {
    id: 'undivided-large',
    from: 'city-2024',
    what: '（六）其他处理 109 件没有分到三行，按印出的样子写',
    set: { 'requests.otherHandling': undivided('101', '5', 0, 0, ' 2 ', '1', '109') },
    drop: dividedRows,
    at,
  },
  {
    id: 'undivided-beside-divided',
    from: 'market-2023',
    what: '（六）其他处理既写了合计一行，又写了三个分项',
    set: { 'requests.otherHandling': undivided(2, 0, 0, 0, 1, 0, 3) },
    at,
  },
]);
