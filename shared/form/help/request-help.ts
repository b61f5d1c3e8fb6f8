import type { HelpText } from '../form';

/** 填报指南 5.2: what each row of 表三 counts, by row id. */
export const REQUEST_ROW_HELP = {
  newlyReceived: [
    {
      text: '1 月 1 日至 12 月 31 日收到的申请件数。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十一条（收到日的认定）',
    },
  ],
  carriedOver: [
    { text: '去年收到、去年没办完的件数，应等于去年年报的“结转下年度”。', standing: ['practice'] },
  ],
  granted: [
    {
      text: '全部提供，或告知已公开信息的获取途径。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（一）（二）项',
    },
  ],
  partiallyGranted: [
    { text: '一件申请中部分给、部分不给的，只在这里计一次。', standing: ['official'], basis: '表内注明' },
  ],
  deniedStateSecret: [
    { text: '依法定密的。', standing: ['practice'], basis: '《中华人民共和国政府信息公开条例》第十四条' },
  ],
  deniedOtherLaw: [
    {
      text: '有法律、行政法规明文禁止的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十四条',
    },
  ],
  deniedSafetyStability: [
    {
      text: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十四条',
    },
  ],
  deniedThirdParty: [
    {
      text: '涉及商业秘密、个人隐私，第三方不同意且无公共利益理由的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十五条、第三十二条',
    },
  ],
  deniedInternalAffairs: [
    {
      text: '人事管理、后勤管理、内部工作流程。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedProcessInfo: [
    {
      text: '讨论记录、过程稿、磋商信函、请示报告。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedEnforcementFile: [
    {
      text: '执法案卷中的信息。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedAdminInquiry: [
    {
      text: '工商、不动产登记等另有专门查询办法的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（七）项',
    },
  ],
  unavailableNotHeld: [
    {
      text: '检索后没有，或不由本机关负责公开。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（四）（五）项',
    },
  ],
  unavailableNeedsCreation: [
    {
      text: '没有现成的，需要加工、分析、汇总。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十八条',
    },
  ],
  unavailableUnclear: [
    {
      text: '补正过还是看不清要什么。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十条',
    },
  ],
  notProcessedPetition: [
    {
      text: '以申请的名义反映诉求的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十九条',
    },
  ],
  notProcessedRepeat: [
    {
      text: '同一人就同一内容再次申请，已答复过。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（六）项',
    },
  ],
  notProcessedPublication: [
    {
      text: '要公报、报刊、书籍的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十九条',
    },
  ],
  notProcessedExcessive: [
    {
      text: '要求说明理由后理由不合理的。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十五条',
    },
  ],
  notProcessedReconfirm: [
    { text: '要求对手里已有的信息再确认、再出具。', standing: ['official'], basis: '表样' },
  ],
  otherNoCorrection: [
    {
      text: '无正当理由不补正，视为放弃。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十条',
    },
  ],
  otherFeeUnpaid: [
    { text: '收到收费通知后未按期缴费，视为放弃。', standing: ['official'], basis: '国办函〔2020〕109号' },
  ],
  otherMisc: [{ text: '前面都不合适的，例如申请人撤回。', standing: ['practice', 'unconfirmed'] }],
  otherHandling: [{ text: '2019版只有一行，合并填写。', standing: ['official'], basis: '表样' }],
  totalHandled: [{ text: '自动计算。', standing: ['practice'] }],
  carriedForward: [{ text: '年底还没答复的件数。', standing: ['practice'] }],
} as const satisfies Record<string, readonly HelpText[]>;

/** 填报指南 5.1: who belongs in each column of 表三, by column id. */
export const REQUEST_COLUMN_HELP = {
  naturalPerson: [{ text: '以公民个人名义提出的。', standing: ['practice'] }],
  commercialEnterprise: [{ text: '公司、企业、合作社等经营主体。', standing: ['practice'] }],
  researchInstitution: [{ text: '高校、科研院所。', standing: ['practice'] }],
  publicWelfareOrg: [{ text: '社会团体、基金会、民办非企业等。', standing: ['practice'] }],
  legalServiceOrg: [
    {
      text: '律师事务所等以自己名义申请的；律师替当事人申请的，按当事人归类。',
      standing: ['practice', 'unconfirmed'],
    },
  ],
  otherOrg: [{ text: '不属于上面几类的法人或组织，如村委会。', standing: ['practice'] }],
  total: [{ text: '软件自动相加。', standing: ['practice'] }],
} as const satisfies Record<string, readonly HelpText[]>;
