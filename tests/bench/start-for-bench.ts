import { _electron, type ElectronApplication, type Page } from '@playwright/test';

export interface BenchStart {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From the start of the process until the awaited element has been painted. */
  readonly milliseconds: number;
}

/** Starts a program and waits until an element is there and a frame with it has been painted. */
export async function startForBench(
  executable: string,
  args: readonly string[],
  ready: string,
): Promise<BenchStart> {
  const start = performance.now();
  const app = await _electron.launch({ executablePath: executable, args: [...args] });
  const page = await app.firstWindow();
  await page.waitForSelector(ready, { state: 'attached' });
  await page.evaluate(() => new Promise<void>((painted) => requestAnimationFrame(() => setTimeout(painted))));
  return { app, page, milliseconds: performance.now() - start };
}
