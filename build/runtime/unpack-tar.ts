import { mkdir } from 'node:fs/promises';
import { runCommand } from '../run-command';

/**
 * Unpacks a gzipped tar archive, or the named members of it. Headers that GNU tar does not know (`SCHILY.*`) are
 * harmless and would fill the screen: their warning is off.
 */
export async function unpackTar(
  archive: string,
  folder: string,
  {
    only = [],
    without = [],
  }: { readonly only?: readonly string[]; readonly without?: readonly string[] } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { code, stderr } = await runCommand('tar', [
    '--warning=no-unknown-keyword',
    '--no-same-owner',
    ...without.map((member) => `--exclude=${member}`),
    '-xzf',
    archive,
    '-C',
    folder,
    ...only,
  ]);
  if (code !== 0) throw new Error(`Could not unpack ${archive}: ${stderr.trim().split('\n')[0] ?? ''}`);
}
