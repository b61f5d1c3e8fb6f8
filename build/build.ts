import { buildProgram } from './build-program';
import { runScript } from './run-script';

/** `npm run build`: the program from its sources, whether or not they have changed. */
await runScript(async () => {
  await buildProgram();
  return 0;
});
