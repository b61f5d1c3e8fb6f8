import { describe, expect, it } from 'vitest';
import { CORPUS_PARTS } from '../../tests/corpus/corpus-parts';
import { corpusChange } from '../../tests/corpus/corpus-sentence';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { validate } from './validate';

/** Rules on years, periods, cited numbers and personal details: the sentences of the corpus give them no cause. */
const ON_WORDING = new Set(['N-08', 'N-09', 'N-10', 'N-11', 'N-13']);

const PREFACE =
  '根据《中华人民共和国政府信息公开条例》（国务院令第711号，2019年5月15日起施行）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），现将银州区财政局2024年度政府信息公开工作情况报告如下。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。如有疑问，请与银州区财政局办公室联系（地址：银州区南马路1号；邮编：112000；电话：024-72832111，手机：13904101234）。';
const OVERVIEW = `2024年，我局认真落实《2024年政务公开工作要点》（辽政办发〔2024〕12号）。
2024年2月，集中公开2024年部门预算；2024年9月，公开2023年部门决算。按时发布2023年度政府信息公开工作年度报告。
上年结转1件（2023年12月收到），办结5件。现行有效15件，其中2016年1件、2019年4件、2024年3件。
严格执行《信息发布审核制度》（2022年修订），对2019年以来的政策文件进行清理。
公众号自2018年开通以来累计发布信息3000余条。在2023年度政务公开考核中获评优秀等次。
申请人王某申请公开2018年征地补偿方案，申请人撤回申请1件。归集统一社会信用代码12211200MB1234567X单位1家。`;
const PROBLEMS = `2023年年报中提出的“公开内容不够丰富”问题，已完成整改。下一步，我局将加强业务培训，2025年计划开展专题培训不少于2次，力争2026年底前建成新平台。`;
const OTHER_MATTERS = `按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），2024年度未收取信息处理费。围绕“十四五”规划（2021—2025年）公开重点项目信息56条；2024年1-12月，公开惠企政策23条。`;

const findingsOn = (change: Parameters<typeof soundReport>[1]) =>
  validate(soundReport('2021', change))
    .filter(({ rule }) => ON_WORDING.has(rule))
    .map(({ rule, message }) => `${rule} ${message}`);

describe('rules on wording', () => {
  it('say nothing of the sentences of the corpus', () => {
    const sentences = CORPUS_PARTS.flatMap((part) => part.sentences);
    expect(sentences.flatMap((sentence) => findingsOn(corpusChange(sentence)))).toEqual([]);
  });

  it('say nothing of a whole report in good order', () => {
    const narrative = {
      preface: PREFACE,
      overview: OVERVIEW,
      problems: PROBLEMS,
      otherMatters: OTHER_MATTERS,
    };
    expect(findingsOn({ narrative })).toEqual([]);
  });

  it('find it out of date in every part when it is handed in again two years later', () => {
    const narrative = {
      preface: PREFACE,
      overview: OVERVIEW,
      problems: PROBLEMS,
      otherMatters: OTHER_MATTERS,
    };
    const found = findingsOn({ narrative, reportYear: 2026 });
    for (const name of ['开头说明', '第一部分', '第五部分', '第六部分'])
      expect(found.some((message) => message.startsWith('N-08') && message.includes(name))).toBe(true);
    expect(found.some((message) => message.startsWith('N-09'))).toBe(true);
  });
});
