import { ensureParts } from './debian/ensure-parts';
import { networkTraceParts, pdfReaderParts, printerParts, virtualScreenParts } from './debian/system-parts';
import type { ElectronRuntime } from './runtime/electron-runtime';
import { prepareRuntime } from './runtime/prepare-runtime';
import { hasDisplay } from './virtual-screen';

/** Everything from outside that tests need: an Electron, its libraries, PDF readers, a printer and a screen. */
export async function prepareTests(): Promise<ElectronRuntime> {
  const runtime = await prepareRuntime();
  // Only root may run a printer of its own; for others its tests are skipped and nothing is missing.
  const printer = process.getuid?.() === 0 ? printerParts : [];
  const screen = hasDisplay() ? [] : virtualScreenParts;
  await ensureParts(runtime.executable, [...pdfReaderParts, ...networkTraceParts, ...printer, ...screen]);
  return runtime;
}
