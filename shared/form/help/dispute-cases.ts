import type { WorkedCase } from './worked-case';

/** Cases on 表四 (填报指南 6): which group a case counts in, and for whom. */
export const DISPUTE_CASES: readonly WorkedCase[] = [
  {
    id: 'litigation-after-review',
    table: 'disputes',
    rows: ['review', 'litigationAfterReview'],
    title: '复议维持以后又起诉',
    situation: '居民陈某对答复不服申请复议，复议维持。随后在同一年起诉，年底还没有判决。',
    counted:
      '复议和诉讼各计 1 件：行政复议“结果维持”1 件，复议后起诉“尚未审结”1 件；不计入“未经复议直接起诉”。',
    standing: ['practice'],
    basis: '表样',
    before: { name: '起诉前', figures: { 'disputes.review.upheld': 1 } },
    after: {
      name: '起诉后',
      figures: { 'disputes.review.upheld': 1, 'disputes.litigationAfterReview.pending': 1 },
    },
    related: ['litigation-without-review', 'joint-defendants'],
  },
  {
    id: 'joint-defendants',
    table: 'disputes',
    rows: ['litigationAfterReview'],
    title: '和复议机关一起当被告',
    situation: '县教育局的答复经县政府复议维持，申请人起诉，两家是共同被告，同一年法院判决驳回诉讼请求。',
    counted: '诉讼只由作出答复的县教育局计 1 件，县政府作为复议机关不计。这里是县教育局的表。',
    standing: ['official'],
    basis: '国办公开办函〔2016〕201号',
    before: { name: '起诉前', figures: { 'disputes.review.upheld': 1 } },
    after: {
      name: '判决后',
      figures: { 'disputes.review.upheld': 1, 'disputes.litigationAfterReview.upheld': 1 },
    },
    related: ['litigation-after-review'],
  },
  {
    id: 'litigation-without-review',
    table: 'disputes',
    rows: ['litigationDirect'],
    title: '没有复议，直接起诉',
    situation: '居民周某没有申请复议，直接起诉。法院判决撤销答复，责令重新答复。',
    counted: '计入未经复议直接起诉的“结果纠正”1 件。',
    standing: ['practice'],
    basis: '表样',
    before: { name: '起诉前', figures: {} },
    after: { name: '判决后', figures: { 'disputes.litigationDirect.corrected': 1 } },
    related: ['litigation-after-review'],
  },
];
