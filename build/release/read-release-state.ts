import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMAT_VERSION } from '#shared/report/report-file';
import { CARRIED_PARTS_FILE, type CarriedPart } from '../../electron/about/carried-parts';
import { programManifest } from '../package/program-facts';
import { projectRoot } from '../project-folders';
import { runCommand } from '../run-command';
import { PICTURED_SCREENS_FILE, screensNow } from './pictured-screens';
import type { ReleaseState } from './release-state';

/** Where package-lock.json states the version of the program: twice. */
interface PackageLock {
  readonly version?: string;
  readonly packages?: Readonly<Record<string, { readonly version?: string }>>;
}

const EXPECTATIONS = ['findings', 'print'] as const;

/** Reads from the checkout all that a release depends on. */
export async function readReleaseState(): Promise<ReleaseState> {
  const { version } = programManifest;
  const lock = JSON.parse(textOf('package-lock.json') ?? '{}') as PackageLock;
  const scenarios = namesIn('tests/scenarios', '.ndbg');
  return {
    version,
    lockedVersions: [lock.version, lock.packages?.['']?.version],
    changedFiles: lines(await git('status', '--porcelain')).map((line) => line.slice(3)),
    commit: (await git('rev-parse', 'HEAD')).trim(),
    taggedCommit: lines(await git('for-each-ref', '--format=%(objectname)', `refs/tags/v${version}`))[0],
    changelog: textOf('CHANGELOG.md') ?? '',
    readme: textOf('README.md') ?? '',
    formatVersion: FORMAT_VERSION,
    sampleVersions: sampleVersions(),
    pictures: namesIn('tests/screenshots/pictures', '.png').map(
      (name) => `tests/screenshots/pictures/${name}.png`,
    ),
    picturedScreens: textOf(PICTURED_SCREENS_FILE)?.trim(),
    screens: await screensNow(),
    scenarios,
    scenariosWithExpectations: scenarios.filter((name) =>
      EXPECTATIONS.every((kind) => existsSync(join(projectRoot, `tests/scenarios/${name}.${kind}.txt`))),
    ),
    partsWithoutLicence: partsWithoutLicence(),
    benchmarks: textOf(`tests/bench/history/${version}.md`),
    benchmarkNames: benchmarkNames(),
  };
}

/** As the build lists all it carries of others. */
function partsWithoutLicence(): string[] | undefined {
  const list = textOf(`out/main/${CARRIED_PARTS_FILE}`);
  if (list === undefined) return undefined;
  const parts = JSON.parse(list) as readonly CarriedPart[];
  return parts.filter(({ text }) => text.trim() === '').map(({ name }) => name);
}

/** As the run of the benchmarks lists them. */
function benchmarkNames(): string[] {
  const run = textOf('tests/bench/run.ts') ?? '';
  return [...run.matchAll(/\['([\w-]+)', \(\) => import\(/g)].map(([, name]) => name ?? '');
}

/** Versions of the report file with at least one sample. */
function sampleVersions(): number[] {
  return readdirSync(join(projectRoot, 'tests/upgrade-samples'))
    .map((folder) => /^version-(\d+)$/.exec(folder)?.[1])
    .filter((version) => version !== undefined)
    .filter((version) => namesIn(`tests/upgrade-samples/version-${version}`, '.ndbg').length > 0)
    .map(Number);
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(projectRoot, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

function textOf(file: string): string | undefined {
  const path = join(projectRoot, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

async function git(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand('git', args);
  if (code !== 0) throw new Error(`git ${args[0] ?? ''} failed: ${stderr.trim()}`);
  return stdout;
}
