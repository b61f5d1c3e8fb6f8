import { resolve } from 'node:path';
import { build } from 'vite';
import { projectFolders, projectRoot } from './project-folders';
import { singleCommonJsFile } from './single-common-js-file';

/** What runs beside the main process: the command line on plain Node, and the process that makes the exports. */
const NODE_PROGRAMS = {
  cli: 'electron/cli.ts',
  'export-process': 'electron/exports/export-process.ts',
} as const;

/** Bundles each of them on its own, next to the main process that electron-vite has built. */
export async function bundleNodePrograms(): Promise<void> {
  for (const [name, entry] of Object.entries(NODE_PROGRAMS)) await bundleNodeProgram(name, entry);
}

async function bundleNodeProgram(name: string, entry: string): Promise<void> {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: resolve(projectFolders.out, 'main'),
      emptyOutDir: false,
      target: 'node18',
      rolldownOptions: {
        input: { [name]: resolve(projectRoot, entry) },
        external: ['electron'],
        output: singleCommonJsFile,
      },
    },
  });
}
