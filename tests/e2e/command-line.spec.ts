import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formOf } from '#shared/form/forms';
import { blankReport } from '#shared/report/blank-report';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { writeReportFile } from '#shared/report/report-file';
import { reportCheck } from '#shared/rules/report-check';
import { validate } from '#shared/rules/validate';
import { checkPdf, pdfText } from './read-pdf';
import { runReport, runReportIntoPipe, runReportTo } from './run-report';

/** The command line as it is built, on plain Node: exit codes of spec/exchange.md section 2, streams, files. */
const SCENARIOS = 'tests/scenarios';
const SOUND = join(SCENARIOS, 'huaian-city-2024.ndbg');
const FOUNDING = join(SCENARIOS, 'yinzhou-2019.ndbg');
const samples = readdirSync(SCENARIOS).filter((name) => name.endsWith('.ndbg'));
const PIPE_BYTES = 64 * 1024;

const at = (name: string) => test.info().outputPath(name);

function reportIn(path: string): Report {
  const outcome = readReportFile(readFileSync(path, 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}

test('check says of every published report exactly what the rules say', () => {
  expect(samples.length).toBeGreaterThanOrEqual(9);
  for (const name of samples) {
    const path = join(SCENARIOS, name);
    const report = reportIn(path);
    const findings = validate(report);
    const { code, output, errors } = runReport(['check', path]);
    expect(JSON.parse(output), name).toEqual(JSON.parse(JSON.stringify(reportCheck(path, report, findings))));
    expect({ code, errors }, name).toEqual({
      code: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
      errors: '',
    });
  }
});

test('check holds a report against last year’s, and tells of one that bears another name', () => {
  const path = (name: string) => join(SCENARIOS, 'years', `${name}.ndbg`);
  const [file, lastYear] = [path('qingshan-bureau-2024'), path('qingshan-bureau-2023')];
  const report = reportIn(file);
  const findings = validate(report, { previous: reportIn(lastYear) });
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['Y-01', 'Y-02', 'Y-05', 'Y-08']));
  const { code, output, errors } = runReport(['check', file, '--previous', lastYear]);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(reportCheck(file, report, findings))));

  const other = runReport(['check', path('qingshan-bureau-2022'), '--previous', path('qingxi-town-2021')]);
  expect(other.code).toBe(0);
  expect(other.errors).toMatch(/^提示：“[^\n]+”的单位是“清溪镇人民政府”，[^\n]+。\n$/);
});

test('what a late reader finds in the pipe is the whole of it', async () => {
  const founding = runReportIntoPipe(['check', FOUNDING]);
  expect(JSON.parse(founding.output).findings).toHaveLength(validate(reportIn(FOUNDING)).length);

  // More than a pipe holds, so that the program has to wait for its reader.
  const blank = blankReport({ name: '城关镇', kind: 'government', superior: '' }, 2024);
  const unreadable = formOf('2021').cells.map(({ id }) => [id, `看不懂的内容${'，'.repeat(200)}`]);
  await writeFile(
    at('large.ndbg'),
    writeReportFile({ ...blank, cells: Object.fromEntries(unreadable) }, { as: 'export' }),
  );
  const quick = runReport(['check', at('large.ndbg')]);
  const late = runReportIntoPipe(['check', at('large.ndbg')]);
  expect(Buffer.byteLength(late.output)).toBeGreaterThan(2 * PIPE_BYTES);
  expect(late).toEqual(quick);
  expect(late.code).toBe(1);
});

test('a file that cannot be read ends with 2 and one line that names it', async () => {
  await mkdir(at('folder.ndbg'), { recursive: true });
  const contents: Readonly<Record<string, string | Buffer>> = {
    'empty.ndbg': '',
    'nine-megabytes.ndbg': Buffer.alloc(9 * 1024 * 1024, 0x20),
    'bytes.ndbg': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]),
    'cut.ndbg': (await readFile(SOUND)).subarray(0, 3000),
    'foreign.json': '{"hello": "world"}',
    'newer.ndbg': (await readFile(SOUND, 'utf8')).replace('"formatVersion": 1', '"formatVersion": 2'),
    'deep.ndbg': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'proto.ndbg': (await readFile(SOUND, 'utf8')).replace('{', '{ "__proto__": {},'),
  };
  for (const [name, content] of Object.entries(contents)) await writeFile(at(name), content);
  for (const name of ['missing.ndbg', 'folder.ndbg', ...Object.keys(contents)]) {
    for (const args of [
      ['check', at(name)],
      ['check', SOUND, '--previous', at(name)],
      ['export', at(name), '--to', 'json', '--out', at('never.ndbg')],
    ]) {
      const { code, output, errors } = runReport(args);
      expect({ code, output }, args.join(' ')).toEqual({ code: 2, output: '' });
      expect(errors, args.join(' ')).toMatch(/^“[^\n]+”[^\n]+。\n$/);
      expect(errors).toContain(name);
      expect(errors).not.toMatch(/Error|\n\s+at |E[A-Z]{4,}/);
    }
  }
  expect(await readdir(at('.'))).not.toContain('never.ndbg');
});

test('results that cannot be written end with 2 and one line', () => {
  test.skip(process.platform !== 'linux', 'needs a device that is always full');
  const end = runReportTo('/dev/full', ['check', SOUND]);
  expect(end).toEqual({ code: 2, output: '', errors: '结果没有写出：磁盘空间不足。\n' });
});

test('a command that cannot be understood ends with 2 and one line in Chinese', () => {
  for (const args of [
    ['chek', SOUND],
    ['check'],
    ['check', SOUND, SOUND],
    ['check', SOUND, '--strict'],
    ['check', SOUND, '--previous'],
    ['export', SOUND, '--to', 'pdf'],
    ['export', SOUND, '--to', 'wps', '--out', at('a.wps')],
    ['import', SOUND],
    ['import', SOUND, '--out', at('a.ndbg'), '--use', 'both'],
    ['consolidate', SOUND, '--unit', '全市', '--out', at('a.ndbg')],
  ]) {
    const { code, output, errors } = runReport(args);
    expect({ code, output }, args.join(' ')).toEqual({ code: 2, output: '' });
    expect(errors, args.join(' ')).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/);
  }
});

test('help is what no arguments and --help show', () => {
  const asked = runReport(['--help']);
  expect(asked).toMatchObject({ code: 0, errors: '' });
  expect(asked.output).toContain('report check 文件');
  expect(runReport([])).toEqual(asked);
  expect(runReport(['export', '--help'])).toEqual(asked);
});

test('export writes a PDF that holds the report, and a report file that opens again', () => {
  const pdf = at('sound.pdf');
  expect(runReport(['export', SOUND, '--to', 'pdf', '--out', pdf])).toEqual({
    code: 0,
    output: `${pdf}\n`,
    errors: '',
  });
  checkPdf(pdf);
  const { unit, narrative } = reportIn(SOUND);
  const printed = pdfText(pdf);
  expect(printed).toContain(unit.name.replace(/\s/g, ''));
  for (const paragraph of narrative.overview.split('\n')) {
    expect(printed).toContain(paragraph.replace(/\s/g, ''));
  }
  expect(printed).not.toContain('草稿');

  const file = at('sound.ndbg');
  expect(runReport(['export', SOUND, '--to', 'json', '--out', file]).code).toBe(0);
  expect(readReportFile(readFileSync(file, 'utf8'))).toMatchObject({
    ok: true,
    // Totals that the file stated are computed from now on, and not written back.
    report: { ...reportIn(SOUND), stated: {} },
    sealIntact: true,
  });
});

test('export refuses while errors stand, lists them, and writes only a marked draft', async () => {
  const pdf = at('founding.pdf');
  const standing = validate(reportIn(FOUNDING)).filter(({ severity }) => severity === 'error');
  for (const format of ['pdf', 'json']) {
    const { code, output, errors } = runReport(['export', FOUNDING, '--to', format, '--out', pdf]);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors.trimEnd().split('\n')).toEqual(standing.map(({ message }) => `必须修改：${message}`));
    await expect(readFile(pdf)).rejects.toMatchObject({ code: 'ENOENT' });
  }
  const draft = runReport(['export', FOUNDING, '--to', 'pdf', '--out', pdf, '--draft']);
  expect(draft).toMatchObject({ code: 0, output: `${pdf}\n` });
  checkPdf(pdf);
  expect(pdfText(pdf)).toContain('草稿，未通过校验');
});

test('an existing target is replaced as a whole, and the file that is read never', async () => {
  const target = at('target.ndbg');
  await writeFile(target, `what lay here${' '.repeat(100_000)}`);
  expect(runReport(['export', SOUND, '--to', 'json', '--out', target]).code).toBe(0);
  const before = await readFile(target);
  expect(readReportFile(before.toString())).toMatchObject({ ok: true });

  const onItself = runReport(['export', target, '--to', 'json', '--out', at('./target.ndbg')]);
  expect(onItself.code).toBe(2);
  expect(onItself.errors).toContain('就是读入的文件');
  expect(await readFile(target)).toEqual(before);

  await mkdir(at('taken'), { recursive: true });
  for (const out of [at('taken'), at('missing/out.ndbg'), join(target, 'below')]) {
    const { code, output, errors } = runReport(['export', SOUND, '--to', 'json', '--out', out]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^“[^\n]+”没有写入：[^\n]+。\n$/);
  }
  expect((await readdir(at('.'))).sort()).toEqual(['taken', 'target.ndbg']);
});

test('export to a device writes nothing and says what it is', () => {
  const { code, errors } = runReport(['export', SOUND, '--to', 'pdf', '--draft', '--out', '/dev/full']);
  expect(code).toBe(2);
  expect(errors).toContain('“/dev/full”没有写入：这个名字是一个设备，不是文件。');
});
