import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { noteBundledPackages } from './licences/note-bundled-packages';
import { OLDEST } from './oldest-electron';
import { projectFolders, projectRoot } from './project-folders';
import { singleCommonJsFile } from './single-common-js-file';

/**
 * The oldest Electron the bundles must run on. electron-vite would otherwise read the newest one from
 * node_modules and emit ES modules, which Electron 25 cannot start.
 */
process.env.ELECTRON_MAJOR_VER = '25';

const source = (path: string) => resolve(projectRoot, path);

/**
 * Every dependency is bundled: the package carries no node_modules, so what runs is exactly what was built.
 * Only `electron` and Node's own modules stay outside.
 */
export default defineConfig({
  main: {
    plugins: [noteBundledPackages('main')],
    build: {
      outDir: resolve(projectFolders.out, 'main'),
      target: OLDEST.node,
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: source('electron/main.ts') },
        // A module of Electron's that electron-vite does not know; it adds those it does.
        external: ['original-fs'],
        output: singleCommonJsFile,
      },
    },
  },
  preload: {
    plugins: [noteBundledPackages('preload')],
    build: {
      outDir: resolve(projectFolders.out, 'preload'),
      target: OLDEST.node,
      externalizeDeps: false,
      rolldownOptions: { input: { preload: source('electron/preload.ts') }, output: singleCommonJsFile },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react(), noteBundledPackages('renderer')],
    build: {
      outDir: resolve(projectFolders.out, 'renderer'),
      target: OLDEST.chromium,
      cssTarget: OLDEST.chromium,
      minify: true,
      // The content policy allows no data: font and no inline script.
      assetsInlineLimit: 0,
      // Read from the disk in one go: splitting for a network would only slow the start.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: source('renderer/index.html') },
    },
  },
});
