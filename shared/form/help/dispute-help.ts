import type { HelpText } from '../form';

/** 填报指南 6: what each column of 表四 counts, by column id. */
export const DISPUTE_COLUMN_HELP = {
  upheld: [
    {
      text: '复议维持，或法院支持行政机关。',
      example: '法院判决驳回原告诉讼请求，计 1 件。',
      standing: ['practice'],
    },
  ],
  corrected: [
    {
      text: '撤销、变更、确认违法、责令履行或重作。',
      example: '复议机关撤销答复、责令重新答复，计 1 件。',
      standing: ['practice'],
    },
  ],
  otherResult: [
    {
      text: '通常指撤回、驳回、不予受理、终止、调解等。',
      example: '申请人撤回复议申请，案件终止，计 1 件。',
      standing: ['practice', 'unconfirmed'],
    },
  ],
  pending: [
    {
      text: '年底没有结论。',
      example: '12 月立案，年底还没有判决，计 1 件。',
      standing: ['practice'],
    },
  ],
  total: [{ text: '四种结果之和，自动计算，无需填写。', standing: ['official'], basis: '表样' }],
} as const satisfies Record<string, readonly HelpText[]>;

/** 填报指南 6: what belongs in each group of 表四, by group id. */
export const DISPUTE_GROUP_HELP = {
  review: [
    {
      text: '只统计因政府信息公开工作引起的行政复议案件，其他案件不算。',
      standing: ['official'],
      basis: '《中华人民共和国政府信息公开条例》第五十条第（三）项',
    },
  ],
  litigationDirect: [
    {
      text: '没有经过复议、直接向法院起诉的案件，和复议后起诉的分开填。',
      standing: ['official'],
      basis: '表样',
    },
  ],
  litigationAfterReview: [
    {
      text: '复议机关作共同被告的案件，只由作出原行为的机关计数，复议机关不计。',
      standing: ['official'],
      basis: '国办公开办函〔2016〕201号',
    },
    {
      text: '一案经过一审、二审怎么计数，去年未审结的今年怎么计。',
      standing: ['unconfirmed'],
    },
  ],
} as const satisfies Record<string, readonly HelpText[]>;
