import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { USUAL_PAPER } from '#shared/report/paper-options';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import type { ReportCheck } from '#shared/rules/report-check';
import { reviewSheetOf } from '#shared/rules/review-sheet-of';
import { validate } from '#shared/rules/validate';
import { readDocumentPath } from '../imports/read-document-path';
import type { CommandParts } from './command';
import { runCommandLine } from './run-command-line';

const PLAIN = { explanations: [], localNotice: '', paper: USUAL_PAPER };
const printReport = vi.fn<CommandParts['printReport']>(async () => ({
  bytes: new TextEncoder().encode('%PDF'),
  undrawn: [],
}));

const writeWord = vi.fn<CommandParts['writeWord']>(async () => new TextEncoder().encode('PK'));
const writeSheets = vi.fn<CommandParts['writeSheets']>(async () => new TextEncoder().encode('PK'));

const unit = { name: '城关镇人民政府', kind: 'government', superior: '' } as const;
const blank = blankReport(unit, 2024);
const zeros: Report = {
  ...blank,
  cells: Object.fromEntries(
    formOf('2021')
      .cells.filter((cell) => cell.sumOf === undefined)
      .map((cell) => [cell.id, 0]),
  ),
  narrative: {
    ...blank.narrative,
    overview: '一年来，本单位没有收到申请。',
    problems: '问题与改进。',
    otherMatters: '未产生信息处理费。',
  },
};

let folder = '';
const at = (name: string) => join(folder, name);
const report = (...args: string[]) =>
  runCommandLine(args, {
    programVersion: () => '1.2.3',
    printReport,
    writeWord,
    writeSheets,
    readDocument: readDocumentPath,
  });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  writeFileSync(at('blank.ndbg'), writeReportFile(blank, { as: 'export' }));
  writeFileSync(at('zeros.ndbg'), writeReportFile(zeros, { as: 'export' }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('report check', () => {
  it('prints one JSON object with the findings of the rules, and nothing else', async () => {
    const { exitCode, output, errors } = await report('check', at('blank.ndbg'));
    const check = JSON.parse(output);
    expect(Object.keys(check)).toEqual(['file', 'unit', 'reportYear', 'template', 'summary', 'findings']);
    expect(check).toMatchObject({
      file: at('blank.ndbg'),
      unit: unit.name,
      reportYear: 2024,
      template: '2021',
    });
    expect(check.findings.map(({ message }: { message: string }) => message)).toEqual(
      validate(blank).map(({ message }) => message),
    );
    expect(exitCode).toBe(1);
    expect(errors).toBe('');
  });

  it('ends with 0 when no error stands, and says the same twice', async () => {
    const first = await report('check', at('zeros.ndbg'));
    expect(JSON.parse(first.output).summary.errors).toBe(0);
    expect(first.exitCode).toBe(0);
    expect(await report('check', at('zeros.ndbg'))).toEqual(first);
  });

  it('finds a broken seal, and says so once', async () => {
    const sealed = writeReportFile(zeros, { as: 'export' });
    writeFileSync(at('broken.ndbg'), sealed.replace('城关镇', '城关乡'));
    const { exitCode, output, errors } = await report('check', at('broken.ndbg'));
    expect(exitCode).toBe(1);
    expect(JSON.parse(output).findings).toContainEqual(
      expect.objectContaining({ rule: 'M-08', severity: 'error' }),
    );
    expect(errors).toBe('');
  });

  it('reads last year’s file, and fails when it cannot', async () => {
    expect((await report('check', at('zeros.ndbg'), '--previous', at('blank.ndbg'))).exitCode).toBe(0);
    const { exitCode, errors } = await report('check', at('zeros.ndbg'), '--previous', at('none.ndbg'));
    expect(exitCode).toBe(2);
    expect(errors).toBe(`“${at('none.ndbg')}”没有打开：找不到这个文件或文件夹。\n`);
  });

  it('says so when the other file is not last year’s', async () => {
    const { exitCode, errors } = await report('check', at('zeros.ndbg'), '--previous', at('zeros.ndbg'));
    expect(exitCode).toBe(0);
    expect(errors).toMatch(/^提示：“.*zeros\.ndbg”是 (\d{4}) 年度的，不是 \d{4} 年度的，没有用来核对。\n$/);
  });

  it('compares with a report of another name, and says so on one line', async () => {
    const before = { ...blank, reportYear: 2023 };
    writeFileSync(at('before.ndbg'), writeReportFile(before, { as: 'export' }));
    const sameUnit = { ...before, unit: { ...unit, name: '城关镇 人民政府' } };
    writeFileSync(at('same.ndbg'), writeReportFile(sameUnit, { as: 'export' }));
    const merged = { ...before, unit: { ...unit, name: '城关乡\n人民政府' } };
    writeFileSync(at('merged.ndbg'), writeReportFile(merged, { as: 'export' }));
    const told = (name: string) => report('check', at('zeros.ndbg'), '--previous', at(name));
    expect((await told('before.ndbg')).errors).toBe('');
    expect((await told('same.ndbg')).errors).toBe('');
    const { exitCode, output, errors } = await told('merged.ndbg');
    expect(exitCode).toBe(0);
    expect(errors).toMatch(
      /^提示：“[^\n]*merged\.ndbg”的单位是“城关乡 人民政府”，本年报的单位是“城关镇人民政府”，已照样核对。[^\n]*。\n$/,
    );
    expect(JSON.parse(output)).toEqual(JSON.parse((await told('before.ndbg')).output));
  });

  it('has nothing to compare with a last year that is blank, and no more to say than without it', async () => {
    writeFileSync(at('before.ndbg'), writeReportFile({ ...blank, reportYear: 2023 }, { as: 'export' }));
    const rulesOf = async (...args: string[]) =>
      (JSON.parse((await report('check', at('zeros.ndbg'), ...args)).output) as ReportCheck).findings.map(
        ({ rule }) => rule,
      );
    const alone = await rulesOf();
    expect(alone).toContain('Y-10');
    expect(await rulesOf('--previous', at('before.ndbg'))).toEqual(alone.filter((rule) => rule !== 'Y-10'));
  });

  it('ends with 2 and names the file when last year’s is broken', async () => {
    writeFileSync(at('broken.ndbg'), writeReportFile(blank, { as: 'export' }).slice(0, 700));
    const { exitCode, output, errors } = await report(
      'check',
      at('zeros.ndbg'),
      '--previous',
      at('broken.ndbg'),
    );
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toMatch(/^“[^\n]*broken\.ndbg”[^\n]+。\n$/);
  });

  it.each([
    ['not JSON', 'PK\u0003\u0004 a word file'],
    ['cut off', writeReportFile(blank, { as: 'export' }).slice(0, 500)],
    ['a stranger’s JSON', '{"hello": 1}'],
    ['an unknown key', writeReportFile(blank, { as: 'export' }).replace('"people"', '"persons"')],
  ])('ends with 2 and one line for a file that is %s', async (_name, content) => {
    writeFileSync(at('bad.ndbg'), content);
    const { exitCode, output, errors } = await report('check', at('bad.ndbg'));
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toMatch(/^“[^\n]*”[^\n]+。\n$/);
    expect(errors).not.toMatch(/Error|at /);
  });

  it('keeps a file name with a line break on one line', async () => {
    const { errors } = await report('check', at('a\nb.ndbg'));
    expect(errors.trimEnd()).not.toContain('\n');
  });
});

describe('report --profile', () => {
  const example = readFileSync('shared/profile/example-profile.ndyq', 'utf8');
  const of2024 = example.replaceAll('2025', '2024').replace('2026-01-20', '2025-01-20');

  it('checks with what the local notice asks for', async () => {
    writeFileSync(at('local.ndyq'), of2024);
    const { exitCode, output, errors } = await report(
      'check',
      at('zeros.ndbg'),
      '--profile',
      at('local.ndyq'),
    );
    const rules = JSON.parse(output).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => rule.startsWith('C-'))).toEqual(['C-01', 'C-01', 'C-03']);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  });

  it('refuses a bad one with its line', async () => {
    writeFileSync(at('bad.ndyq'), of2024.replace('"deadline"', '"deadLine"'));
    for (const rest of [
      ['check', at('zeros.ndbg')],
      ['export', at('zeros.ndbg'), '--to', 'json', '--out', at('never.ndbg')],
    ]) {
      const { exitCode, output, errors } = await report(...rest, '--profile', at('bad.ndyq'));
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
      expect(errors).toBe(
        `“${at('bad.ndyq')}”第 7 行第 3 列：不认识的项目“deadLine”。请核对拼写，或删去这一项。\n`,
      );
    }
    expect(await readdir(folder)).not.toContain('never.ndbg');
    const { exitCode, errors } = await report('check', at('zeros.ndbg'), '--profile', at('none.ndyq'));
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: `“${at('none.ndyq')}”没有打开：找不到这个文件或文件夹。\n`,
    });
  });

  it('says so when it is for another year', async () => {
    writeFileSync(at('other-year.ndyq'), example);
    const alone = await report('check', at('zeros.ndbg'));
    const result = await report('check', at('zeros.ndbg'), '--profile', at('other-year.ndyq'));
    expect(result).toEqual({
      ...alone,
      errors:
        '提示：本地要求“示例市 2025 年度（示政办函〔2025〕12号）”是 2025 年度的，年报是 2024 年度的，没有用来核对。\n',
    });
  });

  it('exports all the same, and tells what the notice asks for in vain', async () => {
    writeFileSync(at('local.ndyq'), of2024);
    const command = ['export', at('zeros.ndbg'), '--to', 'json', '--out', at('local.ndbg')];
    const { exitCode, errors } = await report(...command, '--profile', at('local.ndyq'));
    expect(exitCode).toBe(0);
    expect(errors).toMatch(
      /^请核实：第一部分没有写到“政策解读”.*\n请核实：.*\n提示：第五部分没有写到业务培训。.*\n$/,
    );
    expect(readFileSync(at('local.ndbg'), 'utf8')).toBe(writeReportFile(zeros, { as: 'export' }));
  });
});

describe('report export', () => {
  it('refuses while errors stand, lists them, and writes nothing', async () => {
    const { exitCode, output, errors } = await report(
      'export',
      at('blank.ndbg'),
      '--to',
      'pdf',
      '--out',
      at('a.pdf'),
    );
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    const lines = errors.trimEnd().split('\n');
    expect(lines).toHaveLength(validate(blank).filter(({ severity }) => severity === 'error').length);
    expect(lines[0]).toMatch(/^必须修改：/);
    expect(await readdir(folder)).not.toContain('a.pdf');
  });

  it('writes a draft all the same, marked', async () => {
    const result = await report(
      'export',
      at('blank.ndbg'),
      '--to',
      'pdf',
      '--out',
      at('draft.pdf'),
      '--draft',
    );
    expect(result).toEqual({ exitCode: 0, output: `${at('draft.pdf')}\n`, errors: '' });
    expect(printReport).toHaveBeenLastCalledWith(blank, { draft: true, ...PLAIN });
    expect(readFileSync(at('draft.pdf'), 'utf8')).toBe('%PDF');
  });

  it('hands over the explanations to print when asked, and only then', async () => {
    const cells = { ...zeros.cells, 'disclosure.regulations.inForce': '/' };
    const explained = { ...zeros, cells, explanations: { 'F-07': '没有规章制定权。' } };
    writeFileSync(at('explained.ndbg'), writeReportFile(explained, { as: 'export' }));
    const line = ['export', at('explained.ndbg'), '--to', 'pdf', '--out', at('explained.pdf'), '--draft'];
    await report(...line, '--with-explanations');
    expect(printReport.mock.lastCall?.[1]).toMatchObject({
      explanations: [{ place: '第二部分“规章／现行有效件数”', reason: '没有规章制定权。' }],
    });
    await report(...line);
    expect(printReport.mock.lastCall?.[1]).toMatchObject({ explanations: [] });
  });

  it('writes the formal copy, and replaces it when run again', async () => {
    for (let run = 0; run < 2; run += 1) {
      const result = await report('export', at('zeros.ndbg'), '--to', 'pdf', '--out', at('formal.pdf'));
      expect(result.exitCode).toBe(0);
      expect(printReport).toHaveBeenLastCalledWith(expect.objectContaining({ unit }), {
        draft: false,
        ...PLAIN,
      });
    }
  });

  it('writes a web page, marked where it is a draft', async () => {
    await report('export', at('zeros.ndbg'), '--to', 'html', '--out', at('formal.html'));
    const formal = readFileSync(at('formal.html'), 'utf8');
    expect(formal).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">/);
    expect(formal).not.toContain('草稿');
    await report('export', at('blank.ndbg'), '--to', 'html', '--out', at('draft.html'), '--draft');
    expect(readFileSync(at('draft.html'), 'utf8')).toContain('草稿，未通过校验');
    const { exitCode } = await report('export', at('blank.ndbg'), '--to', 'html', '--out', at('no.html'));
    expect(exitCode).toBe(1);
    expect(await readdir(folder)).not.toContain('no.html');
  });

  it('writes a Word document under the same rules as the PDF', async () => {
    const refused = await report('export', at('blank.ndbg'), '--to', 'docx', '--out', at('a.docx'));
    expect(refused).toMatchObject({ exitCode: 1, output: '' });
    expect(writeWord).not.toHaveBeenCalled();
    const line = ['export', at('zeros.ndbg'), '--to', 'docx', '--out', at('a.docx'), '--with-explanations'];
    expect(await report(...line)).toMatchObject({ exitCode: 0, output: `${at('a.docx')}\n` });
    expect(writeWord).toHaveBeenLastCalledWith(expect.objectContaining({ unit }), { draft: false, ...PLAIN });
    expect(readFileSync(at('a.docx'), 'utf8')).toBe('PK');
  });

  it('writes an Excel workbook with what was found, under the same rules', async () => {
    const { exitCode } = await report('export', at('blank.ndbg'), '--to', 'xlsx', '--out', at('a.xlsx'));
    expect(exitCode).toBe(1);
    expect(writeSheets).not.toHaveBeenCalled();
    await report('export', at('blank.ndbg'), '--to', 'xlsx', '--out', at('a.xlsx'), '--draft');
    expect(writeSheets.mock.lastCall?.[1]).toMatchObject({ draft: true, review: reviewSheetOf(blank) });
    expect(readFileSync(at('a.xlsx'), 'utf8')).toBe('PK');
  });

  it('writes the report file with its seal', async () => {
    await report('export', at('zeros.ndbg'), '--to', 'json', '--out', at('out.ndbg'));
    expect(readFileSync(at('out.ndbg'), 'utf8')).toBe(writeReportFile(zeros, { as: 'export' }));
    expect(readReportFile(readFileSync(at('out.ndbg'), 'utf8'))).toMatchObject({ sealIntact: true });
  });

  it('tells of characters that could not be drawn', async () => {
    printReport.mockResolvedValueOnce({
      bytes: new Uint8Array(),
      undrawn: [{ character: '𮧵', context: '负责人〓某', place: '“一、总体情况”第 1 段' }],
    });
    const { errors } = await report('export', at('zeros.ndbg'), '--to', 'pdf', '--out', at('u.pdf'));
    expect(errors).toBe('提示：字体里没有“𮧵”字，印成了“〓”：“一、总体情况”第 1 段，负责人〓某\n');
  });

  it('never writes over the file it reads', async () => {
    const before = readFileSync(at('zeros.ndbg'));
    const { exitCode, errors } = await report(
      'export',
      at('zeros.ndbg'),
      '--to',
      'json',
      '--out',
      at('./zeros.ndbg'),
    );
    expect(exitCode).toBe(2);
    expect(errors).toContain('就是读入的文件');
    expect(readFileSync(at('zeros.ndbg'))).toEqual(before);
  });

  it('ends with 2 where it cannot write', async () => {
    const { exitCode, errors } = await report(
      'export',
      at('zeros.ndbg'),
      '--to',
      'json',
      '--out',
      at('no/x.ndbg'),
    );
    expect(exitCode).toBe(2);
    expect(errors).toBe(`“${at('no/x.ndbg')}”没有写入：找不到这个文件或文件夹。\n`);
  });

  it('never shows a stack trace, even for a fault of ours', async () => {
    printReport.mockRejectedValueOnce(new TypeError('x is undefined\n    at y.js:1'));
    const { exitCode, errors } = await report(
      'export',
      at('zeros.ndbg'),
      '--to',
      'pdf',
      '--out',
      at('f.pdf'),
    );
    expect({ exitCode, errors }).toEqual({ exitCode: 2, errors: '没有完成：程序内部出错（TypeError）。\n' });
  });
});

describe('report --help', () => {
  it('names every command, option and exit code, in Chinese', async () => {
    const { exitCode, output } = await report('--help');
    expect(exitCode).toBe(0);
    for (const word of [
      'check',
      'export',
      '--previous',
      '--profile',
      '--to',
      '--out',
      '--draft',
      'import',
      'consolidate',
      '结束码',
    ])
      expect(output).toContain(word);
  });
});
