import type { BasicField } from './report-difference';

/** What the fields of 基本信息 are called; the form follows from the year and has no name of its own. */
export const BASIC_NAMES: Readonly<Record<Exclude<BasicField, 'template'>, string>> = {
  reportYear: '报告年度',
  'unit.name': '单位全称',
  'unit.kind': '单位类型',
  'unit.superior': '上级主管部门',
  'people.preparedBy': '填报人',
  'people.reviewedBy': '审核人',
  'people.approvedBy': '负责人',
  'people.phone': '联系电话',
};
