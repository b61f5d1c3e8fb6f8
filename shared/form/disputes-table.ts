import type { SourceTable } from './form-source';
import { DISPUTES_GRID } from './grids/disputes-grid';
import { DISPUTE_COLUMN_HELP, DISPUTE_GROUP_HELP } from './help/dispute-help';

const COUNT = { kind: 'count', unit: '件' } as const;

/** 表四, the same in both forms (spec/template-2019.md section 5): three groups side by side in one data row. */
export const DISPUTES_TABLE: SourceTable = {
  id: 'disputes',
  partName: '第四部分',
  columnCount: 15,
  headRows: 3,
  labelColumns: 0,
  grid: DISPUTES_GRID,
  rows: {
    review: { name: '行政复议', help: DISPUTE_GROUP_HELP.review },
    litigationDirect: { name: '未经复议直接起诉', help: DISPUTE_GROUP_HELP.litigationDirect },
    litigationAfterReview: { name: '复议后起诉', help: DISPUTE_GROUP_HELP.litigationAfterReview },
  },
  columns: {
    upheld: { name: '结果维持', ...COUNT, help: DISPUTE_COLUMN_HELP.upheld },
    corrected: { name: '结果纠正', ...COUNT, help: DISPUTE_COLUMN_HELP.corrected },
    otherResult: { name: '其他结果', ...COUNT, help: DISPUTE_COLUMN_HELP.otherResult },
    pending: { name: '尚未审结', ...COUNT, help: DISPUTE_COLUMN_HELP.pending },
    total: { name: '总计', ...COUNT, help: DISPUTE_COLUMN_HELP.total },
  },
  totalColumn: 'total',
  pendingColumn: 'pending',
  columnWidths: Array.from({ length: 15 }, () => 10.4),
  print: {
    fontSize: 9,
    minRowHeight: 6,
    dataRowHeight: 12,
    outerRule: 0.5,
    innerRule: 0.5,
    labelAlign: 'center',
    blockTitleAlign: 'center',
  },
};
