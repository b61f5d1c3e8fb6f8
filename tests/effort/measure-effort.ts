import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formOf } from '#shared/form/forms';
import { readReportFile } from '#shared/report/read-report-file';
import type { Report } from '#shared/report/report';
import { buildProgramIfStale } from '../../build/build-program';
import { prepareTests } from '../../build/prepare-tests';
import { programArguments } from '../../build/program-arguments';
import { runScript } from '../../build/run-script';
import { currentRuntime } from '../../build/runtime/current-runtime';
import { startVirtualScreen } from '../../build/virtual-screen';
import { startProgram, temporaryUserData } from '../e2e/running-program';
import { scenario } from '../pdf/sample-reports';
import { type Effort, keysToWrite, secondsOf } from './effort-model';
import { figureOf } from './fill-table';
import { wordFormEffort } from './word-form-effort';
import { type Way, writeReport } from './write-report';

/** What Word leaves in a text is cleaned away when it is pasted, and nobody types it. */
const LEFTOVER = /\[bookmark: [^\]]*\]/g;

/**
 * `npm run effort [-- scenario …]`: writes whole reports into the real window by keyboard, typed and pasted, holds what
 * lies on the disk against the original, and prints what it took: keys, thoughts, seconds by the model, and the time the
 * window needed with no pause between keys.
 */
await runScript(async () => {
  const names = process.argv.slice(2);
  await prepareTests();
  await buildProgramIfStale();
  const screen = process.platform === 'linux' ? await startVirtualScreen() : undefined;
  if (screen !== undefined) process.env.DISPLAY = screen.display;
  try {
    for (const name of names.length > 0 ? names : ['yinzhou-2019', 'huaian-city-2024']) {
      const report = withoutLeftovers(scenario(name));
      console.log(name);
      const texts = Object.values(report.narrative).reduce((keys, text) => keys + keysToWrite(text), 0);
      console.log(`  its texts, the same wherever they are written: ${texts} keys`);
      print('Word form, typed', wordFormEffort(report));
      for (const way of ['typed', 'pasted'] as const) await measure(report, way);
    }
  } finally {
    screen?.stop();
  }
  return 0;
});

async function measure(report: Report, way: Way): Promise<void> {
  const userData = await temporaryUserData();
  const program = await startProgram(
    (switches) => ({ executable: currentRuntime().executable, args: programArguments([], switches) }),
    userData,
    {},
  );
  try {
    const began = performance.now();
    const effort = await writeReport(program, report, way);
    print(`this program, ${way}`, effort, (performance.now() - began) / 1000);
    compare(report, await onlyDraft(userData));
  } finally {
    await program.close();
    await rm(userData, { recursive: true, force: true });
  }
}

function print(what: string, effort: Effort, windowSeconds?: number): void {
  const minutes = (secondsOf(effort) / 60).toFixed(1);
  const window =
    windowSeconds === undefined ? '' : `, ${windowSeconds.toFixed(0)} s in the window without pauses`;
  console.log(
    `  ${what}: ${effort.keys} keys, ${effort.thoughts} thoughts, ${minutes} min by the model${window}`,
  );
}

/** @throws when a figure or a text of the draft is another than that of the report */
function compare(wanted: Report, written: Report): void {
  const wrong = formOf(wanted.template)
    .cells.filter(({ sumOf }) => sumOf === undefined)
    .filter(({ id }) => figureOf(wanted, id) !== figureOf(written, id))
    .map(({ id }) => `${id}: ${wanted.cells[id]} became ${written.cells[id]}`);
  const texts = Object.entries(wanted.narrative)
    .filter(([part, text]) => plain(text) !== plain(written.narrative[part as keyof Report['narrative']]))
    .map(([part]) => part);
  if (wrong.length + texts.length > 0)
    throw new Error(`Not what was to be written: ${[...wrong, ...texts].join('; ')}`);
}

/** A text without its blanks and blank lines, which a paste tidies. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}

function withoutLeftovers(report: Report): Report {
  const { preface: _own, ...narrative } = report.narrative;
  const clean = Object.entries(narrative).map(([part, text]) => [part, text.replace(LEFTOVER, '')] as const);
  return { ...report, narrative: { preface: '', ...Object.fromEntries(clean) } as Report['narrative'] };
}

async function onlyDraft(userData: string): Promise<Report> {
  const folder = join(userData, 'drafts');
  const [name = ''] = (await readdir(folder)).filter((file) => file.endsWith('.ndbg'));
  const outcome = readReportFile(await readFile(join(folder, name), 'utf8'));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.report;
}
