import type { HelpText, Topic } from '../form';

/** 填报指南 3, 7, 8: what belongs in the text sections. Shared by both forms unless a form says otherwise. */
export const PREFACE_HELP: readonly HelpText[] = [
  {
    text: '表格之前可以加一段说明：编制依据、六个部分、统计期限、公布网站、联系方式。格式没有要求，可以不写。',
    standing: ['practice'],
  },
];

export const OVERVIEW_HELP: readonly HelpText[] = [
  {
    text: '写本单位一年来贯彻条例的总体情况，按主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面分段。',
    standing: ['official'],
    basis: '国办公开办函〔2021〕30号',
  },
  {
    text: '各级人民政府（含乡镇政府）必须写到工作考核、社会评议和责任追究结果；部门可不写。',
    standing: ['official'],
    basis: '《中华人民共和国政府信息公开条例》第五十条第（四）项',
  },
  { text: '文字里的数字要和表格一样。', standing: ['practice'] },
  {
    text: '有的地方要求简明客观，原则上不超过一千字。',
    standing: ['local', 'unconfirmed'],
    basis: '武政办发〔2025〕54号（武威市）',
  },
];

export const OVERVIEW_TOPICS: readonly Topic[] = [
  {
    id: 'activeDisclosure',
    heading: '（一）主动公开',
    help: {
      text: '公开了哪些内容、从哪些渠道公开；网站、新媒体、公报、公示栏各发多少条，解读多少件，回应关切多少次。',
      standing: ['official', 'local'],
      basis: '国办公开办函〔2021〕30号；数字为武威市 2025 年通知的要求',
    },
  },
  {
    id: 'onRequest',
    heading: '（二）依申请公开',
    help: {
      text: '收到、办结、结转多少件，办理是否按期，复议诉讼情况；与第三、第四部分表格完全一致。',
      standing: ['official', 'local'],
      basis: '国办公开办函〔2021〕30号；数字为武威市 2025 年通知的要求',
    },
  },
  {
    id: 'infoManagement',
    heading: '（三）政府信息管理',
    help: {
      text: '审核发布、保密审查、清理更新；本年制发、废止、现行有效的规章和规范性文件数，与第二部分一致。',
      standing: ['official', 'local'],
      basis: '国办公开办函〔2021〕30号；数字为武威市 2025 年通知的要求',
    },
  },
  {
    id: 'platform',
    heading: '（四）政府信息公开平台建设',
    help: {
      text: '网站专栏、专区、公报、新媒体；平台、专区数量，公报期数。',
      standing: ['official', 'local'],
      basis: '国办公开办函〔2021〕30号；数字为武威市 2025 年通知的要求',
    },
  },
  {
    id: 'supervision',
    heading: '（五）监督保障',
    help: {
      text: '人员、培训、考核、社会评议、责任追究；培训次数，考核结果。',
      standing: ['official', 'local'],
      basis: '国办公开办函〔2021〕30号；数字为武威市 2025 年通知的要求',
    },
  },
];

export const PROBLEMS_HELP: readonly HelpText[] = [
  {
    text: '分“问题”和“改进”两层写，一条问题对一条措施。可交代去年所提问题的整改结果。',
    standing: ['practice'],
  },
  { text: '只写政府信息公开方面的问题，别写成业务总结。', standing: ['practice'] },
  { text: '不能写“无”；不要照抄去年，不要各单位雷同。', standing: ['local'], basis: '怀化市 2021 年度通知' },
];

export const PROBLEMS_TOPICS: readonly Topic[] = [
  {
    id: 'issues',
    heading: '（一）存在的主要问题',
    help: { text: '信息公开工作中的主要问题。', standing: ['practice'] },
  },
  {
    id: 'improvements',
    heading: '（二）改进情况',
    help: { text: '对应的改进措施和下一步打算。', standing: ['practice'] },
  },
];

export const OTHER_MATTERS_2021_HELP: readonly HelpText[] = [
  {
    text: '先写信息处理费：发了几件收费通知、金额多少、实收多少（单位写元）；没有就写本年度未收取。',
    standing: ['official', 'unconfirmed'],
    basis: '国办公开办函〔2021〕30号模板提示；分项写法未找到依据',
  },
  {
    text: '收费标准：按件——同一申请人一个自然月内 10 件以内不收，第 11—30 件每件 100 元，31 件以上每 10 件一档、每档每件再加 100 元；按量——30 页以内不收，31—100 页每页 10 元，101—200 页每页 20 元，201 页以上每页 40 元。两种方式一件只选一种。收到通知次日起 20 个工作日内缴纳。',
    standing: ['official'],
    basis: '国办函〔2020〕109号',
  },
  { text: '下一年打算不是本部分的法定内容，放在第五部分“改进情况”更合适。', standing: ['practice'] },
];

export const OTHER_MATTERS_2019_HELP: readonly HelpText[] = [
  { text: '写其他需要报告的事项；没有的写“无”。', standing: ['practice'] },
  { text: '下一年打算不是本部分的法定内容，放在第五部分“改进情况”更合适。', standing: ['practice'] },
];

export const TABLE_SECTION_HELP = {
  disclosure: [
    {
      text: '“第二十条第（×）项”指《中华人民共和国政府信息公开条例》第二十条主动公开清单的序号。',
      standing: ['official'],
      basis: '《中华人民共和国政府信息公开条例》第二十条',
    },
    {
      text: '没有相应职权的单位各栏填 0。',
      example: '多数机关事务服务中心没有许可、处罚、强制的职权，这些格都填 0。',
      standing: ['practice'],
    },
  ],
  requests: [
    { text: '一件申请只计一个办理结果。没有发生的请填 0，总计自动计算。', standing: ['practice'] },
    {
      text: '每一列都要平：本年新收＋上年结转＝办理结果总计＋结转下年度。',
      standing: ['official'],
      basis: '表上印明的勾稽关系',
    },
  ],
  disputes: [
    {
      text: '只统计因政府信息公开工作引起的案件，其他案件不算。',
      standing: ['official'],
      basis: '《中华人民共和国政府信息公开条例》第五十条第（三）项',
    },
  ],
} as const satisfies Record<string, readonly HelpText[]>;
