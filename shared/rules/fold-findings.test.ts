import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { readReportFile } from '../report/read-report-file';
import { foldFindings } from './fold-findings';
import { validate } from './validate';

function foundingReport() {
  const path = join(import.meta.dirname, '../../tests/scenarios/yinzhou-2019.ndbg');
  const outcome = readReportFile(readFileSync(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

describe('foldFindings', () => {
  it('tells the 188 findings of the founding report in nine lines', () => {
    const findings = validate(foundingReport());
    expect(findings).toHaveLength(188);
    expect(foldFindings('2019', findings).map(({ message, count }) => [count, message])).toEqual([
      [16, '第二部分有 16 格的数字已整理（去掉空格、分隔符、单位等），数值没有变。'],
      [132, '第三部分还有 132 格没有填写。没有发生的请填 0，可点“空白处全部填 0”。'],
      [22, '第三部分有 22 格的数字已整理（去掉空格、分隔符、单位等），数值没有变。'],
      [6, '第四部分有 6 格的数字已整理（去掉空格、分隔符、单位等），数值没有变。'],
      [8, '第四部分还有 8 格没有填写。没有发生的请填 0，可点“空白处全部填 0”。'],
      [1, '第五部分写了存在的问题，没有写改进情况。请写明改进措施或下一步怎么做。'],
      [1, '第五部分有内容似与信息公开无关：“节能减排工作体系不健全”。请核对。'],
      [1, '第六部分还有未替换的内容“[bookmark: _GoBack]”。请改写或删去。'],
      [1, '第六部分大部分是下一步打算，建议写入第五部分“改进情况”。第六部分写其他需要报告的事项。'],
    ]);
  });

  it('loses none and leads with the first', () => {
    const findings = validate(foundingReport());
    const folded = foldFindings('2019', findings);
    expect(folded.flatMap(({ members }) => members)).toHaveLength(findings.length);
    for (const { lead, members, count } of folded) {
      expect(members[0]).toBe(lead);
      expect(members).toHaveLength(count);
      expect(new Set(members.map(({ rule, section }) => `${rule} ${section}`)).size).toBe(1);
    }
    const order = folded.map(({ lead }) => findings.indexOf(lead));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('lists a few one by one, with the words of each', () => {
    const report = soundReport('2021', {
      cells: { 'disputes.review.upheld': null, 'disputes.review.pending': null },
    });
    const findings = validate(report);
    expect(foldFindings('2021', findings).map(({ message }) => message)).toEqual(
      findings.map(({ message }) => message),
    );
  });

  it('never folds sums: each column has figures of its own', () => {
    const columns = ['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrg'];
    const cells = Object.fromEntries(columns.map((column) => [`requests.carriedForward.${column}`, 7]));
    const findings = validate(soundReport('2021', { cells }));
    const balance = foldFindings('2021', findings).filter(({ lead }) => lead.rule === 'Q-01');
    expect(balance.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });
});
