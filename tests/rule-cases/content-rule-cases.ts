import type { LocalProfile } from '#shared/profile/local-profile';
import type { RuleCase } from './rule-case';

const LONG_OVERVIEW = '主动公开政府信息，受理申请，审核把关，维护网站，加强监督。'.repeat(40);
const NOTICE: LocalProfile = {
  name: '武威市 2024 年度',
  source: '武政办发〔2025〕54号',
  lengthLimits: { overview: 2000 },
  requiredTopics: [],
  rules: [],
};

export const CONTENT_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'N-03',
    on: '2021',
    holds: {},
    fails: {
      narrative: { overview: '全年主动公开政府信息 120 条，收到申请 5 件，信息发布前逐条审核。' },
    },
    message:
      '第一部分没有写到“政府信息公开平台建设”“监督保障”。总体情况写五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；没有发生的也写明。',
    cells: [],
    key: 'N-03',
    notYet: { narrative: { overview: '全年主动公开政府信息。' } },
  },
  {
    rule: 'N-03',
    on: '2021',
    holds: { narrative: { overview: '要点（非原文）：全年公开信息 44 条。' } },
    fails: { narrative: { overview: '无。' } },
    message:
      '第一部分没有写到应写的五个方面：主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障。请补充，没有发生的也写明。',
    cells: [],
    key: 'N-03',
    notYet: { narrative: { overview: '无' } },
  },
  {
    rule: 'N-04',
    on: '2021',
    holds: {
      unit: { kind: 'government' },
      narrative: { overview: '组织年度考评和社会评议，没有发生追责情形。' },
    },
    fails: {
      unit: { name: '城关镇人民政府', kind: 'government' },
      narrative: { overview: '组织年度考核，加强监督。' },
    },
    message:
      '各级政府的年报应写明工作考核、社会评议和责任追究结果，缺“评议”“责任追究”。请写在第一部分“监督保障”里，没有发生的也写明。',
    cells: [],
    key: 'N-04',
    notYet: { unit: { kind: 'government' } },
  },
  {
    rule: 'N-05',
    on: '2021',
    holds: { narrative: { otherMatters: '本年度未发生收费情况。' } },
    fails: { narrative: { otherMatters: '无其他需要报告的事项。' } },
    message: '第六部分没有交代信息处理费收取情况；没有收取也请写明。',
    cells: [],
    key: 'N-05',
    notYet: { narrative: { otherMatters: '无。' } },
  },
  {
    rule: 'N-06',
    on: '2019',
    holds: {},
    fails: { narrative: { problems: '本单位无。' } },
    message: '第五部分应写清存在的问题和改进情况，不能只写“无”。',
    cells: [],
    key: 'N-06',
    notYet: { narrative: { problems: '没有问题' } },
  },
  {
    rule: 'N-06',
    on: '2021',
    holds: {},
    fails: { narrative: { problems: '公开形式不够丰富。下一步加强培训。' } },
    message: '第五部分只有 17 字，少于 50 字。应写清存在的问题和改进情况，请补充。',
    cells: [],
    key: 'N-06',
    notYet: { narrative: { problems: '无' } },
  },
  {
    rule: 'N-06',
    on: '2021',
    holds: {},
    fails: {
      narrative: { problems: '一是工作人员均为兼职，影响了工作开展；二是公开形式还不够丰富，制度有待完善。' },
    },
    message: '第五部分写了存在的问题，没有写改进情况。请写明改进措施或下一步怎么做。',
    cells: [],
    key: 'N-06',
    notYet: { narrative: { problems: '无' } },
  },
  {
    rule: 'N-06',
    on: '2021',
    holds: {},
    fails: { narrative: { problems: '全年加强培训，提升公开质量，完善制度。' } },
    message: '第五部分写了改进情况，没有写存在的问题。请写清有什么问题或不足。',
    cells: [],
    key: 'N-06',
    notYet: { narrative: { problems: '无' } },
  },
  {
    rule: 'N-06',
    on: '2021',
    holds: { narrative: { problems: '要点：公开意识不强，解读不够；下一步加强培训。' } },
    fails: { narrative: { problems: '全年工作按上级部署正常开展。' } },
    message: '第五部分没有写存在的问题，也没有写改进情况。两样都请写清。',
    cells: [],
    key: 'N-06',
    notYet: { narrative: { problems: '无' } },
  },
  {
    rule: 'N-07',
    on: '2021',
    known: {},
    holds: { narrative: { overview: LONG_OVERVIEW } },
    holdsWith: { profile: NOTICE },
    fails: { narrative: { overview: LONG_OVERVIEW } },
    message: `第一部分 ${LONG_OVERVIEW.length} 字，有的地方要求不超过一千字。请看本地通知有没有要求。`,
    cells: [],
    key: 'N-07',
    notYet: { narrative: { overview: '' } },
  },
  {
    rule: 'N-14',
    on: '2019',
    holds: {
      narrative: {
        problems:
          '一是围绕乡村振兴、营商环境等中心工作公开不够；二是安全生产领域信息公开不及时。下一步加强公开，改进节能减排宣传。',
      },
    },
    fails: {
      narrative: { problems: '一是公开形式不够丰富；\n二是节能减排工作体系不健全，行政公开力度不够。' },
    },
    message: '第五部分有内容似与信息公开无关：“节能减排工作体系不健全”。请核对。',
    cells: [],
    key: 'N-14',
    notYet: { narrative: { problems: '' } },
  },
  {
    rule: 'N-14',
    on: '2021',
    holds: { narrative: { problems: '业务能力不足，下一步加强学习。' } },
    fails: {
      narrative: {
        problems:
          '一是执法人员数量偏少，夜间巡查覆盖不够；二是部分路段违章占道现象反复。下一步将增加巡查班次，购置执法车辆，开展集中整治行动。',
      },
    },
    message: '第五部分有内容似与信息公开无关，全文没有提到公开工作。请核对。',
    cells: [],
    key: 'N-14',
    notYet: { narrative: { problems: '' } },
  },
  {
    rule: 'N-15',
    on: '2019',
    holds: {
      narrative: {
        otherMatters:
          '（一）本年度没有收取信息处理费。全年办理人大代表建议 3 件、政协提案 2 件，均已公开答复。\n（二）2021年将继续做好公开工作。',
      },
    },
    fails: {
      narrative: {
        otherMatters:
          '没有收取信息处理费。\n2021年，我局将继续推进公开工作。\n一是以培训为重点，提高能力。\n二是丰富公开内容。',
      },
    },
    message: '第六部分大部分是下一步打算，建议写入第五部分“改进情况”。第六部分写其他需要报告的事项。',
    cells: [],
    key: 'N-15',
    notYet: { narrative: { otherMatters: '' } },
  },
];
