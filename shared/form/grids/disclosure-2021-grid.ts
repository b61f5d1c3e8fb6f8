import type { SourceCell } from '../form-source';

/** 表二 of the 2021 form, spec/template-2021.md section 3. */
export const DISCLOSURE_2021_GRID: readonly (readonly SourceCell[])[] = [
  [['L', '第二十条第（一）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '本年制发件数', 1, 1],
    ['L', '本年废止件数', 1, 1],
    ['L', '现行有效件数', 1, 1],
  ],
  [
    ['L', '规章', 1, 1],
    ['D', 'disclosure.regulations.issuedThisYear', 1, 1],
    ['D', 'disclosure.regulations.repealedThisYear', 1, 1],
    ['D', 'disclosure.regulations.inForce', 1, 1],
  ],
  [
    ['L', '行政规范性文件', 1, 1],
    ['D', 'disclosure.normativeDocuments.issuedThisYear', 1, 1],
    ['D', 'disclosure.normativeDocuments.repealedThisYear', 1, 1],
    ['D', 'disclosure.normativeDocuments.inForce', 1, 1],
  ],
  [['L', '第二十条第（五）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '本年处理决定数量', 1, 3],
  ],
  [
    ['L', '行政许可', 1, 1],
    ['D', 'disclosure.licensing.decisionCount', 1, 3],
  ],
  [['L', '第二十条第（六）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '本年处理决定数量', 1, 3],
  ],
  [
    ['L', '行政处罚', 1, 1],
    ['D', 'disclosure.penalties.decisionCount', 1, 3],
  ],
  [
    ['L', '行政强制', 1, 1],
    ['D', 'disclosure.coerciveMeasures.decisionCount', 1, 3],
  ],
  [['L', '第二十条第（八）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '本年收费金额（单位：万元）', 1, 3],
  ],
  [
    ['L', '行政事业性收费', 1, 1],
    ['D', 'disclosure.fees.feeAmount', 1, 3],
  ],
];
