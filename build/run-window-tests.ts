import { buildProgramIfStale } from './build-program';
import { packForTestsIfStale } from './package/pack-for-tests';
import { prepareTests } from './prepare-tests';
import { runScript } from './run-script';
import { runWindowTests } from './window-tests';

/** `npm run e2e [-- Playwright's arguments]`: the window tests alone, on what the sources are now. */
await runScript(async () => {
  const runtime = await prepareTests();
  await buildProgramIfStale();
  await packForTestsIfStale(runtime);
  const { ok } = await runWindowTests(process.argv.slice(2));
  return ok ? 0 : 1;
});
