import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders, projectRoot } from './project-folders';

const SOURCES = ['electron', 'renderer', 'shared', 'build', 'package-lock.json'];

const PRODUCTS = [
  'main/main.cjs',
  'main/program.cjs',
  'main/cli.cjs',
  'main/export-process.cjs',
  'main/import-process.cjs',
  'preload/preload.cjs',
  'renderer/index.html',
  'sumatra-pdf/SumatraPDF.exe',
];

/** Whether the built program exists and is younger than everything it was built from. */
export function isBuildFresh(): boolean {
  const products = PRODUCTS.map((file) => join(projectFolders.out, file));
  if (!products.every((file) => existsSync(file))) return false;
  const oldestProduct = Math.min(...products.map((file) => statSync(file).mtimeMs));
  return newestChange(SOURCES.map((source) => join(projectRoot, source))) <= oldestProduct;
}

/** The time of the newest change below some paths, in milliseconds; folders count, since they change on removal. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newestChangeOf));
}

function newestChangeOf(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, newestChange(readdirSync(path).map((entry) => join(path, entry))));
}
