import type { HelpText } from '../form';

/** 填报指南 4.1: each cell of 表二 in the 2021 form, by `row.column`. */
export const DISCLOSURE_2021_CELL_HELP = {
  'disclosure.regulations.issuedThisYear': [
    {
      text: '只有国务院部门、省级政府、设区的市（自治州）政府能制定规章；县级及以下单位填 0。',
      standing: ['practice'],
      basis: '《中华人民共和国立法法》',
    },
  ],
  'disclosure.regulations.repealedThisYear': [{ text: '本年宣布废止的件数。', standing: ['practice'] }],
  'disclosure.regulations.inForce': [{ text: '年底仍有效的件数。', standing: ['practice'] }],
  'disclosure.normativeDocuments.issuedThisYear': [
    {
      text: '以本单位名义制发、对公众有普遍约束力、可反复适用的文件。内部通知、会议纪要、人事任免不算。数字与司法行政部门核对。',
      standing: ['practice', 'local'],
    },
  ],
  'disclosure.normativeDocuments.repealedThisYear': [
    { text: '本年废止的件数；宣布失效的是否计入按当地口径。', standing: ['unconfirmed'] },
  ],
  'disclosure.normativeDocuments.inForce': [
    {
      text: '年底仍有效的全部件数，不只是本年新发的。一般＝上年现行有效＋本年制发－本年废止。',
      standing: ['practice'],
    },
  ],
  'disclosure.licensing.decisionCount': [
    {
      text: '本年作出的许可决定件数，已公开和依法不公开的都算。',
      standing: ['local'],
      basis: '武政办发〔2025〕54号（武威市）',
    },
  ],
  'disclosure.penalties.decisionCount': [{ text: '本年作出的处罚决定件数，口径同上。', standing: ['local'] }],
  'disclosure.coerciveMeasures.decisionCount': [
    { text: '本年作出的强制措施、强制执行决定件数。', standing: ['local', 'practice'] },
  ],
  'disclosure.fees.feeAmount': [
    {
      text: '本年实际收取的金额，单位是万元：收 1 250 元填 0.125。不含罚款、经营收入。',
      standing: ['official', 'practice'],
    },
  ],
} as const satisfies Record<string, readonly HelpText[]>;
