import { ensureParts } from './debian/ensure-parts';
import {
  installerParts,
  networkTraceParts,
  pdfReaderParts,
  printerParts,
  virtualScreenParts,
} from './debian/system-parts';
import type { ElectronRuntime } from './runtime/electron-runtime';
import { prepareRuntime } from './runtime/prepare-runtime';
import { hasDisplay } from './virtual-screen';

/** Everything from outside that tests need: an Electron, its libraries, PDF readers, a printer and a screen. */
export async function prepareTests(): Promise<ElectronRuntime> {
  const runtime = await prepareRuntime();
  // Only root may run a printer of its own or install a package; for others those tests are skipped.
  const forRoot = process.getuid?.() === 0 ? [...printerParts, ...installerParts] : [];
  const screen = hasDisplay() ? [] : virtualScreenParts;
  await ensureParts(runtime.executable, [...pdfReaderParts, ...networkTraceParts, ...forRoot, ...screen]);
  return runtime;
}
