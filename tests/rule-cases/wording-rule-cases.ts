import type { RuleCase } from './rule-case';

/** Years, periods, cited documents and personal details in the texts. */
const COPIED = '截至2023年底，网站专栏共有信息 300 条。';

export const WORDING_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'N-08',
    on: '2021',
    holds: {
      narrative: {
        overview: '收到申请 5 件，较2023年减少 3 件。按照《条例》（2019年修订），2024年公开信息 12 条。',
      },
    },
    fails: {
      narrative: {
        overview: '2023年，我局认真落实条例。\n2022年收到申请 5 件。\n2023年我局组织培训。',
      },
    },
    message: '第一部分出现“2023年”“2022年”，与报告年度 2024 不符，共 3 处。请核对是否留着别的年度的内容。',
    cells: [],
    key: 'N-08:overview',
    notYet: { reportYear: Number.NaN, narrative: { overview: '2022年收到申请 5 件。' } },
  },
  {
    rule: 'N-08',
    on: '2019',
    holds: { narrative: { preface: '现公布银州区城市管理局2020年政府信息公开工作年度报告。' } },
    fails: { narrative: { preface: '现公布银州区城市管理局2019年度政府信息公开工作年度报告。' } },
    message: '开头说明出现“2019年”，与报告年度 2020 不符。请核对是否留着别的年度的内容。',
    cells: [],
    key: 'N-08:preface',
    notYet: { narrative: { preface: '' } },
  },
  {
    rule: 'N-08b',
    on: '2021',
    previous: {
      reportYear: 2023,
      narrative: {
        overview: `${COPIED}\n自2023年起执行新的答复格式。\n修订《2023年政务公开要点》。`,
      },
    },
    holds: {
      narrative: {
        overview: `截至2024年底，网站专栏共有信息 300 条。\n与2023年底相比有所增加。\n自2023年起执行新的答复格式。\n修订《2023年政务公开要点》。`,
      },
    },
    fails: { narrative: { overview: `政府信息公开有序推进。\n 截至2023年底，网站专栏共有信息 300 条。` } },
    message:
      '第一部分有与去年年报一字不差的段落，其中写着“2023年”，本年报是 2024 年度。请改成今年的情况；确实说的是 2023 年的，请写说明。',
    cells: [],
    key: 'N-08b:overview',
    notYet: { narrative: { overview: COPIED } },
    notYetWithoutPrevious: true,
  },
  {
    rule: 'N-09',
    on: '2021',
    holds: { narrative: { preface: '统计期限自２０２４年１月１日起至１２月３１日止。' } },
    fails: { narrative: { preface: '本报告所列数据统计期限自2024年1月1日起至12月15日止。' } },
    message: '开头说明的统计期限应为 2024年1月1日至12月31日，文中为“2024年1月1日起至12月15日止”。请核对。',
    cells: [],
    key: 'N-09:preface',
    notYet: { narrative: { preface: '' } },
  },
  {
    rule: 'N-10',
    on: '2021',
    holds: {
      narrative: { preface: '根据《政府信息公开条例》（国令第711号）和国办公开办函〔2021〕30号编制。' },
    },
    fails: { narrative: { preface: '根据国办公开办函［２０２２］３０号编制。' } },
    message:
      '开头说明的文号“国办公开办函［２０２２］３０号”可能有误，应为“国办公开办函〔2021〕30号”。请核对。',
    cells: [],
    key: 'N-10:preface',
    notYet: { reportYear: Number.NaN, narrative: { preface: '根据国办公开办函〔2022〕30号编制。' } },
  },
  {
    rule: 'N-13',
    on: '2021',
    holds: { narrative: { overview: '银政发〔2024〕3号、（2024）辽12行初5号、公告（2024）第8号。' } },
    fails: { narrative: { overview: '印发银政发[2024]3号、银政办发【2024】15号。' } },
    message: '第一部分的文号年份请用六角括号〔〕：“[2024]3号”应写作“〔2024〕3号”，共 2 处。',
    cells: [],
    key: 'N-13:overview',
    notYet: { narrative: { overview: '' } },
  },
  {
    rule: 'N-11',
    on: '2021',
    holds: { narrative: { preface: '联系电话：13812345678。' } },
    fails: { narrative: { overview: '申请人李建国要求公开补偿标准。' } },
    message: '第一部分发现疑似个人信息“李建国”（申请人姓名），公开前请删除。',
    cells: [],
    key: 'N-11:overview.applicantName',
    notYet: { narrative: { overview: '' } },
  },
  {
    rule: 'N-16',
    on: '2021',
    holds: { narrative: { overview: '经办人䶮㛃𬭎堃，濛珮卍㐂。' } },
    fails: { narrative: { overview: '经办人\ue123某某，满意率😀上升。' } },
    message:
      '第一部分“经办人〓某某，满意”中标“〓”的地方，那个字是自造字或残缺的字，别的电脑上也看不到，会印成“〓”，还有 1 处也这样（“😀”）。请换用通用的写法。',
    cells: [],
    key: 'N-16:overview',
    notYet: { narrative: { overview: '' } },
  },
];
