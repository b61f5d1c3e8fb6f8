import { type ElectronRuntime, runtimeInFolder } from './electron-runtime';

/**
 * The Electron that `ELECTRON_OVERRIDE_DIST_PATH` names. A wrong path is refused rather than passed over: whoever
 * set it wants that one and no other.
 */
export function overrideRuntime(env: NodeJS.ProcessEnv = process.env): ElectronRuntime | undefined {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder === undefined || folder === '') return undefined;
  const runtime = runtimeInFolder('override', folder);
  if (runtime === undefined)
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH names a folder without Electron: ${folder}`);
  return runtime;
}
