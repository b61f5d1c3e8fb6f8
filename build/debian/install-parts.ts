import { runCommand } from '../run-command';
import { debianPackages } from './debian-packages';
import type { SystemPart } from './system-parts';

/** Installs the packages of the parts with apt-get. Needs root. */
export async function installParts(parts: readonly SystemPart[]): Promise<void> {
  await aptGet(['update', '-qq']);
  const packages = await debianPackages(parts);
  console.log(`Installing Debian packages: ${packages.join(' ')}`);
  await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function aptGet(args: readonly string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, stderr } = await runCommand('apt-get', args, { env });
  if (code !== 0)
    throw new Error(`apt-get ${args[0] ?? ''} failed: ${stderr.trim().split('\n').at(-1) ?? ''}`);
}
