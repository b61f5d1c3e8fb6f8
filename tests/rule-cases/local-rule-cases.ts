import type { LocalProfile, LocalRule } from '#shared/profile/local-profile';
import type { RuleCase } from './rule-case';

/** A local notice for every year that asks for one thing of each kind; the sound report does all of it. */
export const LOCAL_NOTICE: LocalProfile = {
  name: '银州区',
  source: '银政办函〔2024〕9号',
  lengthLimits: { overview: 1000, preface: 20 },
  requiredTopics: [
    { id: 'website', name: '网站专栏', words: ['网站专栏', '门户网站'] },
    { id: 'training', name: '培训', words: ['培训'] },
  ],
  rules: [
    {
      id: 'reading',
      kind: 'requiredWords',
      part: 'problems',
      anyOf: ['政策解读'],
      message: '第五部分要写政策解读。',
    },
    {
      id: 'not-below',
      kind: 'cellComparison',
      left: 'requests.newlyReceived.naturalPerson',
      is: '≥',
      right: 'requests.carriedForward.naturalPerson',
      message: '结转下年度的多于新收的。',
    },
    {
      id: 'few-forward',
      kind: 'cellLimit',
      cell: 'requests.carriedForward.total',
      atMost: 3,
      message: '结转下年度的偏多，请逐件核对。',
      severity: 'hint',
      source: '银政办发〔2023〕1号',
    },
  ],
};

const known = { profile: LOCAL_NOTICE };
const FORWARD = 'requests.carriedForward.naturalPerson';
const NEW = 'requests.newlyReceived.naturalPerson';
const OVER = 'requests.carriedOver.naturalPerson';

/** The notice with one comparison and nothing else. */
const only = (rule: LocalRule) => ({
  profile: { ...LOCAL_NOTICE, lengthLimits: {}, requiredTopics: [], rules: [rule] },
});

export const LOCAL_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'C-01',
    on: '2021',
    known,
    holds: { narrative: { overview: '办好门户网站，加强培训。' } },
    fails: { narrative: { overview: '加强培训。' } },
    message:
      '第一部分没有写到“网站专栏”（“网站专栏”“门户网站”都没有出现）。本地要求写明这方面的情况（银政办函〔2024〕9号），请补写。',
    cells: [],
    key: 'C-01:website',
    notYet: { narrative: { overview: ' ' } },
  },
  {
    rule: 'C-01',
    on: '2019',
    known,
    holds: {},
    fails: { narrative: { overview: '办好网站专栏。' } },
    message: '第一部分没有写到“培训”。本地要求写明这方面的情况（银政办函〔2024〕9号），请补写。',
    cells: [],
    key: 'C-01:training',
    notYet: { narrative: { overview: '办好网站专栏。' } },
    notYetWithoutKnown: true,
  },
  {
    rule: 'C-02',
    on: '2021',
    known,
    holds: { narrative: { overview: `${'字'.repeat(500)}\n　　${'字'.repeat(500)}` } },
    fails: { narrative: { overview: '字'.repeat(1234) } },
    message: '第一部分已写 1234 字，本地要求不超过 1000 字（银政办函〔2024〕9号），超出 234 字。请删减。',
    cells: [],
    key: 'C-02:overview',
    notYet: { narrative: { overview: '' } },
  },
  {
    rule: 'C-02',
    on: '2019',
    known,
    holds: { narrative: { preface: '根据条例编制。' } },
    fails: { narrative: { preface: '字'.repeat(21) } },
    message: '开头说明已写 21 字，本地要求不超过 20 字（银政办函〔2024〕9号），超出 1 字。请删减。',
    cells: [],
    key: 'C-02:preface',
    notYet: { narrative: { preface: '字'.repeat(21) } },
    notYetWithoutKnown: true,
  },
  {
    rule: 'C-03',
    on: '2021',
    known,
    holds: {},
    fails: { narrative: { problems: '没有问题。' } },
    message: '第五部分要写政策解读。本地要求（银政办函〔2024〕9号）。',
    cells: [],
    key: 'C-03:reading',
    notYet: { narrative: { problems: '' } },
  },
  {
    rule: 'C-03',
    on: '2021',
    known,
    holds: {},
    fails: { cells: { [NEW]: 1, [FORWARD]: 2 } },
    message:
      '结转下年度的多于新收的。表中“本年新收／自然人”是 1，“结转下年度继续办理／自然人”是 2。本地要求（银政办函〔2024〕9号）。',
    cells: [NEW, FORWARD],
    key: 'C-03:not-below',
    notYet: { cells: { [NEW]: null, [FORWARD]: 2 } },
  },
  {
    rule: 'C-03',
    on: '2019',
    known,
    holds: { cells: { [FORWARD]: 3 } },
    fails: { cells: { [FORWARD]: 4 } },
    severity: 'hint',
    message:
      '结转下年度的偏多，请逐件核对。表中“结转下年度继续办理／总计”是 4。本地要求（银政办发〔2023〕1号）。',
    cells: ['requests.carriedForward.total'],
    key: 'C-03:few-forward',
    notYet: { cells: { 'requests.carriedForward.otherOrg': null, [FORWARD]: 4 } },
  },
  ...(
    [
      ['=', 5, 4],
      ['≠', 4, 5],
      ['≤', 5, 6],
      ['<', 4, 5],
      ['≥', 5, 4],
      ['>', 6, 5],
    ] as const
  ).map(
    ([is, holds, fails]): RuleCase => ({
      rule: 'C-03',
      on: '2021',
      known: only({
        id: 'compared',
        kind: 'cellComparison',
        left: OVER,
        is,
        right: NEW,
        message: `应为 ${is}。`,
      }),
      holds: { cells: { [OVER]: holds } },
      fails: { cells: { [OVER]: fails } },
      message: `应为 ${is}。表中“上年结转／自然人”是 ${fails}，“本年新收／自然人”是 5。本地要求（银政办函〔2024〕9号）。`,
      cells: [OVER, NEW],
      key: 'C-03:compared',
      notYet: { cells: { [OVER]: null } },
    }),
  ),
  {
    rule: 'C-03',
    on: '2021',
    known: only({ id: 'some', kind: 'cellLimit', cell: NEW, atLeast: 2, message: '新收偏少。' }),
    holds: { cells: { [NEW]: 2 } },
    fails: { cells: { [NEW]: 1 } },
    message: '新收偏少。表中“本年新收／自然人”是 1。本地要求（银政办函〔2024〕9号）。',
    cells: [NEW],
    key: 'C-03:some',
    notYet: { cells: { [NEW]: null } },
  },
];
