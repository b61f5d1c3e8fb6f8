import { runCommand } from '../run-command';

/** Beside the README's pictures: which screens they were taken of. */
export const PICTURED_SCREENS_FILE = 'tests/screenshots/pictures/taken-of.txt';

/**
 * The state of all that is drawn on screens, as git knows it: its digest of the folder in the last commit. Pictures
 * taken of another state may show what is no longer there.
 */
export async function screensNow(): Promise<string> {
  const { code, stdout, stderr } = await runCommand('git', ['rev-parse', 'HEAD:renderer']);
  if (code !== 0) throw new Error(`git does not know renderer/: ${stderr.trim()}`);
  return stdout.trim();
}
