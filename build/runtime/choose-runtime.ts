import type { ElectronRuntime } from './electron-runtime';

/** Where a runtime may come from. A source answers nothing when it has none; it throws when it is broken. */
export type RuntimeSource = () => ElectronRuntime | undefined | Promise<ElectronRuntime | undefined>;

/** Asks the sources in order and takes the first answer; later sources are not asked at all. */
export async function chooseRuntime(sources: readonly RuntimeSource[]): Promise<ElectronRuntime> {
  for (const source of sources) {
    const runtime = await source();
    if (runtime !== undefined) return runtime;
  }
  throw new Error(
    'No Electron for this system: set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds one, or let the electron package download its own.',
  );
}
