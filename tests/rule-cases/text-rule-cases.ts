import type { RuleCase } from './rule-case';

export const TEXT_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'N-01',
    on: '2021',
    holds: {
      narrative: {
        preface: '本报告分六部分：\n一、总体情况\n二、主动公开政府信息情况',
        overview: '一、主动公开情况\n按一、总体情况的要求写明。',
      },
    },
    fails: { narrative: { overview: '公开工作有序推进。\n二、 主动公开政府信息情况\n收到申请 5 件。' } },
    message:
      '第一部分的正文里有一行“二、主动公开政府信息情况”，打印出来标题会重复。标题由程序打印，请删去这一行。',
    cells: [],
    key: 'N-01:overview.disclosure',
    notYet: { narrative: { overview: '' } },
  },
  {
    rule: 'N-02',
    on: '2019',
    holds: { narrative: { otherMatters: '无。' } },
    fails: { narrative: { otherMatters: ' 　\n' } },
    message: '第六部分还没有填写。',
    cells: [],
    key: 'N-02:otherMatters',
    notYet: { narrative: { otherMatters: '' } },
  },
  {
    rule: 'N-12',
    on: '2019',
    holds: { narrative: { overview: '制定答复文书模板，网址 www.xxgk.gov.cn，全年 3×2 期。' } },
    fails: { narrative: { otherMatters: '一是以节能为重点。\n[bookmark: _GoBack]三是加强基础工作。' } },
    message: '第六部分还有未替换的内容“[bookmark: _GoBack]”。请改写或删去。',
    cells: [],
    key: 'N-12:otherMatters.bookmark',
    notYet: { narrative: { otherMatters: '' } },
  },
];
