import type { Register } from './form';

/**
 * 信息处理费 in figures (spec/template-2021.md section 6): recommended by practice, no national rule asks for the split.
 * Kept with the data, never printed: the printed report says it in words in section 六.
 */
export const INFO_FEE_REGISTER: Register = {
  id: 'infoFee',
  heading: '信息处理费登记（可不填）',
  help: [
    {
      text: '登记后，程序会核对第六部分正文里的金额，以及第二部分的收费金额是否漏计。只随数据文件保存，不打印；没有登记的请空着。',
      standing: ['practice'],
    },
    { text: '分三项登记是通常做法，没有找到全国统一规定。', standing: ['unconfirmed'] },
  ],
  fields: [
    { id: 'infoFee.noticeCount', key: 'noticeCount', name: '发出收费通知', kind: 'count', unit: '件' },
    {
      id: 'infoFee.noticeAmountYuan',
      key: 'noticeAmountYuan',
      name: '通知金额',
      kind: 'amount',
      unit: '元',
      mostDecimals: 2,
    },
    {
      id: 'infoFee.collectedAmountYuan',
      key: 'collectedAmountYuan',
      name: '实际收取金额',
      kind: 'amount',
      unit: '元',
      mostDecimals: 2,
    },
  ],
};
