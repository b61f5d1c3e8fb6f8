import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readReportFile } from '#shared/report/read-report-file';
import { sandboxSwitches } from '../../build/program-arguments';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { fetchedPackage } from '../../build/runtime/fetched-package';
import { ELECTRON_22, NODE_16 } from '../oldest/oldest-packages';
import { withoutLaterElectron } from '../oldest/without-later-electron';
import { scenario } from '../pdf/sample-reports';
import { expect, test } from './launch-program';
import { goTo } from './pages-of-report';
import { runReport } from './run-report';
import { startProgram, temporaryUserData } from './running-program';

/** What Windows 7 gets: Electron 22, with Node 16 in it. It cannot be run here; what is new since then can be taken away. */
const SAMPLE = 'huaian-city-2024';
const FILE = `tests/scenarios/${SAMPLE}.ndbg`;

const reportIn = (path: string) => readReportFile(readFileSync(path, 'utf8'));

test.describe('on the Node of the oldest Electron', () => {
  test.skip(process.platform !== 'linux' || process.arch !== 'x64', 'that Node is fetched for Linux x64');

  test('every document is made, and read again', async () => {
    const node = join(await fetchedPackage(NODE_16), 'bin/node');
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
      return { status, output: stdout, errors: stderr };
    };
    expect(run('--version').output.trim()).toBe('v16.17.1');
    const at = (name: string) => test.info().outputPath(name);
    for (const format of ['pdf', 'docx', 'xlsx', 'html', 'json']) {
      const made = at(`made.${format}`);
      const exported = run('out/main/cli.cjs', 'export', FILE, '--to', format, '--out', made, '--draft');
      expect(exported, format).toMatchObject({ status: 0, errors: '' });
      const today = at(`today.${format}`);
      expect(runReport(['export', FILE, '--to', format, '--out', today, '--draft']).code).toBe(0);
      if (format === 'html' || format === 'json')
        expect(readFileSync(made, 'utf8'), format).toBe(readFileSync(today, 'utf8'));
      else {
        const [back, backToday] = [at(`${format}.ndbg`), at(`${format}-today.ndbg`)];
        const imported = run('out/main/cli.cjs', 'import', made, '--out', back);
        expect(imported, format).toMatchObject({ status: 0, errors: '' });
        expect(JSON.parse(imported.output)).toMatchObject({ differences: [], notRead: [] });
        expect(runReport(['import', today, '--out', backToday]).code).toBe(0);
        expect(readFileSync(back, 'utf8'), format).toBe(readFileSync(backToday, 'utf8'));
      }
    }
  });

  test('what is behind the window loads, and the thread that writes saves a draft', async () => {
    const node = join(await fetchedPackage(NODE_16), 'bin/node');
    const path = test.info().outputPath('draft.ndbg');
    const { status, stdout, stderr } = spawnSync(
      node,
      ['tests/oldest/drive-node-programs.cjs', resolve('out/main'), path, JSON.stringify(scenario(SAMPLE))],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      program: 'function',
      answers: [
        { number: 1, done: {} },
        { number: 2, done: {} },
      ],
    });
    expect(reportIn(path)).toMatchObject({ ok: true, report: scenario(SAMPLE) });
  });
});

test('the window opens, shows a report and its PDF without anything that came after Electron 22', async () => {
  const folder = await withoutLaterElectron();
  const { executable } = currentRuntime();
  const program = await startProgram(
    (switches) => ({ executable, args: [...sandboxSwitches, ...switches, folder, resolve(FILE)] }),
    await temporaryUserData(),
    {},
  );
  const { page } = program;
  await goTo(page, '打印预览');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '打印', exact: true })).toBeEnabled();
  await program.close();
});

test('the main process names nothing of Electron that came after 22', async () => {
  const types = join(await fetchedPackage(ELECTRON_22), 'electron.d.ts');
  const config = test.info().outputPath('tsconfig.json');
  await writeFile(
    config,
    JSON.stringify({
      extends: resolve('electron/tsconfig.json'),
      compilerOptions: {
        composite: false,
        emitDeclarationOnly: false,
        noEmit: true,
        rootDir: resolve('.'),
        typeRoots: [resolve('node_modules/@types')],
        paths: { electron: [types], '#shared/*': [resolve('shared/*.ts')] },
      },
      references: [],
      include: [resolve('electron/**/*.ts')],
      exclude: [resolve('electron/**/*.test.ts')],
    }),
  );
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', config, '--pretty', 'false'],
    { encoding: 'utf8' },
  );
  const faults = [...stdout.matchAll(/^(\S+\.ts)\(.*error TS/gm)].map(([, file]) => file);
  // `handle` is asked for before it is used; events that this Electron never sends are not missed.
  expect([...new Set(faults)]).toEqual([
    'electron/security/navigation.ts',
    'electron/security/page-scheme.ts',
    'electron/window/guard-closing.ts',
  ]);
});
