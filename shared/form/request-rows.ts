import type { ResultGroup } from './form';
import type { SourceColumn, SourceRow } from './form-source';
import { REQUEST_COLUMN_HELP, REQUEST_ROW_HELP } from './help/request-help';

/**
 * Rows of 表三 by id, with the names used in messages. The printed labels stand in the grid; a name is the label
 * without its number and remark.
 */
const NAMES = {
  newlyReceived: '本年新收',
  carriedOver: '上年结转',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  deniedStateSecret: '属于国家秘密',
  deniedOtherLaw: '其他法律行政法规禁止公开',
  deniedSafetyStability: '危及“三安全一稳定”',
  deniedThirdParty: '保护第三方合法权益',
  deniedInternalAffairs: '属于三类内部事务信息',
  deniedProcessInfo: '属于四类过程性信息',
  deniedEnforcementFile: '属于行政执法案卷',
  deniedAdminInquiry: '属于行政查询事项',
  unavailableNotHeld: '本机关不掌握相关政府信息',
  unavailableNeedsCreation: '没有现成信息需要另行制作',
  unavailableUnclear: '补正后申请内容仍不明确',
  notProcessedPetition: '信访举报投诉类申请',
  notProcessedRepeat: '重复申请',
  notProcessedPublication: '要求提供公开出版物',
  notProcessedExcessive: '无正当理由大量反复申请',
  notProcessedReconfirm: '要求行政机关确认或重新出具已获取信息',
  otherHandling: '其他处理',
  otherNoCorrection: '逾期不补正',
  otherFeeUnpaid: '逾期未缴费',
  otherMisc: '其他处理中的“3.其他”',
  totalHandled: '（七）总计',
  carriedForward: '结转下年度继续办理',
} as const;

export type RequestRowId = keyof typeof NAMES;

/** The rows of a form's 表三 in print order, ready for its source. */
export function requestRows(ids: readonly RequestRowId[]): Record<string, SourceRow> {
  return Object.fromEntries(ids.map((id) => [id, { name: NAMES[id], help: REQUEST_ROW_HELP[id] }]));
}

const COUNT = { kind: 'count', unit: '件' } as const;

/** The seven applicant columns of 表三 in print order, the same in both forms. */
export const REQUEST_COLUMNS: Readonly<Record<string, SourceColumn>> = {
  naturalPerson: { name: '自然人', ...COUNT, help: REQUEST_COLUMN_HELP.naturalPerson },
  commercialEnterprise: { name: '商业企业', ...COUNT, help: REQUEST_COLUMN_HELP.commercialEnterprise },
  researchInstitution: { name: '科研机构', ...COUNT, help: REQUEST_COLUMN_HELP.researchInstitution },
  publicWelfareOrg: { name: '社会公益组织', ...COUNT, help: REQUEST_COLUMN_HELP.publicWelfareOrg },
  legalServiceOrg: { name: '法律服务机构', ...COUNT, help: REQUEST_COLUMN_HELP.legalServiceOrg },
  otherOrg: { name: '其他', ...COUNT, help: REQUEST_COLUMN_HELP.otherOrg },
  total: { name: '总计', ...COUNT, help: REQUEST_COLUMN_HELP.total },
};

interface RequestResultGroup extends ResultGroup {
  readonly rows: readonly RequestRowId[];
}

/** Results both forms share, in print order; （六）其他处理 differs and is added by each form. */
export const SHARED_RESULT_GROUPS: readonly RequestResultGroup[] = [
  { id: 'granted', name: '予以公开', rows: ['granted'] },
  { id: 'partiallyGranted', name: '部分公开', rows: ['partiallyGranted'] },
  {
    id: 'denied',
    name: '不予公开',
    rows: [
      'deniedStateSecret',
      'deniedOtherLaw',
      'deniedSafetyStability',
      'deniedThirdParty',
      'deniedInternalAffairs',
      'deniedProcessInfo',
      'deniedEnforcementFile',
      'deniedAdminInquiry',
    ],
  },
  {
    id: 'unavailable',
    name: '无法提供',
    rows: ['unavailableNotHeld', 'unavailableNeedsCreation', 'unavailableUnclear'],
  },
  {
    id: 'notProcessed',
    name: '不予处理',
    rows: [
      'notProcessedPetition',
      'notProcessedRepeat',
      'notProcessedPublication',
      'notProcessedExcessive',
      'notProcessedReconfirm',
    ],
  },
];

/** （六）其他处理, undivided or divided. */
export function otherHandlingGroup(rows: readonly RequestRowId[]): RequestResultGroup {
  return { id: 'otherHandling', name: '其他处理', rows };
}
