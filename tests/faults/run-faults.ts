import './wrap-file-calls';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FaultRun } from './fault-run';

const ENDING = '.run.ts';
const MOST_SHOWN = 40;

/** `npm run faults`: throws every kind of fault, or those named, and ends with what was lost. */
const named = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));
const unknown = named.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No such run: ${unknown.join(', ')}. There are: ${names.join(', ')}`);

let failed = 0;
for (const name of named.length > 0 ? named : names) {
  const { run } = (await import(pathToFileURL(join(import.meta.dirname, name + ENDING)).href)) as {
    readonly run: FaultRun;
  };
  console.log(`\n== ${name}: ${run.title}`);
  const start = performance.now();
  const { tried, failures, notes = [] } = await run.run();
  for (const line of [...notes, ...failures.slice(0, MOST_SHOWN)]) console.log(line);
  if (failures.length > MOST_SHOWN) console.log(`… and ${failures.length - MOST_SHOWN} more`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tried} faults, ${failures.length} failures, ${seconds} s`);
  failed += failures.length;
}
process.exitCode = failed === 0 ? 0 : 1;
