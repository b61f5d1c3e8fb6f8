import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runNodeTool } from '../run-node-tool';
import { type ElectronRuntime, runtimeInFolder } from './electron-runtime';
import { isReleaseCached } from './release-cache';

const require = createRequire(import.meta.url);
const manifestPath = require.resolve('electron/package.json');

/** The exact Electron version that package.json pins. */
export const pinnedElectronVersion = (require(manifestPath) as { version: string }).version;

const RELEASES = 'https://github.com/electron/electron/releases/download/';

/** Milliseconds the release server may take to answer at all; a closed network refuses sooner, or never answers. */
const ANSWER_LIMIT = 3_000;

/** Milliseconds a download may take once the server has answered; after that the fallback is the quicker way. */
const DOWNLOAD_LIMIT = 90_000;

/** The pinned Electron, if the `electron` package has already unpacked it. */
export function officialRuntime(): ElectronRuntime | undefined {
  const runtime = runtimeInFolder('official', join(dirname(manifestPath), 'dist'));
  // A left-over of an earlier pin is not the official program of this checkout.
  return runtime?.version === pinnedElectronVersion ? runtime : undefined;
}

/**
 * Lets the `electron` package unpack its program, if its archive is cached or its server answers within seconds.
 * Silent: without a way out this is the normal case, and the caller says which Electron runs in the end.
 */
export async function downloadedOfficialRuntime(): Promise<ElectronRuntime | undefined> {
  const obtainable =
    isReleaseCached(pinnedElectronVersion) || (await answers(process.env.ELECTRON_MIRROR ?? RELEASES));
  if (!obtainable) return undefined;
  const { code } = await runNodeTool('electron', [], { bin: 'install-electron', timeout: DOWNLOAD_LIMIT });
  return code === 0 ? officialRuntime() : undefined;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_LIMIT) });
    return true;
  } catch {
    // Unreachable is an answer to the question asked here, not a failure.
    return false;
  }
}
