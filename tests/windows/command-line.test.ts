import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReportFile } from '#shared/report/read-report-file';
import { writeReportFile } from '#shared/report/report-file';
import { buildProgramIfStale } from '../../build/build-program';
import { projectFolders, projectRoot } from '../../build/project-folders';
import { runCommand } from '../../build/run-command';
import type { PinnedPackage } from '../../build/runtime/fetch-package';
import { fetchedPackage } from '../../build/runtime/fetched-package';
import { soundReport } from '../rule-cases/sound-report';
import { type WindowsProgram, windowsProgram } from './windows-program';

/** Node for 32-bit Windows, the only one the registry has. */
const NODE: PinnedPackage = {
  name: 'node-win-x86',
  version: '22.23.2',
  integrity:
    'sha512-KCIFCi5rp0Slx4IoD9flKynhAfvGNloeq/sllx//qGuKZ09aSvrsfejR8pRPcS4Obv9mMcVFApYZxBIdgtcLxA==',
};
const COMMAND_LINE = join(projectFolders.out, 'main/cli.cjs');
const REPORT = join(projectRoot, 'tests/scenarios/huaian-city-2024.ndbg');
const DRIVER = join(projectRoot, 'tests/oldest/drive-node-programs.cjs');

const FORMATS = ['pdf', 'docx', 'xlsx', 'html', 'json'] as const;

describe('the built program on Node for Windows', () => {
  let windows: WindowsProgram;
  let place = '';

  beforeAll(async () => {
    await buildProgramIfStale();
    const node = await fetchedPackage(NODE);
    // Wine calls itself an older Windows than Node wants to be started on.
    windows = await windowsProgram(join(node, 'bin/node.exe'), { NODE_SKIP_PLATFORM_CHECK: '1' });
    place = await mkdtemp(join(tmpdir(), '年报 导出-'));
  });

  const onWindows = (...args: readonly string[]) => windows.run(COMMAND_LINE, ...args);
  const here = (...args: readonly string[]) => runCommand(process.execPath, [COMMAND_LINE, ...args]);
  /** A path as a person types it there. */
  const typed = (path: string) => `Z:${path.replaceAll('/', '\\')}`;

  it('finds what it finds elsewhere', async () => {
    const [there, ours] = [await onWindows('check', REPORT), await here('check', REPORT)];
    expect(there.code).toBe(ours.code);
    expect(JSON.parse(there.output)).toEqual({ ...JSON.parse(ours.stdout), file: `Z:${REPORT}` });
  });

  it.each(FORMATS)('writes the same %s to the byte, under a Chinese name with blanks', async (format) => {
    const [there, ours] = [join(place, `windows.${format}`), join(place, `linux.${format}`)];
    const written = await onWindows('export', REPORT, '--to', format, '--out', typed(there));
    expect(written).toEqual({ code: 0, output: `${typed(there)}\n`, errors: '' });
    await here('export', REPORT, '--to', format, '--out', ours);
    expect((await readFile(there)).equals(await readFile(ours))).toBe(true);
  });

  it.each(['pdf', 'docx', 'xlsx'])('reads its %s again', async (format) => {
    const [file, back] = [join(place, `windows.${format}`), join(place, `${format}.ndbg`)];
    expect(await onWindows('import', typed(file), '--out', typed(back))).toMatchObject({
      code: 0,
      errors: '',
    });
    const [read, original] = [await reportIn(back), await reportIn(REPORT)];
    // A stated total that is the computed one is not written.
    expect(read).toEqual({ ...original, stated: {} });
  });

  it('puts everything that is handed over into a folder, and nothing over what is there', async () => {
    const report = join(place, '报表.ndbg');
    await writeFile(report, writeReportFile(soundReport('2021'), { as: 'export' }));
    const folder = join(place, 'U 盘上的年报');
    const handedOver = () => onWindows('export', typed(report), '--to', 'folder', '--out', typed(folder));
    expect(await handedOver()).toEqual({ code: 0, output: `${typed(folder)}\n`, errors: '' });
    const files = await readdir(folder);
    expect(files).toHaveLength(5);
    expect(await handedOver()).toMatchObject({
      code: 2,
      errors: expect.stringContaining('已经存在，没有写入'),
    });
    expect(await readdir(folder)).toEqual(files);
    expect((await readdir(place)).filter((name) => name.includes('未完成'))).toEqual([]);
  });

  it('says in words what is not there', async () => {
    const missing = typed(join(place, '没有.ndbg'));
    const { code, errors } = await onWindows('check', missing);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `“${missing}”没有打开：找不到这个文件或文件夹。\n`,
    });
  });

  it('loads what is behind the window, and its writing thread puts a draft on the disk', async () => {
    const path = join(place, '草稿.ndbg');
    const report = soundReport('2021');
    const bundles = join(projectFolders.out, 'main');
    const { code, output } = await windows.run(DRIVER, bundles, typed(path), JSON.stringify(report));
    expect(code).toBe(0);
    const answers = [1, 2].map((number) => ({ number, done: {} }));
    expect(JSON.parse(output)).toEqual({ program: 'function', answers });
    expect(await reportIn(path)).toEqual(report);
  });
});

async function reportIn(path: string) {
  const read = readReportFile(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(`${path} cannot be read`);
  return read.report;
}
