import type { WorkedCase } from './worked-case';

/** Cases on 表二 (填报指南 4.1). Their cells stand in the form in force only, and so do the cases. */
export const DISCLOSURE_CASES: readonly WorkedCase[] = [
  {
    id: 'documents-in-force',
    table: 'disclosure',
    rows: ['normativeDocuments'],
    title: '现行有效件数怎么接上去年',
    situation: '去年年底有 10 件行政规范性文件有效。本年新发 2 件，发文废止 1 件。',
    counted: '现行有效填年底仍有效的全部：10 加 2 减 1，填 11，不是只填新发的 2 件。',
    standing: ['practice'],
    before: { name: '去年年报', figures: { 'disclosure.normativeDocuments.inForce': 10 } },
    after: {
      name: '今年年报',
      figures: {
        'disclosure.normativeDocuments.issuedThisYear': 2,
        'disclosure.normativeDocuments.repealedThisYear': 1,
        'disclosure.normativeDocuments.inForce': 11,
      },
    },
    acrossYears: true,
    related: [],
  },
  {
    id: 'fees-in-ten-thousand-yuan',
    table: 'disclosure',
    rows: ['fees'],
    title: '收费以元记账，表里是万元',
    situation: '本年收取证照工本费 1 250 元，另有罚款 30 000 元。',
    counted: '表上的单位是万元，1 250 元填 0.125。罚款不是行政事业性收费，不计。',
    standing: ['practice'],
    basis: '表样',
    before: { name: '收费前', figures: { 'disclosure.fees.feeAmount': '0' } },
    after: { name: '收费后', figures: { 'disclosure.fees.feeAmount': '0.125' } },
    related: [],
  },
];
