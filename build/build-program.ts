import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'electron-vite';
import { isBuildFresh } from './build-freshness';
import { bundleNodePrograms } from './bundle-node-programs';
import { writeLicences } from './licences/write-licences';
import { prepareSumatra } from './prepare-sumatra';
import { writeBundlesList } from './program-files/write-file-list';
import { projectFolders, projectRoot } from './project-folders';
import { runNodeTool } from './run-node-tool';

/** Builds the program into `out/`: fonts first, because the page and the prints embed them. */
export async function buildProgram(): Promise<void> {
  await prepareFonts();
  await build({
    root: projectRoot,
    configFile: join(projectRoot, 'build/electron-vite-config.ts'),
    logLevel: 'warn',
  });
  await bundleNodePrograms();
  await prepareSumatra();
  writeLicences(projectFolders.out);
  // Last of all: it lists everything else.
  await writeBundlesList(projectFolders.out);
}

/** Builds only when a source is newer than what was built from it. */
export async function buildProgramIfStale(): Promise<void> {
  if (isBuildFresh()) return;
  console.log('Building the program …');
  await buildProgram();
}

async function prepareFonts(): Promise<void> {
  const script = join(projectRoot, 'build/prepare-fonts.ts');
  if (!existsSync(script)) return;
  const { code } = await runNodeTool('tsx', [script], { output: 'show' });
  if (code !== 0) throw new Error('The fonts could not be prepared; what is wrong stands above.');
}
