import { buildProgramIfStale } from './build-program';
import { makePackage } from './package/make-package';
import { packageFolder } from './package/package-place';
import { runScript } from './run-script';
import { prepareRuntime } from './runtime/prepare-runtime';

/** `npm run package [-- --installers]`: the program with its Electron in a folder that starts on its own. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  await buildProgramIfStale();
  await makePackage({ runtime, kind: 'shipped', installers: process.argv.includes('--installers') });
  console.log(`Packed into ${packageFolder('shipped')}`);
  if (runtime.kind === 'fallback') {
    console.log('It carries the fallback Electron: good for trying out here, not for handing on.');
  }
  return 0;
});
