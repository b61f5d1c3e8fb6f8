import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-folders';
import { runCommand } from '../run-command';
import type { ElectronRuntime } from '../runtime/electron-runtime';
import { archiveDigest } from './archive-digest';
import type { PackageArch } from './package-lines';
import { archiveIn, unpackedFolder } from './package-place';

/**
 * Builds and packs the last commit twice, each time in a fresh copy at another path, and refuses to end well unless
 * both give the same `app.asar`. Whoever checks the program out can so prove what a package was made from.
 *
 * @returns the digest of both
 */
export async function requireSameArchiveTwice(runtime: ElectronRuntime): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-twice-'));
  try {
    const first = await packCommit(join(folder, 'first'), runtime);
    const second = await packCommit(join(folder, 'second-copy'), runtime);
    if (first !== second)
      throw new Error(`Two builds of the same commit differ: app.asar is ${first} and ${second}.`);
    return first;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function packCommit(copy: string, runtime: ElectronRuntime): Promise<string> {
  await run('git', ['clone', '--quiet', '--shared', projectRoot, copy], projectRoot);
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
  await run(process.execPath, ['--import', 'tsx', 'build/package.ts'], copy, env);
  const packed = unpackedFolder(join(copy, 'dist/shipped'), process.platform, process.arch as PackageArch);
  return archiveDigest(archiveIn(packed));
}

async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const { code, stderr } = await runCommand(command, args, { cwd, env });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr.trim()}`);
}
