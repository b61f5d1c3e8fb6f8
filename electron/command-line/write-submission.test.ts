import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReportFile } from '#shared/report/read-report-file';
import { writeReportFile } from '#shared/report/report-file';
import { validate } from '#shared/rules/validate';
import { soundReport } from '../../tests/rule-cases/sound-report';
import { runCommandLine } from './run-command-line';

const report = soundReport('2021');
const TITLE = `${report.unit.name}${report.reportYear}年政府信息公开工作年度报告`;

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'write-submission-'));
  await writeFile(join(place, 'sound.ndbg'), writeReportFile(report, { as: 'export' }));
});
afterEach(() => rm(place, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const command = (...args: string[]) =>
  runCommandLine(args, {
    printReport: async () => ({
      bytes: bytes('%PDF'),
      undrawn: [{ character: '䶮', context: '人名', place: '标题' }],
    }),
    writeWord: async () => bytes('PK word'),
    writeSheets: async () => bytes('PK sheets'),
    programVersion: () => '1.2.3',
    readDocument: () => Promise.reject(new Error('no document is read')),
  });
const toFolder = (file: string, ...more: string[]) =>
  command('export', join(place, file), '--to', 'folder', '--out', join(place, '上报'), ...more);

describe('report export --to folder', () => {
  it('writes all that is handed over, and says what no font has', async () => {
    expect(await toFolder('sound.ndbg')).toEqual({
      exitCode: 0,
      output: `${join(place, '上报')}\n`,
      errors: '提示：字体里没有“䶮”字，印成了“〓”：标题，人名\n',
    });
    expect((await readdir(join(place, '上报'))).toSorted()).toEqual(
      [...['docx', 'ndbg', 'pdf', 'xlsx'].map((ending) => `${TITLE}.${ending}`), '报送清单.txt'].toSorted(),
    );
    const inside = readReportFile(await readFile(join(place, '上报', `${TITLE}.ndbg`), 'utf8'));
    expect(inside).toMatchObject({ ok: true, sealIntact: true });
  });

  it('writes over nothing unless asked to', async () => {
    await mkdir(join(place, '上报'));
    await writeFile(join(place, '上报', '扫描件.pdf'), 'scan');
    const refused = await toFolder('sound.ndbg');
    expect(refused).toMatchObject({ exitCode: 2, output: '' });
    expect(refused.errors).toMatch(/^“.*上报”已经存在，没有写入。请换一个名字，或者用“--replace”替换。\n$/);
    expect(await readdir(join(place, '上报'))).toEqual(['扫描件.pdf']);
    expect((await toFolder('sound.ndbg', '--replace')).exitCode).toBe(0);
    expect(await readdir(join(place, '上报'))).toHaveLength(6);
  });

  it('is held to the bar of the window: no 必须修改, and a 说明 for each 请核实', async () => {
    const cells = { ...report.cells, 'disclosure.regulations.inForce': null };
    await writeFile(join(place, 'blank.ndbg'), writeReportFile({ ...report, cells }, { as: 'export' }));
    expect(await toFolder('blank.ndbg')).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(/^必须修改：/),
    });
    const narrative = { ...report.narrative, overview: `${report.narrative.overview}待补充。` };
    const doubtful = { ...report, narrative };
    const warnings = validate(doubtful).filter(({ severity }) => severity === 'warning');
    expect(warnings).not.toEqual([]);
    await writeFile(join(place, 'doubtful.ndbg'), writeReportFile(doubtful, { as: 'export' }));
    expect(await toFolder('doubtful.ndbg')).toEqual({
      exitCode: 1,
      output: '',
      errors: warnings.map(({ message }) => `请核实，还没有写说明：${message}\n`).join(''),
    });
    expect(await readdir(place)).not.toContain('上报');
  });
});
