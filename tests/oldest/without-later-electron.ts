import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../build/project-folders';

/** Globals of Node 18 and later that our main process could lean on. Node 16 has none of them. */
const LATER_GLOBALS = [
  'Response',
  'Request',
  'Headers',
  'FormData',
  'fetch',
  'structuredClone',
  'ReadableStream',
  'TransformStream',
  'Blob',
  'File',
  'CompressionStream',
] as const;

/**
 * A program that takes away what came after Electron 22 and then is the built one: where that Electron cannot be run,
 * this is as near as a newer one comes to it. Answers its folder.
 */
export async function withoutLaterElectron(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'electron-22-'));
  const main = join(projectRoot, 'out/main/main.cjs');
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'annual-disclosure-report', version: '0.1.0', main: 'main.cjs' }),
  );
  await writeFile(
    join(folder, 'main.cjs'),
    [
      "require('electron').protocol.handle = undefined;",
      `for (const name of ${JSON.stringify(LATER_GLOBALS)}) delete globalThis[name];`,
      `require(${JSON.stringify(main)});`,
    ].join('\n'),
  );
  return folder;
}
