import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../run-command';
import { requireIntegrity } from './file-integrity';

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As npm writes it: `sha512-` and the digest in base64. */
  readonly integrity: string;
}

/**
 * Brings one pinned package from the npm registry into an empty folder, without installing it, and checks it
 * against its digest before anyone opens it.
 *
 * @returns the path of the package's archive
 */
export async function fetchPackage(
  { name, version, integrity }: PinnedPackage,
  folder: string,
): Promise<string> {
  const { code, stderr } = await runCommand('npm', [
    'pack',
    `${name}@${version}`,
    '--pack-destination',
    folder,
    '--loglevel',
    'error',
  ]);
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || archive === undefined) {
    const reason = stderr.trim().split('\n')[0] ?? '';
    throw new Error(`The npm registry did not deliver ${name}@${version}. ${reason}`.trim());
  }
  await requireIntegrity(join(folder, archive), integrity);
  return join(folder, archive);
}
