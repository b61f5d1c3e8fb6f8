import type { HelpText } from '../form';

/** 填报指南 4.1: each cell of 表二 in the 2021 form, by `row.column`. */
export const DISCLOSURE_2021_CELL_HELP = {
  'disclosure.regulations.issuedThisYear': [
    {
      text: '只有国务院部门、省级政府、设区的市（自治州）政府能制定规章；县级及以下单位填 0。',
      example: '县教育局没有制定规章的权限，这一行三格都填 0。',
      standing: ['practice'],
      basis: '《中华人民共和国立法法》',
    },
  ],
  'disclosure.regulations.repealedThisYear': [
    { text: '本年宣布废止的件数。', example: '县级单位没有规章，填 0。', standing: ['practice'] },
  ],
  'disclosure.regulations.inForce': [
    { text: '年底仍有效的件数。', example: '县级单位没有规章，填 0。', standing: ['practice'] },
  ],
  'disclosure.normativeDocuments.issuedThisYear': [
    {
      text: '以本单位名义制发、对公众有普遍约束力、可反复适用的文件。内部通知、会议纪要、人事任免不算。',
      example: '本年印发管理办法 1 件、会议纪要 6 件，这里填 1。',
      standing: ['practice'],
    },
    { text: '数字与司法行政部门核对。', standing: ['local'], basis: '地方年报通知' },
    { text: '几个单位联合发文由谁计数。', standing: ['unconfirmed'] },
  ],
  'disclosure.normativeDocuments.repealedThisYear': [
    { text: '本年废止的件数。', example: '本年发文宣布废止 2 件，这里填 2。', standing: ['practice'] },
    { text: '宣布失效的文件是否计入，按当地口径。', standing: ['unconfirmed'] },
  ],
  'disclosure.normativeDocuments.inForce': [
    {
      text: '年底仍有效的全部件数，不只是本年新发的。一般＝上年现行有效＋本年制发－本年废止。',
      example: '上年 10 件，本年制发 2 件、废止 1 件，这里填 11。',
      standing: ['practice'],
    },
  ],
  'disclosure.licensing.decisionCount': [
    {
      text: '本年作出的许可决定件数，已公开和依法不公开的都算。',
      example: '本年准予许可 30 件、不予许可 2 件，这里填 32。',
      standing: ['local'],
      basis: '武政办发〔2025〕54号（武威市）',
    },
  ],
  'disclosure.penalties.decisionCount': [
    {
      text: '本年作出的处罚决定件数，已公开和依法不公开的都算。',
      example: '本年作出处罚决定 5 件，其中 1 件没有公开，这里填 5。',
      standing: ['local'],
      basis: '武政办发〔2025〕54号（武威市）',
    },
  ],
  'disclosure.coerciveMeasures.decisionCount': [
    {
      text: '本年作出的强制措施、强制执行决定件数。',
      example: '本年作出查封决定 1 件、代履行决定 1 件，这里填 2。',
      standing: ['local', 'practice'],
      basis: '武政办发〔2025〕54号（武威市）',
    },
  ],
  'disclosure.fees.feeAmount': [
    {
      text: '金额的单位是万元。',
      example: '收 1 250 元，填 0.125。',
      standing: ['official'],
      basis: '表样',
    },
    {
      text: '填本年实际收取的金额。不含罚款、经营收入；收了信息处理费的，也包含在内。',
      standing: ['practice'],
    },
    { text: '金额保留几位小数。', standing: ['unconfirmed'] },
  ],
} as const satisfies Record<string, readonly HelpText[]>;
