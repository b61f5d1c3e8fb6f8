import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { programManifest } from '../../build/package/program-facts';
import { projectRoot } from '../../build/project-folders';
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
const chosen = words.filter((word) => word !== '--keep');
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
console.log(machine);
const measured = new Map<string, BenchReport>();
for (const [name, load] of BENCHES) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { run } = await load();
  const report = await run();
  printReport(report);
  measured.set(name, report);
}
if (words.includes('--keep')) keep();

function keep(): void {
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
