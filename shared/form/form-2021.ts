import { DISPUTES_TABLE } from './disputes-table';
import type { FormSource, SourceTable } from './form-source';
import { DISCLOSURE_2021_GRID } from './grids/disclosure-2021-grid';
import { REQUESTS_2021_GRID } from './grids/requests-2021-grid';
import { DISCLOSURE_2021_CELL_HELP } from './help/disclosure-2021-help';
import {
  OTHER_MATTERS_2021_HELP,
  OVERVIEW_HELP,
  OVERVIEW_TOPICS,
  PREFACE_HELP,
  PROBLEMS_HELP,
  PROBLEMS_TOPICS,
  TABLE_SECTION_HELP,
} from './help/narrative-help';
import { INFO_FEE_REGISTER } from './info-fee-register';
import { requestsTable } from './requests-table';

const DISCLOSURE: SourceTable = {
  id: 'disclosure',
  partName: '第二部分',
  columnCount: 4,
  headRows: 0,
  labelColumns: 1,
  grid: DISCLOSURE_2021_GRID,
  rows: {
    regulations: { name: '规章', help: [] },
    normativeDocuments: { name: '行政规范性文件', help: [] },
    licensing: { name: '行政许可', help: [] },
    penalties: { name: '行政处罚', help: [] },
    coerciveMeasures: { name: '行政强制', help: [] },
    fees: { name: '行政事业性收费', help: [] },
  },
  columns: {
    issuedThisYear: { name: '本年制发件数', kind: 'count', unit: '件', help: [] },
    repealedThisYear: { name: '本年废止件数', kind: 'count', unit: '件', help: [] },
    inForce: { name: '现行有效件数', kind: 'count', unit: '件', help: [] },
    decisionCount: { name: '本年处理决定数量', kind: 'count', unit: '件', help: [] },
    feeAmount: { name: '本年收费金额', kind: 'amount', unit: '万元', help: [] },
  },
  cellHelp: DISCLOSURE_2021_CELL_HELP,
  rowsOfPowers: ['normativeDocuments', 'licensing', 'penalties', 'coerciveMeasures'],
  columnWidths: [39, 39, 39, 39],
  print: {
    fontSize: 10,
    minRowHeight: 6,
    outerRule: 1,
    innerRule: 0.5,
    labelAlign: 'center',
    blockTitleAlign: 'left',
  },
};

/** The form of report year 2021 and later: spec/template-2021.md, 国办公开办函〔2021〕30号. */
export const FORM_2021_SOURCE: FormSource = {
  template: '2021',
  firstYear: 2021,
  basis: '国办公开办函〔2021〕30号',
  prefaceHelp: PREFACE_HELP,
  sections: [
    {
      id: 'overview',
      kind: 'narrative',
      ordinal: '一',
      heading: '一、总体情况',
      help: OVERVIEW_HELP,
      topics: OVERVIEW_TOPICS,
      requiredTopics: OVERVIEW_TOPICS.map(({ id }) => id),
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
      table: requestsTable(
        REQUESTS_2021_GRID,
        ['otherNoCorrection', 'otherFeeUnpaid', 'otherMisc'],
        [
          {
            row: 'otherHandling',
            name: '（六）其他处理',
            into: ['otherNoCorrection', 'otherFeeUnpaid', 'otherMisc'],
          },
        ],
      ),
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
      help: OTHER_MATTERS_2021_HELP,
      register: INFO_FEE_REGISTER,
      requiredTopics: ['infoFee'],
      topics: [
        {
          id: 'infoFee',
          heading: '（一）收取信息处理费情况',
          help: {
            text: '没有收取也请写明。',
            standing: ['official'],
            basis: '国办公开办函〔2021〕30号模板提示',
          },
        },
        {
          id: 'others',
          heading: '（二）其他事项',
          help: { text: '没有其他事项的可以不写这一层。', standing: ['practice'] },
        },
      ],
    },
  ],
};
