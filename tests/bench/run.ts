import { cpus } from 'node:os';
import { type BenchReport, printReport } from './bench-report';

/**
 * Every benchmark, side by side in one run. A time over its bar is printed and never fails anything: figures are
 * for people to judge, and a shared machine is noisy.
 */
const BENCHES: readonly (readonly [
  name: string,
  load: () => Promise<{ run: () => Promise<BenchReport> }>,
])[] = [
  ['validate', () => import('./validate-bench')],
  ['pdf', () => import('./pdf-bench')],
  ['formats', () => import('./formats-bench')],
  ['window', () => import('./window-bench')],
  ['drafts', () => import('./many-drafts-bench')],
  ['filling', () => import('./filling-bench')],
];

const chosen = process.argv.slice(2);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, load] of BENCHES) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { run } = await load();
  printReport(await run());
}
