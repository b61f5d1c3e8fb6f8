import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildProgramIfStale } from './build-program';
import { ensureParts } from './debian/ensure-parts';
import { programArguments } from './program-arguments';
import { projectFolders, projectRoot } from './project-folders';
import { type CommandResult, runCommand } from './run-command';
import { runScript } from './run-script';
import { prepareRuntime } from './runtime/prepare-runtime';
import { hasDisplay } from './virtual-screen';

/** The founding report: a real one, unbalanced and with 140 blanks, as its office filed it. */
const report = join(projectRoot, 'tests/scenarios/yinzhou-2019.ndbg');
const folder = join(projectFolders.out, 'demo');

/** `npm run demo`: the founding report checked, printed and opened, with every step said in words. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  await ensureParts(runtime.executable);
  await buildProgramIfStale();
  await mkdir(folder, { recursive: true });
  const { errors, warnings, hints } = await checkReport();
  console.log(
    `Checked ${shown(report)}: ${errors} must be corrected, ${warnings} to be verified, ${hints} hints.`,
  );
  await exportReport('pdf', 'yinzhou-2019.pdf', errors > 0);
  await exportReport('json', 'yinzhou-2019.ndbg', errors > 0);
  console.log(`Wrote ${shown(join(folder, 'findings.json'))}: every finding with its cells and figures.`);
  console.log(
    errors > 0
      ? `Wrote ${shown(join(folder, 'yinzhou-2019.pdf'))}: the official template, marked 草稿 while errors stand.`
      : `Wrote ${shown(join(folder, 'yinzhou-2019.pdf'))}: the official template.`,
  );
  console.log(`Wrote ${shown(join(folder, 'yinzhou-2019.ndbg'))}: the report file.`);
  if (!hasDisplay()) {
    console.log(`No display here. Where there is one, this opens the window: npm start -- ${shown(report)}`);
    return 0;
  }
  console.log('Opening the window on it; close the window to end.');
  const { code } = await runCommand(runtime.executable, programArguments([report]), { output: 'show' });
  return code;
});

interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

async function checkReport(): Promise<CheckSummary> {
  const { stdout } = await reportCommand(['check', report], [0, 1]);
  await writeFile(join(folder, 'findings.json'), stdout);
  return (JSON.parse(stdout) as { summary: CheckSummary }).summary;
}

async function exportReport(format: 'pdf' | 'json', name: string, asDraft: boolean): Promise<void> {
  const draft = asDraft ? ['--draft'] : [];
  await reportCommand(['export', report, '--to', format, '--out', join(folder, name), ...draft], [0]);
}

/** The command line of the built program, on plain Node. */
async function reportCommand(
  args: readonly string[],
  expectedCodes: readonly number[],
): Promise<CommandResult> {
  const result = await runCommand(process.execPath, [join(projectFolders.out, 'main/cli.cjs'), ...args]);
  if (!expectedCodes.includes(result.code)) {
    throw new Error(`report ${args[0] ?? ''} ended with code ${result.code}: ${result.stderr.trim()}`);
  }
  return result;
}

function shown(path: string): string {
  return relative(projectRoot, path);
}
