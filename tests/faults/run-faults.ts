import './wrap-file-calls';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildProgramIfStale } from '../../build/build-program';
import { prepareTests } from '../../build/prepare-tests';
import { hasDisplay, startVirtualScreen } from '../../build/virtual-screen';
import type { FaultRun, FaultRunWishes } from './fault-run';

const ENDING = '.run.ts';
const MOST_SHOWN = 40;

/**
 * `npm run faults [-- NAMES --count=N --seed=N --from=N --only=KINDS]`: throws every kind of fault, or those named, and ends with what was
 * lost.
 */
const { values, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string' },
    only: { type: 'string' },
  },
});
const wishes: FaultRunWishes = {
  ...wholeNumber('count'),
  ...wholeNumber('seed'),
  ...wholeNumber('from'),
  ...(values.only === undefined ? {} : { only: values.only.split(',') }),
};
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const unknown = named.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No such run: ${unknown.join(', ')}. There are: ${names.join(', ')}`);

const wanted = new Map<string, FaultRun>();
for (const name of named.length > 0 ? named : names) {
  const address = pathToFileURL(join(import.meta.dirname, name + ENDING)).href;
  wanted.set(name, ((await import(address)) as { readonly run: FaultRun }).run);
}
// Fonts and bundles, which most runs use.
await buildProgramIfStale();
const stopScreen = [...wanted.values()].some(({ inWindow }) => inWindow) ? await prepareWindow() : undefined;
let failed = 0;
try {
  for (const [name, run] of wanted) failed += await failuresOf(name, run);
} finally {
  stopScreen?.();
}
process.exitCode = failed === 0 ? 0 : 1;

/** Runs one and prints what came of it. @returns how many failures */
async function failuresOf(name: string, run: FaultRun): Promise<number> {
  console.log(`\n== ${name}: ${run.title}`);
  const start = performance.now();
  const { tried, failures, notes = [] } = await run.run(wishes);
  for (const line of [...notes, ...failures.slice(0, MOST_SHOWN)]) console.log(line);
  if (failures.length > MOST_SHOWN) console.log(`… and ${failures.length - MOST_SHOWN} more`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tried} faults, ${failures.length} failures, ${seconds} s`);
  return failures.length;
}

/**
 * Builds the program where the sources are newer, and gives it a screen of its own: Chromium lets the clocks of a window
 * that another one covers tick once a second, and nobody wants a thousand windows on theirs.
 *
 * @returns what takes the screen away
 */
async function prepareWindow(): Promise<(() => void) | undefined> {
  delete process.env.DISPLAY;
  delete process.env.WAYLAND_DISPLAY;
  await prepareTests();
  if (hasDisplay()) return undefined;
  const { display, stop } = await startVirtualScreen();
  process.env.DISPLAY = display;
  return stop;
}

function wholeNumber(name: 'count' | 'seed' | 'from'): FaultRunWishes {
  const given = values[name];
  if (given === undefined) return {};
  if (!/^\d{1,9}$/.test(given)) throw new Error(`--${name} takes a whole number, not ${given}.`);
  return { [name]: Number(given) };
}
