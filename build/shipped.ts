import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CARRIED_PARTS_FILE, type CarriedPart } from '../electron/about/carried-parts';
import { buildProgramIfStale } from './build-program';
import { licenceOf } from './licences/licence-of';
import { bundlesOf } from './licences/write-licences';
import { projectFolders } from './project-folders';
import { runScript } from './run-script';

/**
 * `npm run shipped`: everything of others' that is in the program, with version, licence and the bundles it is in. Told
 * offline, from what the bundler has put there; whether anything is known against one of them only a connection can
 * tell, and the last line says how to ask.
 */
await runScript(async () => {
  await buildProgramIfStale();
  const inBundles = new Map(
    [...bundlesOf()].map(([folder, bundles]) => {
      const { name, version } = licenceOf(folder);
      return [`${name}@${version}`, bundles] as const;
    }),
  );
  const carried = JSON.parse(
    readFileSync(join(projectFolders.out, 'main', CARRIED_PARTS_FILE), 'utf8'),
  ) as CarriedPart[];
  for (const { name, version, licence } of carried) {
    const bundles = inBundles.get(`${name}@${version}`)?.map((file) => basename(file, '.json'));
    console.log(`${name} ${version} · ${licence} · ${bundles?.join(', ') ?? 'beside the bundles'}`);
  }
  console.log(
    `\n${carried.length} parts. Nothing was asked of any network, so nothing is said about advisories.`,
  );
  console.log(
    'On a machine with a connection, `npm audit` tells what is known against them and against the tools.',
  );
  return 0;
});
