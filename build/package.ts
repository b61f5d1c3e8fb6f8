import { buildProgramIfStale } from './build-program';
import { archiveDigest } from './package/archive-digest';
import { makeInstallers } from './package/make-installers';
import { makePackage } from './package/make-package';
import { packageLine } from './package/package-lines';
import { archiveIn, packageFolder } from './package/package-place';
import { requireSameArchiveTwice } from './package/same-archive-twice';
import { runScript } from './run-script';
import { prepareRuntime } from './runtime/prepare-runtime';

/**
 * `npm run package [-- LINE… | --twice]`: the program with its Electron in a folder that starts on its own; with the
 * name of a line its installers too; with `--twice` only a proof that the same commit gives the same archive.
 */
await runScript(async () => {
  const words = process.argv.slice(2);
  const runtime = await prepareRuntime();
  if (words.includes('--twice')) {
    console.log(`app.asar  sha256 ${await requireSameArchiveTwice(runtime)}, twice`);
    return 0;
  }
  const lines = words.map(packageLine);
  await buildProgramIfStale();
  await makePackage(runtime);
  console.log(`Packed into ${packageFolder('shipped')}`);
  console.log(`app.asar  sha256 ${await archiveDigest(archiveIn(packageFolder('shipped')))}`);
  if (runtime.kind === 'fallback') {
    console.log('It carries the fallback Electron: good for trying out here, not for handing on.');
  }
  let failed = 0;
  for (const line of lines) failed += (await makeInstallers(line, runtime)).failed;
  return failed === 0 ? 0 : 1;
});
