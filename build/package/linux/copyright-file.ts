import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-folders';
import { EXECUTABLE_NAME, PROGRAM } from '../program-facts';

/** What Debian shows as the copyright of a package: our licence, and where those of the parts lie. */
export function copyrightFile(): string {
  const licence = readFileSync(join(projectRoot, 'build/package/licence.txt'), 'utf8');
  return [
    `${PROGRAM.productName} ${PROGRAM.version}`,
    `Copyright: ${PROGRAM.copyright}`,
    '',
    licence.trimEnd(),
    '',
    'Electron and Chromium, with the licences of all their parts:',
    `  /usr/lib/${EXECUTABLE_NAME}/LICENSE.electron.txt`,
    `  /usr/lib/${EXECUTABLE_NAME}/LICENSES.chromium.html`,
    '',
  ].join('\n');
}
