import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { noteBundledPackages } from './licences/note-bundled-packages';
import { OLDEST } from './oldest-electron';
import { projectFolders, projectRoot } from './project-folders';
import { singleCommonJsFile } from './single-common-js-file';

/** What the main process loads once a window is on its way, and what runs beside it: the command line on plain Node, the processes that make exports and read documents, the thread that writes. */
const NODE_PROGRAMS = {
  program: 'electron/program-bundle.ts',
  cli: 'electron/cli.ts',
  'export-process': 'electron/exports/export-process.ts',
  'import-process': 'electron/imports/import-process.ts',
  'write-thread': 'electron/storing/write-thread.ts',
} as const;

/**
 * There is no Electron in a thread. electron-store asks it for a folder where it is given none, and for nothing else.
 */
const withoutElectron: Plugin = {
  name: 'without-electron',
  enforce: 'pre',
  resolveId: (id) => (id === 'electron' ? '\0no-electron' : undefined),
  load: (id) => (id === '\0no-electron' ? 'export default {};' : undefined),
};

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
    plugins: [noteBundledPackages(name), ...(name === 'write-thread' ? [withoutElectron] : [])],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: resolve(projectFolders.out, 'main'),
      emptyOutDir: false,
      target: OLDEST.node,
      rolldownOptions: {
        input: { [name]: resolve(projectRoot, entry) },
        // `original-fs` is a module of Electron's.
        external: name === 'write-thread' ? [] : ['electron', 'original-fs'],
        output: singleCommonJsFile,
      },
    },
  });
}
