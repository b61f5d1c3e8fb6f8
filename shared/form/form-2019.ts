import { DISPUTES_TABLE } from './disputes-table';
import type { FormSource, SourceTable } from './form-source';
import { DISCLOSURE_2019_GRID } from './grids/disclosure-2019-grid';
import { REQUESTS_2019_GRID } from './grids/requests-2019-grid';
import {
  DISCLOSURE_2019_COLUMN_HELP as COLUMN_HELP,
  DISCLOSURE_2019_ROW_HELP as ROW_HELP,
} from './help/disclosure-2019-help';
import {
  OTHER_MATTERS_2019_HELP,
  OVERVIEW_HELP,
  OVERVIEW_TOPICS,
  PREFACE_HELP,
  PROBLEMS_HELP,
  PROBLEMS_TOPICS,
  TABLE_SECTION_HELP,
} from './help/narrative-help';
import { requestsTable } from './requests-table';

const DISCLOSURE: SourceTable = {
  id: 'disclosure',
  partName: '第二部分',
  columnCount: 4,
  headRows: 0,
  labelColumns: 1,
  grid: DISCLOSURE_2019_GRID,
  rows: {
    regulations: { name: '规章', help: ROW_HELP.regulations },
    normativeDocuments: { name: '规范性文件', help: ROW_HELP.normativeDocuments },
    licensing: { name: '行政许可', help: ROW_HELP.licensing },
    otherExternalServices: { name: '其他对外管理服务事项', help: ROW_HELP.otherExternalServices },
    penalties: { name: '行政处罚', help: ROW_HELP.penalties },
    coerciveMeasures: { name: '行政强制', help: ROW_HELP.coerciveMeasures },
    fees: { name: '行政事业性收费', help: ROW_HELP.fees },
    procurement: { name: '政府集中采购', help: ROW_HELP.procurement },
  },
  columns: {
    issuedThisYear: { name: '本年新制作数量', kind: 'count', unit: '件', help: COLUMN_HELP.issuedThisYear },
    disclosedThisYear: {
      name: '本年新公开数量',
      kind: 'count',
      unit: '件',
      help: COLUMN_HELP.disclosedThisYear,
    },
    totalDisclosed: { name: '对外公开总数量', kind: 'count', unit: '件', help: COLUMN_HELP.totalDisclosed },
    itemsLastYear: { name: '上一年项目数量', kind: 'count', unit: '项', help: COLUMN_HELP.itemsLastYear },
    itemsChange: { name: '本年增/减', kind: 'signedCount', unit: '项', help: COLUMN_HELP.itemsChange },
    decisionCount: { name: '处理决定数量', kind: 'count', unit: '件', help: COLUMN_HELP.decisionCount },
    procurementItems: { name: '采购项目数量', kind: 'count', unit: '项', help: COLUMN_HELP.procurementItems },
    procurementAmount: {
      name: '采购总金额',
      kind: 'amountWithUnit',
      unit: '',
      help: COLUMN_HELP.procurementAmount,
    },
  },
  rowsOfPowers: ['normativeDocuments', 'licensing', 'penalties', 'coerciveMeasures'],
  unitChoice: { 'disclosure.procurement.procurementAmount': 'disclosure.procurement.procurementUnit' },
  columnWidths: [61, 42, 28, 25],
  print: {
    fontSize: 10,
    minRowHeight: 6,
    outerRule: 1,
    innerRule: 0.5,
    labelAlign: 'center',
    blockTitleAlign: 'center',
  },
};

/** The form of report years 2019 and 2020: spec/template-2019.md, 国办公开办函〔2019〕60号（试行）. */
export const FORM_2019_SOURCE: FormSource = {
  template: '2019',
  firstYear: 2019,
  basis: '国办公开办函〔2019〕60号',
  prefaceHelp: PREFACE_HELP,
  sections: [
    {
      id: 'overview',
      kind: 'narrative',
      ordinal: '一',
      heading: '一、总体情况',
      help: OVERVIEW_HELP,
      topics: OVERVIEW_TOPICS,
    },
    {
      id: 'disclosure',
      kind: 'table',
      ordinal: '二',
      heading: '二、主动公开政府信息情况',
      help: TABLE_SECTION_HELP.disclosure,
      table: DISCLOSURE,
    },
    {
      id: 'requests',
      kind: 'table',
      ordinal: '三',
      heading: '三、收到和处理政府信息公开申请情况',
      help: TABLE_SECTION_HELP.requests,
      table: requestsTable(REQUESTS_2019_GRID, ['otherHandling']),
    },
    {
      id: 'disputes',
      kind: 'table',
      ordinal: '四',
      heading: '四、政府信息公开行政复议、行政诉讼情况',
      help: TABLE_SECTION_HELP.disputes,
      table: DISPUTES_TABLE,
    },
    {
      id: 'problems',
      kind: 'narrative',
      ordinal: '五',
      heading: '五、存在的主要问题及改进情况',
      help: PROBLEMS_HELP,
      topics: PROBLEMS_TOPICS,
    },
    {
      id: 'otherMatters',
      kind: 'narrative',
      ordinal: '六',
      heading: '六、其他需要报告的事项',
      help: OTHER_MATTERS_2019_HELP,
      topics: [],
    },
  ],
};
