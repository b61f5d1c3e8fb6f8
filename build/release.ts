import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { archiveDigest } from './package/archive-digest';
import { makeInstallers } from './package/make-installers';
import { PACKAGE_LINES } from './package/package-lines';
import { requireSameArchiveTwice } from './package/same-archive-twice';
import { projectFolders } from './project-folders';
import { readReleaseState } from './release/read-release-state';
import { RELEASE_CHECKS } from './release/release-checks';
import { runNodeTool } from './run-node-tool';
import { runScript } from './run-script';
import { prepareRuntime } from './runtime/prepare-runtime';

/**
 * `npm run release [-- --check]`: looks through the list of what has to hold; with nothing wrong runs all tests, builds
 * the commit twice, and makes the packages of this system's lines with a list of their digests. `--check` ends after
 * the list. Nothing is published and no tag is set: that is for whoever answers for the release.
 */
await runScript(async () => {
  const state = await readReleaseState();
  let wrong = 0;
  for (const { says, problems } of RELEASE_CHECKS) {
    const found = problems(state);
    wrong += found.length;
    console.log(`${found.length === 0 ? '✓' : '✗'} ${says}`);
    for (const problem of found) console.log(`    ${problem}`);
  }
  if (wrong > 0) {
    console.log(`${wrong} to be put right before ${state.version} can be released.`);
    return 1;
  }
  if (process.argv.includes('--check')) return 0;
  const tests = await runNodeTool('tsx', ['build/run-tests.ts'], { output: 'show' });
  if (tests.code !== 0) return 1;
  const runtime = await prepareRuntime();
  if (runtime.kind === 'fallback')
    throw new Error(
      'The Electron here is the fallback for tests: a release is made where the official one is.',
    );
  console.log(`app.asar  sha256 ${await requireSameArchiveTwice(runtime)}, twice`);
  const lines = PACKAGE_LINES.filter(({ platform }) => platform === process.platform);
  let failed = 0;
  for (const line of lines) {
    const made = await makeInstallers(line, runtime);
    failed += made.failed;
    const sums = await Promise.all(
      made.files.map(async (file) => `${await archiveDigest(file)}  ${basename(file)}\n`),
    );
    await writeFile(join(projectFolders.dist, line.id, 'SHA256SUMS'), sums.join(''));
  }
  if (failed > 0) return 1;
  console.log(
    `Made ${lines.map(({ id }) => `dist/${id}`).join(', ')}. To mark it: git tag v${state.version}`,
  );
  return 0;
});
