import { ensureParts } from './debian/ensure-parts';
import { networkTraceParts, pdfReaderParts, virtualScreenParts } from './debian/system-parts';
import type { ElectronRuntime } from './runtime/electron-runtime';
import { prepareRuntime } from './runtime/prepare-runtime';
import { hasDisplay } from './virtual-screen';

/** Everything from outside that tests need: an Electron, its libraries, PDF readers and a screen. */
export async function prepareTests(): Promise<ElectronRuntime> {
  const runtime = await prepareRuntime();
  await ensureParts(runtime.executable, [
    ...pdfReaderParts,
    ...networkTraceParts,
    ...(hasDisplay() ? [] : virtualScreenParts),
  ]);
  return runtime;
}
