import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { buildProgramIfStale } from '../../build/build-program';
import { packForTestsIfStale } from '../../build/package/pack-for-tests';
import { programManifest } from '../../build/package/program-facts';
import { prepareTests } from '../../build/prepare-tests';
import { projectRoot } from '../../build/project-folders';
import { runScript } from '../../build/run-script';
import { hasDisplay, startVirtualScreen } from '../../build/virtual-screen';
import { mergeHistory } from './bench-history';
import { type BenchReport, printReport } from './bench-report';

/**
 * Every benchmark, side by side in one run, by the name of its file. A time over its bar is printed and never fails
 * anything: figures are for people to judge, and a shared machine is noisy. `--keep` puts them into the table of this
 * version in `history/`, which a release needs.
 */
const BENCHES: readonly (readonly [
  name: string,
  load: () => Promise<{ run: () => Promise<BenchReport> }>,
])[] = [
  ['validate', () => import('./validate-bench')],
  ['pdf', () => import('./pdf-bench')],
  ['formats', () => import('./formats-bench')],
  ['window', () => import('./window-bench')],
  ['many-drafts', () => import('./many-drafts-bench')],
  ['filling', () => import('./filling-bench')],
  ['installed', () => import('./installed-bench')],
];

const words = process.argv.slice(2);
const names = words.filter((word) => word !== '--keep');
const chosen = BENCHES.filter(([name]) => names.length === 0 || names.includes(name));
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;

await runScript(async () => {
  const unknown = names.filter((name) => !BENCHES.some(([known]) => known === name));
  if (unknown.length > 0) {
    throw new Error(
      `No benchmark is called ${unknown.join(', ')}. There are: ${BENCHES.map(([name]) => name).join(', ')}.`,
    );
  }
  const runtime = await prepareTests();
  await buildProgramIfStale();
  if (chosen.some(([name]) => name === 'installed')) await packForTestsIfStale(runtime);
  const screen = hasDisplay() ? undefined : await startVirtualScreen();
  if (screen !== undefined) process.env.DISPLAY = screen.display;
  try {
    const measured = await measure();
    if (words.includes('--keep')) keep(measured);
  } finally {
    screen?.stop();
  }
  return 0;
});

async function measure(): Promise<ReadonlyMap<string, BenchReport>> {
  console.log(machine);
  const measured = new Map<string, BenchReport>();
  for (const [name, load] of chosen) {
    const { run } = await load();
    const report = await run();
    printReport(report);
    measured.set(name, report);
  }
  return measured;
}

function keep(measured: ReadonlyMap<string, BenchReport>): void {
  const { version } = programManifest;
  const file = join(projectRoot, 'tests/bench/history', `${version}.md`);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const occasion = { version, date: new Date().toISOString().slice(0, 10), commit: commit.trim(), machine };
  mkdirSync(dirname(file), { recursive: true });
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  writeFileSync(file, mergeHistory(kept, occasion, measured));
  console.log(`\nKept in ${file}`);
}
