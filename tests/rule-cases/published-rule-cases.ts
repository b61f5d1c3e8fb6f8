import { formOf } from '#shared/form/forms';
import type { RuleCase } from './rule-case';

const disclosed = (row: string, column: string) => `disclosure.${row}.${column}`;
const requested = (row: string, column: string) => `requests.${row}.${column}`;
const APPLICANTS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrg',
  'legalServiceOrg',
  'otherOrg',
];
const inRow = (row: string, counts: readonly (number | null)[]) =>
  Object.fromEntries(APPLICANTS.map((column, place) => [requested(row, column), counts[place] ?? 0]));
const ofItems = (row: string, before: number, change: number, decisions: number | null) => ({
  [disclosed(row, 'itemsLastYear')]: before,
  [disclosed(row, 'itemsChange')]: change,
  [disclosed(row, 'decisionCount')]: decisions,
});
const DISPUTES = formOf('2019').cells.flatMap(({ id, table }) => (table === 'disputes' ? [id] : []));
/** 表四 as a file from elsewhere prints it, from left to right. */
const inGroups = (figures: readonly (number | null)[]) => {
  const printed = DISPUTES.map((id, place) => [id, figures[place] ?? null] as const);
  return {
    cells: Object.fromEntries(printed.filter(([id]) => !id.endsWith('.total'))),
    stated: Object.fromEntries(printed.filter(([id]) => id.endsWith('.total'))),
  };
};
const NORMATIVE = ['inForce', 'issuedThisYear', 'repealedThisYear'].map((column) =>
  disclosed('normativeDocuments', column),
);
const [IN_FORCE = '', ISSUED = '', REPEALED = ''] = NORMATIVE;

export const PUBLISHED_RULE_CASES: readonly RuleCase[] = [
  {
    rule: 'R-01',
    on: '2019',
    // Small equal numbers in one row among others are chance.
    holds: { cells: { ...ofItems('licensing', 2, 1, 3), ...ofItems('penalties', 9, 0, 4) } },
    fails: { cells: ofItems('licensing', 16, 3, 19) },
    message:
      '处理决定数量正好等于上一年项目数量加本年增/减：行政许可 19。处理决定数量填全年作出的决定件数，不是事项数，请核对。',
    cells: [disclosed('licensing', 'decisionCount')],
    key: 'R-01:disclosure',
    notYet: { cells: ofItems('licensing', 16, 3, null) },
  },
  {
    rule: 'R-01',
    on: '2019',
    holds: { cells: ofItems('penalties', 4, 0, 4) },
    fails: { cells: { ...ofItems('licensing', 2, 1, 3), ...ofItems('penalties', 5, -1, 4) } },
    message:
      '处理决定数量正好等于上一年项目数量加本年增/减：行政许可 3、行政处罚 4。处理决定数量填全年作出的决定件数，不是事项数，请核对。',
    cells: [disclosed('licensing', 'decisionCount'), disclosed('penalties', 'decisionCount')],
    key: 'R-01:disclosure',
    notYet: { cells: { ...ofItems('licensing', 2, 1, 3), ...ofItems('penalties', 5, -1, null) } },
  },
  {
    rule: 'R-03',
    on: '2021',
    holds: { cells: { [IN_FORCE]: 0, [ISSUED]: 3, [REPEALED]: 3 } },
    fails: { cells: { [IN_FORCE]: 0, [ISSUED]: 30, [REPEALED]: 30 } },
    message:
      '行政规范性文件本年制发 30 件、废止 30 件，现行有效 0 件。现行有效是年底仍有效的全部件数，请核对这三格。',
    cells: NORMATIVE,
    notYet: { cells: { [IN_FORCE]: 0, [ISSUED]: 30, [REPEALED]: null } },
  },
  {
    rule: 'R-04',
    on: '2021',
    holds: {},
    fails: {
      narrative: {
        problems:
          '三、政府信息公开工作存在的主要问题及改进措施\n存在的问题是内容不够丰富，形式较为单一，与群众的期待还有差距。下一步改进措施是加强培训，充实公开内容，及时回应关切。',
      },
    },
    message:
      '第五部分的正文里有一行“三、政府信息公开工作存在的主要问题及改进…”，不是 2021 版格式的标题。六个部分的标题和编号由程序打印，请删去这一行。',
    cells: [],
    key: 'R-04:problems.heading',
    notYet: { narrative: { problems: '' } },
  },
  {
    rule: 'R-04',
    on: '2019',
    holds: {
      narrative: {
        problems: '（一）存在的问题。公开内容不够丰富。\n（二）改进情况。下一步加强培训。\n（一）从严把关。',
      },
    },
    fails: {
      narrative: { problems: '（一）存在的问题。公开内容不够丰富。\n（三）改进情况。下一步加强培训。' },
    },
    message: '第五部分的序号不连续，“（一）”之后是“（三）”，缺“（二）”。请改正序号。',
    cells: [],
    key: 'R-04:problems.number',
    notYet: { narrative: { problems: ' ' } },
  },
  {
    rule: 'R-05',
    on: '2021',
    holds: {},
    fails: {
      stated: {
        [disclosed('regulations', 'disclosedThisYear')]: 3,
        [disclosed('procurement', 'procurementAmount')]: '52万元',
      },
    },
    message:
      '第二部分的表里有 2019 版格式的栏目：“规章／本年新公开数量” 3、“政府集中采购／采购总金额” 52，共 2 格。2021 版没有这些栏目，不会打印和导出。请按 2021 版的栏目填好，再去掉这些数字。',
    cells: [disclosed('regulations', 'issuedThisYear')],
    key: 'R-05:disclosure',
    notYet: { stated: { [disclosed('regulations', 'disclosedThisYear')]: ' ' } },
  },
  {
    rule: 'R-06',
    on: '2021',
    holds: { cells: inRow('granted', [5, 0, 0, 0, 0, 0]) },
    fails: { cells: inRow('granted', [0, 5, 0, 0, 0, 0]) },
    message:
      '“予以公开”一行的数字像是填错了一列：自然人、商业企业 2 列不平，这一行整行左移一列后各列都平，应为 5、0、0、0、0、0。请核对这一行。',
    cells: APPLICANTS.map((column) => requested('granted', column)),
    key: 'R-06:requests',
    notYet: {
      cells: { ...inRow('granted', [0, 5, 0, 0, 0, 0]), [requested('carriedForward', 'otherOrg')]: null },
    },
  },
  {
    rule: 'R-06',
    on: '2019',
    holds: inGroups([2, 1, 0, 0, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0]),
    fails: inGroups([0, 2, 1, 0, 0, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0]),
    message:
      '第四部分整行数字像是填错了一列：各组四项与总计都对不上，整行左移一列后相符，依次应为 2、1、0、0、3、1、0、0、0、1、0、0、0、0、（缺）。请核对这一行。',
    cells: DISPUTES.filter((id) => !id.endsWith('.total')),
    key: 'R-06:disputes',
    notYet: inGroups([0, 2, null, 0, 0, 3, 1, 0, 0, 0, 1, 0, 0, 0, 0]),
  },
  {
    rule: 'R-07',
    on: '2021',
    holds: {
      cells: { [disclosed('licensing', 'decisionCount')]: 640 },
      narrative: { problems: '公布行政许可事项57项。' },
    },
    fails: {
      cells: { [disclosed('licensing', 'decisionCount')]: 57 },
      narrative: {
        problems: '存在的问题：公布行政许可事项共５７项，解读不够。下一步改进措施：加强解读。'.repeat(2),
      },
    },
    message:
      '正文说行政许可事项有 57 项，表中行政许可的处理决定数量也是 57 件。处理决定数量填全年作出的决定件数，不是事项数，请核对。',
    cells: [disclosed('licensing', 'decisionCount')],
    key: 'R-07:problems.licensing',
    notYet: {
      cells: { [disclosed('licensing', 'decisionCount')]: null },
      narrative: { problems: '公布行政许可事项57项。' },
    },
  },
  {
    rule: 'R-08',
    on: '2019',
    holds: {
      cells: {
        [disclosed('procurement', 'procurementItems')]: 12,
        [disclosed('procurement', 'procurementAmount')]: '160.5964',
        [disclosed('procurement', 'procurementUnit')]: 'tenThousandYuan',
      },
    },
    fails: {
      cells: {
        [disclosed('procurement', 'procurementItems')]: 12,
        [disclosed('procurement', 'procurementAmount')]: '1605964',
        [disclosed('procurement', 'procurementUnit')]: 'tenThousandYuan',
      },
    },
    message: '采购 12 项，总金额 1605964 万元，平均每项 1338303333 元。单位是否填错（元／万元）？请核对。',
    cells: [disclosed('procurement', 'procurementAmount'), disclosed('procurement', 'procurementItems')],
    notYet: {
      cells: {
        [disclosed('procurement', 'procurementItems')]: null,
        [disclosed('procurement', 'procurementAmount')]: '1605964万元',
      },
    },
  },
  {
    rule: 'R-08',
    on: '2019',
    holds: {},
    fails: {
      cells: {
        [disclosed('procurement', 'procurementItems')]: 2,
        [disclosed('procurement', 'procurementAmount')]: '160.5元',
      },
    },
    message: '采购 2 项，总金额 160.5 元，平均每项 80 元。单位是否填错（元／万元）？请核对。',
    cells: [disclosed('procurement', 'procurementAmount'), disclosed('procurement', 'procurementItems')],
    notYet: {
      cells: {
        [disclosed('procurement', 'procurementItems')]: 2,
        [disclosed('procurement', 'procurementAmount')]: null,
      },
    },
  },
];
