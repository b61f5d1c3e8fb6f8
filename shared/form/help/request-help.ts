import type { HelpText } from '../form';

/** 填报指南 5.2: what each row of 表三 counts, by row id. */
export const REQUEST_ROW_HELP = {
  newlyReceived: [
    {
      text: '1 月 1 日至 12 月 31 日收到的申请件数。',
      example: '12 月 31 日收到的一件计入本年；次年 1 月 2 日收到的计入下一年。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十一条（收到日的认定）',
    },
  ],
  carriedOver: [
    {
      text: '去年收到、去年没办完的件数，应等于去年年报的“结转下年度”。',
      example: '去年年报的“结转下年度”是 2 件，今年这里也填 2。',
      standing: ['practice'],
    },
  ],
  granted: [
    {
      text: '全部提供，或告知已公开信息的获取途径。',
      example: '申请一份文件，文件已在网站公开，告知了网址，计 1 件。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（一）（二）项',
    },
  ],
  partiallyGranted: [
    {
      text: '一件申请中部分给、部分不给的，只在这里计一次。',
      example: '申请一份名册，隐去身份证件号码后提供，计 1 件。',
      standing: ['official'],
      basis: '表内注明',
    },
  ],
  deniedStateSecret: [
    {
      text: '依法定密的。',
      example: '申请的文件标有密级，还没有解密。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十四条',
    },
  ],
  deniedOtherLaw: [
    {
      text: '有法律、行政法规明文禁止的。',
      example: '申请统计调查中单个企业填报的原始资料，统计法不允许对外提供。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十四条',
    },
  ],
  deniedSafetyStability: [
    {
      text: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的。',
      example: '申请重要水源地安全保卫的详细布置。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十四条',
    },
  ],
  deniedThirdParty: [
    {
      text: '涉及商业秘密、个人隐私，第三方不同意且无公共利益理由的。',
      example: '申请某企业投标文件中的技术方案，该企业书面答复不同意公开。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十五条、第三十二条',
    },
  ],
  deniedInternalAffairs: [
    {
      text: '人事管理、后勤管理、内部工作流程。',
      example: '申请本单位的考勤记录、值班安排。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedProcessInfo: [
    {
      text: '讨论记录、过程稿、磋商信函、请示报告。',
      example: '申请文件起草时的讨论记录、没有定稿的稿子。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedEnforcementFile: [
    {
      text: '执法案卷中的信息。',
      example: '申请一起处罚案件卷宗里的询问笔录。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第十六条',
    },
  ],
  deniedAdminInquiry: [
    {
      text: '工商、不动产登记等另有专门查询办法的。',
      example: '申请查某处房屋的不动产登记资料，告知到登记机构查询。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（七）项',
    },
  ],
  unavailableNotHeld: [
    {
      text: '检索后没有，或不由本机关负责公开。',
      example: '申请的文件由另一部门制作，告知了该部门的名称。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（四）（五）项',
    },
  ],
  unavailableNeedsCreation: [
    {
      text: '没有现成的，需要加工、分析、汇总。',
      example: '要求按村列出近五年的补贴合计，本单位没有这样的汇总。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十八条',
    },
  ],
  unavailableUnclear: [
    {
      text: '补正过还是看不清要什么。',
      example: '补正后仍只写“有关征地的全部材料”，看不出要哪一份。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十条',
    },
  ],
  notProcessedPetition: [
    {
      text: '以申请的名义反映诉求的。',
      example: '申请表里写的是要求查处邻居违法建房。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十九条',
    },
  ],
  notProcessedRepeat: [
    {
      text: '同一人就同一内容再次申请，已答复过。',
      example: '上半年已经答复的同一份文件，下半年同一人又来申请。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十六条第（六）项',
    },
  ],
  notProcessedPublication: [
    {
      text: '要公报、报刊、书籍的。',
      example: '要求提供公开发行的统计年鉴。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十九条',
    },
  ],
  notProcessedExcessive: [
    {
      text: '要求说明理由后理由不合理的。',
      example: '同一人短期内提出几十件内容相近的申请，说明的理由不合理。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十五条',
    },
  ],
  notProcessedReconfirm: [
    {
      text: '要求对手里已有的信息再确认、再出具。',
      example: '手里已有一份文件，要求再盖章确认一次。',
      standing: ['official'],
      basis: '表样',
    },
  ],
  otherNoCorrection: [
    {
      text: '无正当理由不补正，视为放弃。',
      example: '发出补正通知，期满没有补正，也没有说明理由。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十条',
    },
  ],
  otherFeeUnpaid: [
    {
      text: '收到收费通知后未按期缴费，视为放弃。',
      example: '收到收费通知后 20 个工作日内没有缴费。',
      standing: ['official'],
      basis: '国办函〔2020〕109号',
    },
  ],
  otherMisc: [
    { text: '前面各行都不合适的。', standing: ['practice'], basis: '表样' },
    {
      text: '申请人撤回申请的，通常计入这一行。',
      example: '答复之前申请人书面撤回，计 1 件。',
      standing: ['practice', 'unconfirmed'],
    },
  ],
  otherHandling: [
    {
      text: '2019版只有一行，合并填写。',
      example: '逾期不补正 1 件、逾期不缴费 1 件，这一行填 2。',
      standing: ['official'],
      basis: '表样',
    },
  ],
  totalHandled: [
    { text: '（一）至（六）各行之和，自动计算，无需填写。', standing: ['official'], basis: '表样' },
  ],
  carriedForward: [
    {
      text: '年底还没答复的件数。',
      example: '12 月 20 日收到、年底还没答复的一件，本年新收计 1 件，这里也计 1 件。',
      standing: ['practice'],
    },
    {
      text: '答复期限是 20 个工作日，可延长不超过 20 个工作日，所以这里通常只有 11 月下旬以后收到的那些。',
      standing: ['practice'],
      basis: '《中华人民共和国政府信息公开条例》第三十三条',
    },
    { text: '补正期跨年的申请计在哪一行，各地不一。', standing: ['unconfirmed'] },
  ],
} as const satisfies Record<string, readonly HelpText[]>;

/** 填报指南 5.1: who belongs in each column of 表三, by column id. */
export const REQUEST_COLUMN_HELP = {
  naturalPerson: [
    { text: '以公民个人名义提出的。', example: '居民王某以自己的名义申请。', standing: ['practice'] },
  ],
  commercialEnterprise: [
    {
      text: '公司、企业、合作社等经营主体。',
      example: '一家建筑公司、一个农民专业合作社。',
      standing: ['practice'],
    },
  ],
  researchInstitution: [
    { text: '高校、科研院所。', example: '一所大学的课题组以学校名义申请。', standing: ['practice'] },
  ],
  publicWelfareOrg: [
    {
      text: '社会团体、基金会、民办非企业等。',
      example: '一个行业协会、一家慈善基金会。',
      standing: ['practice'],
    },
  ],
  legalServiceOrg: [
    {
      text: '律师事务所等以自己名义申请的。',
      example: '某律师事务所以本所名义申请一份文件。',
      standing: ['practice'],
    },
    {
      text: '律师替当事人申请的，通常按当事人归类。',
      standing: ['practice', 'unconfirmed'],
    },
  ],
  otherOrg: [
    {
      text: '不属于上面几类的法人或组织，如村委会。',
      example: '某村村民委员会申请。',
      standing: ['practice'],
    },
  ],
  total: [{ text: '六类申请人之和，自动计算，无需填写。', standing: ['official'], basis: '表样' }],
} as const satisfies Record<string, readonly HelpText[]>;
