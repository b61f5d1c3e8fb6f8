import type { UndividedRow } from './form';
import type { SourceCell, SourceTable } from './form-source';
import {
  otherHandlingGroup,
  REQUEST_COLUMNS,
  type RequestRowId,
  requestRows,
  SHARED_RESULT_GROUPS,
} from './request-rows';

/**
 * 表三 of a form: what differs between the forms is the grid and how （六）其他处理 is divided. The balance is the
 * note printed on the form: 第一项加第二项之和，等于第三项加第四项之和.
 */
export function requestsTable(
  grid: readonly (readonly SourceCell[])[],
  otherHandlingRows: readonly RequestRowId[],
  undivided: readonly UndividedRow[] = [],
): SourceTable {
  const resultGroups = [...SHARED_RESULT_GROUPS, otherHandlingGroup(otherHandlingRows)];
  const resultRows = resultGroups.flatMap(({ rows }) => rows);
  return {
    id: 'requests',
    partName: '第三部分',
    columnCount: 10,
    headRows: 3,
    labelColumns: 3,
    grid,
    rows: requestRows(['newlyReceived', 'carriedOver', ...resultRows, 'totalHandled', 'carriedForward']),
    columns: REQUEST_COLUMNS,
    resultGroups,
    totalRow: 'totalHandled',
    totalColumn: 'total',
    balance: {
      left: [
        { row: 'newlyReceived', name: '新收' },
        { row: 'carriedOver', name: '上年结转' },
      ],
      right: [
        { row: 'totalHandled', name: '办理结果总计' },
        { row: 'carriedForward', name: '结转下年度' },
      ],
    },
    carryOver: { from: 'carriedForward', into: 'carriedOver' },
    undivided,
    columnWidths: [9, 15, 48, 12, 12, 12, 13, 13, 10, 12],
    print: {
      fontSize: 9,
      minRowHeight: 6,
      outerRule: 1,
      innerRule: 0.5,
      labelAlign: 'left',
      blockTitleAlign: 'center',
    },
  };
}
