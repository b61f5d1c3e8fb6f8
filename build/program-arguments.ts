import { projectRoot } from './project-folders';

/** Chromium refuses to run its sandbox as root; everyone else keeps it. */
export const sandboxSwitches: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * What follows Electron's executable to start the program built in this checkout.
 *
 * @param args the program's own arguments, such as a report file
 * @param switches Chromium's, which must stand before the folder
 */
export function programArguments(args: readonly string[], switches: readonly string[] = []): string[] {
  return [...sandboxSwitches, ...switches, projectRoot, ...args];
}
