import { HOUSING_2023 } from '../clean/housing-reports';
import { CENTRE_2023 } from '../clean/public-institution-reports';
import { ofKind } from '../seeded-mistake';

export const CARRY_OVER = ofKind('carryOver', [
  {
    id: 'carry-left-out',
    from: 'township-2023',
    what: '去年结转 1 件，今年上年结转填 0（正文同样）',
    source: { requests: { carriedOver: [], notProcessedPetition: [] } },
    text: [
      [
        'overview',
        '上年结转1件。全年办结6件：予以公开4件，无法提供1件，不予处理1件，没有结转下年度的申请',
        '没有上年结转。全年办结5件：予以公开4件，无法提供1件，没有结转下年度的申请',
      ],
    ],
    at: { cells: ['requests.carriedOver'] },
  },
  {
    id: 'carry-copied-from-last-year',
    from: 'housing-2024',
    what: '上年结转照抄去年的上年结转 1 件，应为 2 件',
    source: { requests: { carriedOver: [1], notProcessedRepeat: [] } },
    text: [
      ['overview', '上年结转2件，合计30件', '上年结转1件，合计29件'],
      ['overview', '全年办结29件', '全年办结28件'],
      ['overview', '不予处理2件', '不予处理1件'],
      ['overview', '占办结总数的55.2%', '占办结总数的57.1%'],
    ],
    at: { cells: ['requests.carriedOver'] },
  },
  {
    id: 'carry-other-column',
    from: 'county-2021',
    what: '上年结转 6 件全填自然人，去年是自然人 5、商业企业 1',
    source: { requests: { carriedOver: [6], granted: [49, 4, 0, 1, 2, 1] } },
    at: { cells: ['requests.carriedOver'] },
  },
  {
    id: 'carry-left-out-2019-form',
    from: 'transport-2020',
    what: '去年结转 1 件，今年上年结转填 0',
    source: { requests: { carriedOver: [], granted: [4] } },
    text: [
      ['overview', '上年结转1件，8件全部办结，其中予以公开5件', '没有上年结转，7件全部办结，其中予以公开4件'],
    ],
    at: { cells: ['requests.carriedOver'] },
  },
  {
    id: 'carry-same-overview',
    from: 'centre-2024',
    what: '第一部分照抄去年，只改了年份',
    set: { 'narrative.overview': CENTRE_2023.narrative.overview.replaceAll('2023', '2024') },
    at: { part: 'overview', says: ['去年'] },
  },
  {
    id: 'carry-same-problems',
    from: 'housing-2024',
    what: '第五部分照抄去年',
    set: { 'narrative.problems': HOUSING_2023.narrative.problems },
    at: { part: 'problems', says: ['去年'] },
  },
  {
    id: 'carry-same-documents',
    from: 'housing-2024',
    what: '规范性文件一行照抄去年（制发 1、废止 2、有效 6），正文同样',
    source: { disclosure: { normativeDocuments: HOUSING_2023.disclosure.normativeDocuments ?? {} } },
    text: [
      [
        'overview',
        '制发行政规范性文件2件，废止1件，现行有效7件',
        '制发行政规范性文件1件，废止2件，现行有效6件',
      ],
    ],
    at: { cells: ['disclosure.normativeDocuments'] },
  },
  {
    id: 'carry-items-last-year',
    from: 'transport-2020',
    what: '许可上一年项目数量照抄去年的 38，没有减去 3',
    set: { 'disclosure.licensing.itemsLastYear': 38 },
    at: { cells: ['disclosure.licensing'] },
  },
  {
    id: 'carry-in-force',
    from: 'township-2023',
    what: '现行有效照抄去年的 4 件，本年废止了 1 件（正文同样）',
    set: { 'disclosure.normativeDocuments.inForce': 4 },
    text: [['overview', '现行有效3件', '现行有效4件']],
    at: { cells: ['disclosure.normativeDocuments'] },
  },
]);
