import { join } from 'node:path';

/** Names of the folder that holds SumatraPDF, and of what lies in it. */
export const SUMATRA_FILES = {
  folder: 'sumatra-pdf',
  program: 'SumatraPDF.exe',
  /** What it is allowed to do; it reads that from beside itself. */
  restrictions: 'sumatrapdfrestrict.ini',
} as const;

/**
 * Where SumatraPDF lies: with the files of the packed program, outside its archive, because nothing in an archive can
 * be started; else in the build.
 */
export function sumatraIn(bundles: string, isPackaged: boolean): string {
  const around = isPackaged ? process.resourcesPath : join(bundles, '..');
  return join(around, SUMATRA_FILES.folder, SUMATRA_FILES.program);
}
