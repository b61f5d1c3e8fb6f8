import { ofKind } from '../seeded-mistake';

export const WRONG_SUMS = ofKind('sums', [
  {
    id: 'sum-column-plus-one',
    from: 'housing-2024',
    what: '予以公开／自然人多填 1 件，左右不等',
    set: { 'requests.granted.naturalPerson': 10 },
    at: { cells: ['requests.granted.naturalPerson'] },
  },
  {
    id: 'sum-total-handled-transposed',
    from: 'county-2021',
    what: '办理结果总计 113 抄成 131',
    set: { 'requests.totalHandled.total': 131 },
    at: { cells: ['requests.totalHandled.total'] },
  },
  {
    id: 'sum-received-transposed',
    from: 'city-2024',
    what: '新收总计 2572 抄成 2,527',
    set: { 'requests.newlyReceived.total': '2,527' },
    at: { cells: ['requests.newlyReceived.total'] },
  },
  {
    id: 'sum-review-total',
    from: 'market-2023',
    what: '行政复议总计少 1 件',
    set: { 'disputes.review.total': 4 },
    at: { cells: ['disputes.review.total'] },
  },
  {
    id: 'sum-handled-natural-person',
    from: 'county-2020',
    what: '自然人列办理结果总计少 1 件',
    set: { 'requests.totalHandled.naturalPerson': 68 },
    at: { cells: ['requests.totalHandled.naturalPerson'] },
  },
  {
    id: 'sum-result-left-out',
    from: 'zone-2023',
    what: '商业企业“不掌握”1 件漏填，没有写总计',
    set: { 'requests.unavailableNotHeld.commercialEnterprise': 0 },
    at: { cells: ['requests.unavailableNotHeld.commercialEnterprise', 'requests.*.commercialEnterprise'] },
  },
  {
    id: 'sum-litigation-total',
    from: 'city-2024',
    what: '直接起诉总计 28 写成 23 件',
    set: { 'disputes.litigationDirect.total': '23件' },
    at: { cells: ['disputes.litigationDirect.total'] },
  },
  {
    id: 'sum-received-2019-form',
    from: 'transport-2019',
    what: '新收总计 6 写成 7',
    set: { 'requests.newlyReceived.total': '７' },
    at: { cells: ['requests.newlyReceived.total'] },
  },
  {
    id: 'sum-petition-left-out',
    from: 'township-2023',
    what: '信访类 1 件漏填，自然人列不平',
    set: { 'requests.notProcessedPetition.naturalPerson': 0 },
    at: { cells: ['requests.notProcessedPetition.naturalPerson', 'requests.*.naturalPerson'] },
  },
]);

const blankTotals = (rows: readonly string[]) =>
  Object.fromEntries(rows.map((row) => [`requests.${row}.total`, '']));

export const BLANK_TOTALS = ofKind('blankTotals', [
  {
    id: 'blank-most-row-totals',
    from: 'housing-2024',
    what: '多数行的总计空着，只有新收和结转填了',
    set: blankTotals([
      'granted',
      'partiallyGranted',
      'deniedThirdParty',
      'deniedProcessInfo',
      'unavailableNotHeld',
      'unavailableNeedsCreation',
      'notProcessedPetition',
      'notProcessedRepeat',
      'otherNoCorrection',
    ]),
    at: { cells: ['requests.*.total'] },
  },
  {
    id: 'blank-total-handled-row',
    from: 'county-2021',
    what: '（七）总计整行空白',
    set: {
      'requests.totalHandled': {
        naturalPerson: '',
        commercialEnterprise: '',
        researchInstitution: '',
        publicWelfareOrg: '',
        legalServiceOrg: '',
        otherOrg: '',
        total: '',
      },
    },
    at: { cells: ['requests.totalHandled'] },
  },
  {
    id: 'blank-dispute-totals',
    from: 'market-2023',
    what: '表四三个总计都空着',
    set: {
      'disputes.review.total': '',
      'disputes.litigationDirect.total': '',
      'disputes.litigationAfterReview.total': '',
    },
    at: { cells: ['disputes.*.total'] },
  },
  {
    id: 'blank-one-row-total',
    from: 'school-2022',
    what: '予以公开一行的总计空着',
    set: { 'requests.granted.total': '' },
    at: { cells: ['requests.granted.total'] },
  },
  {
    id: 'blank-totals-2019-form',
    from: 'transport-2019',
    what: '办理结果和结转的总计列空着',
    set: blankTotals(['granted', 'unavailableNotHeld', 'totalHandled', 'carriedForward']),
    at: { cells: ['requests.*.total'] },
  },
  {
    id: 'blank-carried-forward-total',
    from: 'city-2024',
    what: '结转下年度的总计只有一个全角空格',
    set: { 'requests.carriedForward.total': '　' },
    at: { cells: ['requests.carriedForward.total'] },
  },
  {
    id: 'blank-totals-of-zero-table',
    from: 'subdistrict-2022',
    what: '没有申请，新收、结转、总计三行的总计空着',
    set: blankTotals(['newlyReceived', 'carriedOver', 'totalHandled']),
    at: { cells: ['requests.*.total'] },
  },
]);
