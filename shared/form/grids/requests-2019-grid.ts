import type { SourceCell } from '../form-source';

/** 表三 of the 2019 form, spec/template-2019.md section 4. */
export const REQUESTS_2019_GRID: readonly (readonly SourceCell[])[] = [
  [
    ['N', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
    ['L', '申请人情况', 1, 7],
  ],
  [
    ['L', '自然人', 2, 1],
    ['L', '法人或其他组织', 1, 5],
    ['L', '总计', 2, 1],
  ],
  [
    ['L', '商业企业', 1, 1],
    ['L', '科研机构', 1, 1],
    ['L', '社会公益组织', 1, 1],
    ['L', '法律服务机构', 1, 1],
    ['L', '其他', 1, 1],
  ],
  [
    ['L', '一、本年新收政府信息公开申请数量', 1, 3],
    ['R', 'newlyReceived'],
  ],
  [
    ['L', '二、上年结转政府信息公开申请数量', 1, 3],
    ['R', 'carriedOver'],
  ],
  [
    ['L', '三、本年度办理结果', 20, 1],
    ['L', '（一）予以公开', 1, 2],
    ['R', 'granted'],
  ],
  [
    ['L', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, 2],
    ['R', 'partiallyGranted'],
  ],
  [
    ['L', '（三）不予公开', 8, 1],
    ['L', '1.属于国家秘密', 1, 1],
    ['R', 'deniedStateSecret'],
  ],
  [
    ['L', '2.其他法律行政法规禁止公开', 1, 1],
    ['R', 'deniedOtherLaw'],
  ],
  [
    ['L', '3.危及“三安全一稳定”', 1, 1],
    ['R', 'deniedSafetyStability'],
  ],
  [
    ['L', '4.保护第三方合法权益', 1, 1],
    ['R', 'deniedThirdParty'],
  ],
  [
    ['L', '5.属于三类内部事务信息', 1, 1],
    ['R', 'deniedInternalAffairs'],
  ],
  [
    ['L', '6.属于四类过程性信息', 1, 1],
    ['R', 'deniedProcessInfo'],
  ],
  [
    ['L', '7.属于行政执法案卷', 1, 1],
    ['R', 'deniedEnforcementFile'],
  ],
  [
    ['L', '8.属于行政查询事项', 1, 1],
    ['R', 'deniedAdminInquiry'],
  ],
  [
    ['L', '（四）无法提供', 3, 1],
    ['L', '1.本机关不掌握相关政府信息', 1, 1],
    ['R', 'unavailableNotHeld'],
  ],
  [
    ['L', '2.没有现成信息需要另行制作', 1, 1],
    ['R', 'unavailableNeedsCreation'],
  ],
  [
    ['L', '3.补正后申请内容仍不明确', 1, 1],
    ['R', 'unavailableUnclear'],
  ],
  [
    ['L', '（五）不予处理', 5, 1],
    ['L', '1.信访举报投诉类申请', 1, 1],
    ['R', 'notProcessedPetition'],
  ],
  [
    ['L', '2.重复申请', 1, 1],
    ['R', 'notProcessedRepeat'],
  ],
  [
    ['L', '3.要求提供公开出版物', 1, 1],
    ['R', 'notProcessedPublication'],
  ],
  [
    ['L', '4.无正当理由大量反复申请', 1, 1],
    ['R', 'notProcessedExcessive'],
  ],
  [
    ['L', '5.要求行政机关确认或重新出具已获取信息', 1, 1],
    ['R', 'notProcessedReconfirm'],
  ],
  [
    ['L', '（六）其他处理', 1, 2],
    ['R', 'otherHandling'],
  ],
  [
    ['L', '（七）总计', 1, 2],
    ['R', 'totalHandled'],
  ],
  [
    ['L', '四、结转下年度继续办理', 1, 3],
    ['R', 'carriedForward'],
  ],
];
