import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_STAMP_FILE } from './font-files';

const PLACES = ['fonts', join('out', 'fonts')];

/**
 * The folder with the prepared fonts: beside the bundles in the built and the packaged program, under `out/` when
 * tests run the sources. The code may stand in a shared chunk, so the search climbs from it instead of counting
 * folders.
 *
 * @throws Error when no folder above holds prepared fonts
 */
export function findFontsFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = from; ; folder = dirname(folder)) {
    for (const place of PLACES) {
      const candidate = join(folder, place);
      if (existsSync(join(candidate, FONT_STAMP_FILE))) return candidate;
    }
    if (dirname(folder) === folder) throw new Error(`No prepared fonts above ${from}: run the build first`);
  }
}
