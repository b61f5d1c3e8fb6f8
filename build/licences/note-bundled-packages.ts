import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { projectFolders } from '../project-folders';

/** Where each bundle leaves the folders of the packages that went into it. */
export const bundledFolder = join(projectFolders.out, 'bundled');

/** The folder of the package a module belongs to, the innermost where one lies in another; undefined for ours. */
export function packageFolderOf(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replace(/\?.*$/, '').replaceAll('\\', '/');
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  // What begins with a dot is a tool's cache, such as `.vite`.
  return found === undefined || /\/node_modules\/\./.test(found) ? undefined : found;
}

/**
 * Notes which packages are in a bundle, from what the bundler put there and not from what is installed: modules,
 * style sheets, and files that are copied whole.
 */
export function noteBundledPackages(bundleName: string): Plugin {
  let root = '';
  return {
    name: 'note-bundled-packages',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: (_options, bundle) => {
      const ids = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? output.moduleIds
          : output.originalFileNames.map((name) => resolve(root, name)),
      );
      const folders = new Set(ids.flatMap((id) => packageFolderOf(id) ?? []));
      mkdirSync(bundledFolder, { recursive: true });
      writeFileSync(join(bundledFolder, `${bundleName}.json`), JSON.stringify([...folders].sort(), null, 1));
    },
  };
}
