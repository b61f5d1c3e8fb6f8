import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where the `electron` package keeps the archives it has downloaded, as `@electron/get` documents it. */
function releaseCacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.electron_config_cache !== undefined) return env.electron_config_cache;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'electron');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'electron', 'Cache');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'electron');
}

/** Whether a release is already on this machine, so that unpacking it needs no network. */
export function isReleaseCached(version: string, folder = releaseCacheFolder()): boolean {
  if (!existsSync(folder)) return false;
  const archive = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return readdirSync(folder).some((entry) => existsSync(join(folder, entry, archive)));
}
