import type { SourceCell } from '../form-source';

/** 表四, the same in both forms: spec/template-2019.md section 5. */
export const DISPUTES_GRID: readonly (readonly SourceCell[])[] = [
  [
    ['L', '行政复议', 1, 5],
    ['L', '行政诉讼', 1, 10],
  ],
  [
    ['L', '结果维持', 2, 1],
    ['L', '结果纠正', 2, 1],
    ['L', '其他结果', 2, 1],
    ['L', '尚未审结', 2, 1],
    ['L', '总计', 2, 1],
    ['L', '未经复议直接起诉', 1, 5],
    ['L', '复议后起诉', 1, 5],
  ],
  [
    ['L', '结果维持', 1, 1],
    ['L', '结果纠正', 1, 1],
    ['L', '其他结果', 1, 1],
    ['L', '尚未审结', 1, 1],
    ['L', '总计', 1, 1],
    ['L', '结果维持', 1, 1],
    ['L', '结果纠正', 1, 1],
    ['L', '其他结果', 1, 1],
    ['L', '尚未审结', 1, 1],
    ['L', '总计', 1, 1],
  ],
  [
    ['D', 'disputes.review.upheld', 1, 1],
    ['D', 'disputes.review.corrected', 1, 1],
    ['D', 'disputes.review.otherResult', 1, 1],
    ['D', 'disputes.review.pending', 1, 1],
    ['D', 'disputes.review.total', 1, 1],
    ['D', 'disputes.litigationDirect.upheld', 1, 1],
    ['D', 'disputes.litigationDirect.corrected', 1, 1],
    ['D', 'disputes.litigationDirect.otherResult', 1, 1],
    ['D', 'disputes.litigationDirect.pending', 1, 1],
    ['D', 'disputes.litigationDirect.total', 1, 1],
    ['D', 'disputes.litigationAfterReview.upheld', 1, 1],
    ['D', 'disputes.litigationAfterReview.corrected', 1, 1],
    ['D', 'disputes.litigationAfterReview.otherResult', 1, 1],
    ['D', 'disputes.litigationAfterReview.pending', 1, 1],
    ['D', 'disputes.litigationAfterReview.total', 1, 1],
  ],
];
