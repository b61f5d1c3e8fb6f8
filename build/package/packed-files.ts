import { listPackage } from '@electron/asar';

const ALLOWED = /^\/(package\.json|out(\/(main|preload|renderer|fonts)(\/.*)?)?)$/;

/** What lies in a program's archive and has no business there. */
export function strayFiles(packedFiles: readonly string[]): string[] {
  return packedFiles.filter((file) => !ALLOWED.test(file));
}

/** Refuses an archive with anything in it but the built program. */
export function requireOnlyProgramFiles(archive: string): void {
  const stray = strayFiles(listPackage(archive, { isPack: false }));
  if (stray.length > 0) {
    throw new Error(
      `${archive} holds ${stray.length} files that are not the program's: ${stray.slice(0, 5).join(', ')}`,
    );
  }
}
