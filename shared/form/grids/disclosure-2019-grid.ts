import type { SourceCell } from '../form-source';

/** 表二 of the 2019 form, spec/template-2019.md section 3. */
export const DISCLOSURE_2019_GRID: readonly (readonly SourceCell[])[] = [
  [['L', '第二十条第（一）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '本年新⏎制作数量', 1, 1],
    ['L', '本年新⏎公开数量', 1, 1],
    ['L', '对外公开总数量', 1, 1],
  ],
  [
    ['L', '规章', 1, 1],
    ['D', 'disclosure.regulations.issuedThisYear', 1, 1],
    ['D', 'disclosure.regulations.disclosedThisYear', 1, 1],
    ['D', 'disclosure.regulations.totalDisclosed', 1, 1],
  ],
  [
    ['L', '规范性文件', 1, 1],
    ['D', 'disclosure.normativeDocuments.issuedThisYear', 1, 1],
    ['D', 'disclosure.normativeDocuments.disclosedThisYear', 1, 1],
    ['D', 'disclosure.normativeDocuments.totalDisclosed', 1, 1],
  ],
  [['L', '第二十条第（五）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '上一年项目数量', 1, 1],
    ['L', '本年增/减', 1, 1],
    ['L', '处理决定数量', 1, 1],
  ],
  [
    ['L', '行政许可', 1, 1],
    ['D', 'disclosure.licensing.itemsLastYear', 1, 1],
    ['D', 'disclosure.licensing.itemsChange', 1, 1],
    ['D', 'disclosure.licensing.decisionCount', 1, 1],
  ],
  [
    ['L', '其他对外管理服务事项', 1, 1],
    ['D', 'disclosure.otherExternalServices.itemsLastYear', 1, 1],
    ['D', 'disclosure.otherExternalServices.itemsChange', 1, 1],
    ['D', 'disclosure.otherExternalServices.decisionCount', 1, 1],
  ],
  [['L', '第二十条第（六）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '上一年项目数量', 1, 1],
    ['L', '本年增/减', 1, 1],
    ['L', '处理决定数量', 1, 1],
  ],
  [
    ['L', '行政处罚', 1, 1],
    ['D', 'disclosure.penalties.itemsLastYear', 1, 1],
    ['D', 'disclosure.penalties.itemsChange', 1, 1],
    ['D', 'disclosure.penalties.decisionCount', 1, 1],
  ],
  [
    ['L', '行政强制', 1, 1],
    ['D', 'disclosure.coerciveMeasures.itemsLastYear', 1, 1],
    ['D', 'disclosure.coerciveMeasures.itemsChange', 1, 1],
    ['D', 'disclosure.coerciveMeasures.decisionCount', 1, 1],
  ],
  [['L', '第二十条第（八）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '上一年项目数量', 1, 1],
    ['L', '本年增/减', 1, 2],
  ],
  [
    ['L', '行政事业性收费', 1, 1],
    ['D', 'disclosure.fees.itemsLastYear', 1, 1],
    ['D', 'disclosure.fees.itemsChange', 1, 2],
  ],
  [['L', '第二十条第（九）项', 1, 4]],
  [
    ['L', '信息内容', 1, 1],
    ['L', '采购项目数量', 1, 1],
    ['L', '采购总金额', 1, 2],
  ],
  [
    ['L', '政府集中采购', 1, 1],
    ['D', 'disclosure.procurement.procurementItems', 1, 1],
    ['D', 'disclosure.procurement.procurementAmount', 1, 2],
  ],
];
