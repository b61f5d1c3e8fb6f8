import { buildProgramIfStale } from './build-program';
import { ensureParts } from './debian/ensure-parts';
import { programArguments } from './program-arguments';
import { runCommand } from './run-command';
import { runScript } from './run-script';
import { prepareRuntime } from './runtime/prepare-runtime';

/** `npm start [-- FILE]`: the program from this checkout, with what follows handed on to it. */
await runScript(async () => {
  const runtime = await prepareRuntime();
  await ensureParts(runtime.executable);
  await buildProgramIfStale();
  const { code } = await runCommand(runtime.executable, programArguments(process.argv.slice(2)), {
    output: 'show',
  });
  return code;
});
