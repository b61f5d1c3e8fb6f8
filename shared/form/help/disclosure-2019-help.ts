import type { HelpText } from '../form';

/** 填报指南 4.2: each column of 表二 in the 2019 form, by column id. */
export const DISCLOSURE_2019_COLUMN_HELP = {
  issuedThisYear: [{ text: '本年新制定的件数。', standing: ['practice'] }],
  disclosedThisYear: [{ text: '本年新向社会公开的件数，可以含以前年度制定的。', standing: ['practice'] }],
  totalDisclosed: [{ text: '年底对外公开的累计件数。', standing: ['practice'] }],
  itemsLastYear: [{ text: '上年底的事项数（权责清单里有几项），不是办件数。', standing: ['practice'] }],
  itemsChange: [{ text: '比上年多几项填正数，少几项填负数，没变填 0。', standing: ['practice'] }],
  decisionCount: [{ text: '本年作出的决定件数。', standing: ['practice'] }],
  procurementItems: [{ text: '本年集中采购的项目数。', standing: ['official'], basis: '表样' }],
  procurementAmount: [
    {
      text: '本年集中采购的总金额。表上没印单位，金额后请写明“元”或“万元”。',
      standing: ['official', 'unconfirmed'],
      basis: '表样',
    },
  ],
} as const satisfies Record<string, readonly HelpText[]>;

/** 填报指南 4.2: rows of 表二 in the 2019 form that need a word of their own, by row id. */
export const DISCLOSURE_2019_ROW_HELP = {
  regulations: [
    {
      text: '只有国务院部门、省级政府、设区的市（自治州）政府能制定规章；县级及以下单位填 0。',
      standing: ['practice'],
      basis: '《中华人民共和国立法法》',
    },
  ],
  normativeDocuments: [
    {
      text: '以本单位名义制发、对公众有普遍约束力、可反复适用的文件。内部通知、会议纪要、人事任免不算。',
      standing: ['practice'],
    },
  ],
  licensing: [{ text: '行政许可的事项数和本年作出的许可决定件数，分开填。', standing: ['practice'] }],
  otherExternalServices: [
    { text: '许可、处罚、强制以外的行政权力事项。', standing: ['local'], basis: '一份 2020 年度地方通知' },
  ],
  penalties: [{ text: '行政处罚的事项数和本年作出的处罚决定件数，分开填。', standing: ['practice'] }],
  coerciveMeasures: [
    { text: '行政强制的事项数和本年作出的强制措施、强制执行决定件数，分开填。', standing: ['practice'] },
  ],
  fees: [{ text: '收费项目数，不填金额。', standing: ['official'], basis: '表样' }],
  procurement: [{ text: '没有集中采购的，项目数和金额都填 0。', standing: ['practice'] }],
} as const satisfies Record<string, readonly HelpText[]>;
