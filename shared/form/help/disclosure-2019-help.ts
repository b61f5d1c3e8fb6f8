import type { HelpText } from '../form';

/** 填报指南 4.2: each column of 表二 in the 2019 form, by column id. */
export const DISCLOSURE_2019_COLUMN_HELP = {
  issuedThisYear: [{ text: '本年新制定的件数。', example: '本年印发 2 件，填 2。', standing: ['practice'] }],
  disclosedThisYear: [
    {
      text: '本年新向社会公开的件数，可以含以前年度制定的。',
      example: '本年公开了本年制定的 2 件和去年制定的 1 件，填 3。',
      standing: ['practice'],
    },
  ],
  totalDisclosed: [
    {
      text: '年底对外公开的累计件数。',
      example: '上年底已公开 10 件，本年新公开 3 件、撤下 1 件，填 12。',
      standing: ['practice'],
    },
  ],
  itemsLastYear: [
    {
      text: '上年底的事项数（权责清单里有几项），不是办件数。',
      example: '清单里有 4 项许可，全年办了 300 件，填 4。',
      standing: ['practice'],
    },
  ],
  itemsChange: [
    {
      text: '比上年多几项填正数，少几项填负数，没变填 0。',
      example: '清单从 4 项减到 3 项，填 -1。',
      standing: ['practice'],
    },
  ],
  decisionCount: [
    { text: '本年作出的决定件数。', example: '全年作出 300 件许可决定，填 300。', standing: ['practice'] },
  ],
  procurementItems: [
    {
      text: '本年集中采购的项目数。',
      example: '采购了电脑、打印纸两个项目，填 2。',
      standing: ['official'],
      basis: '表样',
    },
  ],
  procurementAmount: [
    {
      text: '本年集中采购的总金额。',
      example: '共 35 万元，填 35，单位选“万元”。',
      standing: ['official'],
      basis: '表样',
    },
    { text: '表上没印单位，金额后请写明“元”或“万元”。', standing: ['unconfirmed'] },
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
    { text: '几个单位联合发文由谁计数。', standing: ['unconfirmed'] },
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
